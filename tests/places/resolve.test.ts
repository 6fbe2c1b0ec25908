import { describe, expect, it } from 'vitest';
import type { Where } from '../../src/model/where.ts';
import { distanceMetres } from '../../src/base/sphere.ts';
import { placeId, type LonLat } from '../../src/model/place.ts';
import { ask, givenPacks, packs } from './ask.ts';

givenPacks();

/** The place, or the outcome where there is none; a failing test prints the candidates and reasons. */
function found(where: Where): string {
  return where.resolution.kind === 'resolved' ? where.resolution.place : where.resolution.kind;
}

function expectPlace(where: Where, id: string): void {
  expect(found(where), JSON.stringify(where, null, 1)).toBe(id);
}

describe('a plain name', () => {
  it.each([
    ['Irbil', 'gn:95446'],
    ['Arbil', 'gn:95446'],
    ['Hewler', 'gn:95446'],
    ['اربيل', 'gn:95446'],
    ['أربيل', 'gn:95446'],
    ['Samarra', 'gn:91597'],
    ['Basra', 'gn:99532'],
    ['البصرة', 'gn:99532'],
    ['Balad', 'gn:98112'],
    ['Baghdad', 'gn:98182'],
    ['Washington', 'gn:4140963'],
    ['Tehran', 'gn:112931'],
    ['Qom', 'gn:119208'],
    ['Najaf', 'gn:98860'],
    ['Al Qaim', 'gn:92138'],
    ['al-Qaim', 'gn:92138'],
    ['Iraq', 'gn:99237'],
    ['U.S.', 'gn:6252001'],
    ['Georgia', 'gn:614540'],
    ['Diyala', 'gn:96965'],
    ['Paris', 'gn:2988507'],
    ['Kansas City', 'gn:4393217'],
    ['Green Zone', 'pl:green-zone'],
    ['Ayn al Asad', 'pl:ain-al-asad'],
  ])('%s is %s', (name, id) => {
    expectPlace(ask(name), id);
  });

  it.each(['Springfield', 'Birmingham', 'Samara', 'Husseiniya', 'Congo'])(
    '%s is ambiguous, with candidates',
    (name) => {
      const where = ask(name);
      expect(where.resolution.kind).toBe('ambiguous');
      expect(where.point).toBeNull();
      expect(where.candidates.length).toBeGreaterThan(1);
      expect(where.candidates.length).toBeLessThanOrEqual(5);
    },
  );

  it.each([
    'Qwertzu',
    'May said',
    '',
    '   ',
    '...',
    'Basra Street, England',
    'Samarra (ship)',
    'the committee',
    'the border',
    'northern city',
    'south',
    '🙂',
    'x'.repeat(5000),
  ])('%j is unknown', (name) => {
    const where = ask(name);
    expect(where.resolution.kind).toBe('unknown');
    expect(where).toMatchObject({ point: null, radiusMetres: null, precision: 'unknown' });
  });

  it('does not list the chosen place among its candidates', () => {
    const where = ask('Basra');
    expect(where.candidates.map(({ place }) => place)).not.toContain('gn:99532');
  });

  it('says in words why', () => {
    expect(ask('Irbil').because).toContain('spelled exactly so in English');
    expect(ask('al-Irbil').because[0]).toContain('only accents, hyphens, articles or letter forms differ');
  });
});

describe('gates', () => {
  it.each([
    ['IQ', 'Anbar'],
    ['IRQ', 'IQ.01'],
    ['Iraq', 'al-Anbar'],
    ['العراق', 'الأنبار'],
    ['iraqi', 'Anbar province'],
    ['', 'Anbar'],
    ['IQ', ''],
  ])('country %s, admin1 %s let Ramadi through', (country, admin1) => {
    expectPlace(ask('Ramadi', { country, admin1 }), 'gn:98717');
  });

  it.each([
    ['SY', ''],
    ['Syria', ''],
    ['IQ', 'Basra'],
    ['', 'Nineveh'],
  ])('country %s, admin1 %s hold Ramadi back, and it is shown', (country, admin1) => {
    const where = ask('Ramadi', { country, admin1 });
    expect(where.resolution.kind).toBe('unknown');
    expect(where.candidates[0]?.place).toBe('gn:98717');
  });

  it('an unknown gate is no gate, and it says so', () => {
    const where = ask('Ramadi', { country: 'Narnia', admin1: 'Mordor' });
    expectPlace(where, 'gn:98717');
    expect(where.because.join()).toMatch(/Narnia.*not used.*Mordor.*not used/);
  });

  it.each([
    ['Springfield', 'US', 'Illinois', 'gn:4250542'],
    ['Paris', 'US', 'Texas', 'gn:4717560'],
    ['Washington', 'US', 'US.WA', 'a1:US.WA'],
    ['Husseiniya', 'IQ', 'Karbala', 'pl:husseiniya-karbala'],
  ])('%s in %s %s is %s', (name, country, admin1, id) => {
    expectPlace(ask(name, { country, admin1 }), id);
  });

  it('a point nearby decides between places of one name', () => {
    expectPlace(ask('Birmingham', { near: [-1.9, 52.5] }), 'gn:2655603');
    expectPlace(ask('Birmingham', { near: [-86.8, 33.5] }), 'gn:4049979');
  });
});

describe('a type word', () => {
  it.each([
    ['Diyala province', 'gn:96965', 'governorate'],
    ['Basra Province', 'gn:89341', 'governorate'],
    ['southern province of Basra', 'gn:89341', 'governorate'],
    ['the contested Anbar province', 'gn:99592', 'governorate'],
    ['محافظة ديالى', 'gn:96965', 'governorate'],
    ['Kermanshah province', 'gn:128222', 'governorate'],
    ['Abu Ghraib district', 'pl:abu-ghraib-district', 'district'],
    ['al-Asad air base', 'pl:ain-al-asad', 'exact'],
    ['al-Asad airbase', 'pl:ain-al-asad', 'exact'],
    ['Balad air base', 'pl:balad-air-base', 'exact'],
    ['Irbil airport', 'pl:erbil-international-airport', 'exact'],
    ['Irbil International Airport', 'pl:erbil-international-airport', 'exact'],
    ['مطار أربيل', 'pl:erbil-international-airport', 'exact'],
    ['Camp Taji', 'pl:camp-taji', 'exact'],
    ['Mosul Dam', 'pl:mosul-dam', 'exact'],
    ['city of Basra', 'gn:99532', 'settlement'],
    ['the northern city of Mosul', 'gn:99072', 'settlement'],
    ['northern Iraqi city of Mosul', 'gn:99072', 'settlement'],
    ['Sheikh Amir village', 'pl:sheikh-amir', 'settlement'],
    ['village of Sheikh Amir', 'pl:sheikh-amir', 'settlement'],
  ])('%s is %s', (name, id, precision) => {
    const where = ask(name);
    expectPlace(where, id);
    expect(where.precision).toBe(precision);
  });

  it.each([
    ['Karbala air base', 'gn:94824'],
    ['Samarra airport', 'gn:91597'],
    ['Tikrit port', 'gn:90150'],
    ['Ramadi border crossing', 'gn:98717'],
    ['Tehran dam', 'gn:112931'],
  ])('%s is unknown and never the town, which is offered', (name, town) => {
    const where = ask(name);
    expect(where.resolution.kind).toBe('unknown');
    expect(where.candidates.map(({ place }) => place)).toContain(town);
  });

  it('a district without a row is its town, known to the district', () => {
    const where = ask('Dhuluiya district');
    expectPlace(where, 'pl:dhuluiya');
    expect(where).toMatchObject({ precision: 'district', radiusMetres: 20_000 });
    expect(where.because.join()).toContain('no district of that name has a row');
  });
});

describe('near and around', () => {
  it.each([
    ['near Baghdad', 'gn:98182', 10_000],
    ['close to Baghdad', 'gn:98182', 10_000],
    ['in the vicinity of Baghdad', 'gn:98182', 10_000],
    ['environs of Baghdad', 'gn:98182', 10_000],
    ['the Fallujah area', 'gn:99454', 10_000],
    ['outside Balad air base', 'pl:balad-air-base', 5000],
    ['on the outskirts of Fallujah', 'gn:99454', 5000],
    ['the borders of the Sheikh Amir village', 'pl:sheikh-amir', 5000],
    ['near Baghdad airport', 'pl:baghdad-international-airport', 10_000],
  ])('%s lies about %s', (name, id, metres) => {
    const where = ask(name);
    expectPlace(where, id);
    expect(where.precision).toBe('near');
    expect(where.radiusMetres).toBe((packs().both.getPlace(placeId(id))?.radiusMetres ?? 0) + metres);
  });

  it.each(['near Qwertzu', 'outside', 'near', 'outskirts of the committee', 'near Samarra (ship)'])(
    '%s is unknown',
    (name) => {
      expect(found(ask(name))).toBe('unknown');
    },
  );

  it('near an ambiguous name is ambiguous', () => {
    expect(found(ask('near Husseiniya'))).toBe('ambiguous');
  });
});

describe('directions', () => {
  /** The sign of a rounded number, never -0. */
  const sign = (value: number): number => Math.sign(Math.round(value)) || 0;
  const point = (where: Where): LonLat => where.point ?? [Number.NaN, Number.NaN];

  it.each([
    ['north of Baghdad', 0, 1],
    ['area south of Tikrit', 0, -1],
    ['west of Mosul', -1, 0],
    ['just north of Baghdad', 0, 1],
    ['north-east of Mosul', 1, 1],
  ])('%s is drawn beyond the edge', (name, east, north) => {
    const where = ask(name);
    const place = packs().both.getPlace(placeId(found(where)));
    const [lon, lat] = place?.point ?? [0, 0];
    expect([sign((point(where)[0] - lon) * 100), sign((point(where)[1] - lat) * 100)]).toEqual([east, north]);
    expect(distanceMetres(point(where), [lon, lat])).toBeGreaterThan(place?.radiusMetres ?? 0);
    expect(where.precision).toBe('near');
  });

  it.each([
    ['northern Iraq', 'gn:99237', 0, 1],
    ['western Iraq', 'gn:99237', -1, 0],
    ['southern Iraq', 'gn:99237', 0, -1],
    ['south-western Iraq', 'gn:99237', -1, -1],
    ['the north of Iraq', 'gn:99237', 0, 1],
    ['central Iraq', 'gn:99237', 0, 0],
    ['eastern Anbar', 'gn:99592', 1, 0],
    ["Iraq's western Anbar province", 'gn:99592', -1, 0],
  ])('%s is a part, half as wide', (name, id, east, north) => {
    const where = ask(name);
    expectPlace(where, id);
    const place = packs().both.getPlace(placeId(id));
    const [lon, lat] = place?.point ?? [0, 0];
    expect([sign((point(where)[0] - lon) * 10), sign((point(where)[1] - lat) * 10)]).toEqual([east, north]);
    expect(where).toMatchObject({ precision: 'region', radiusMetres: (place?.radiusMetres ?? 0) / 2 });
  });

  it('a bare direction is a part of the country that is asked for, and of nothing otherwise', () => {
    expectPlace(ask('the south', { country: 'Iraq' }), 'gn:99237');
    expect(ask('south', { country: 'Iraq' }).point).toEqual(ask('southern Iraq').point);
    expect(found(ask('the south'))).toBe('unknown');
  });

  it.each(['northern', 'north of', 'northern Qwertzu', 'westward'])('%s is unknown', (name) => {
    expect(found(ask(name))).toBe('unknown');
  });
});

describe('borders', () => {
  it.each([
    'Iraq-Syria border',
    'Iraq–Syria border',
    'the Syria-Iraq border',
    'the Iraqi-Syrian border',
    'Syrian-Iraqi border',
    'border between Iraq and Syria',
    'the border between Syria and Iraq',
    'Iraq and Syria border',
    "Iraq's border with Syria",
    'the Iraqi border with Syria',
    'between Iraq and Syria',
  ])('%s', (name) => {
    const where = ask(name);
    expectPlace(where, 'pl:border-iq-sy');
    expect(where.precision).toBe('region');
  });

  it('near a border', () => {
    expectPlace(ask('near the Iraq-Syria border'), 'pl:border-iq-sy');
  });

  it('of one country means several, unless the other is asked for', () => {
    expect(found(ask('the Syrian border'))).toBe('ambiguous');
    expectPlace(ask('the Syrian border', { country: 'Iraq' }), 'pl:border-iq-sy');
  });

  it.each(['border crossing with Iraq', 'Iraq-Syria border crossing', 'Iraq-Peru border', 'the border'])(
    '%s is none',
    (name) => {
      expect(found(ask(name))).toBe('unknown');
    },
  );
});

describe('names with their area', () => {
  it.each([
    ['Karrada, Baghdad', 'pl:karrada'],
    ['Zumar, Nineveh province, Iraq', 'pl:zummar'],
    ['Ramadi (Anbar)', 'gn:98717'],
    ['Ramadi in Anbar province', 'gn:98717'],
    ['Paris, Texas', 'gn:4717560'],
    ["Baghdad's Green Zone", 'pl:green-zone'],
    ['Mosul, northern Iraq', 'gn:99072'],
    ['Washington, D.C.', 'gn:4140963'],
    ['IraqAl Assad', 'pl:ain-al-asad'],
    ['the Kurdistan Region of Iraq', 'pl:kurdistan-region'],
  ])('%s is %s', (name, id) => {
    expectPlace(ask(name), id);
  });

  it.each(['Mosul, Syria', 'Mosul, Fooland', 'Ramadi in Basra', 'SyriaAl Assad', 'QwertzAl Assad', 'IraqQwertzu'])(
    '%s is unknown',
    (name) => {
      expect(found(ask(name))).toBe('unknown');
    },
  );
});
