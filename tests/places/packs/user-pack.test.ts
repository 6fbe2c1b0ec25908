import { describe, expect, it } from 'vitest';
import { placeId } from '../../../src/model/place.ts';
import { openGazetteer } from '../../../src/places/open-gazetteer.ts';
import { readPack, type Pack } from '../../../src/places/read-pack.ts';
import { makeUserPack, packSummary, type UserPackOptions } from '../../../src/pipeline-packs.ts';
import type { PackFile } from '../../../src/sources/packs/unpack.ts';
import { dumpRow, textFile } from '../../sources/packs/given.ts';
import { knownPack } from './known.ts';

const known = knownPack();
const ask = (name: string) => ({ name, country: '', admin1: '', near: null });

async function make(files: PackFile | readonly PackFile[], options: UserPackOptions = {}): Promise<Uint8Array> {
  const made = await makeUserPack([files].flat(), { packs: [known] }, options);
  if (!made.pack) throw new Error(made.problems.map(({ message }) => message).join('\n'));
  return made.pack;
}

async function places(files: PackFile | readonly PackFile[]) {
  const pack = readPack(await make(files));
  const gazetteer = openGazetteer([known, pack]);
  return (name: string) => {
    const { resolution } = gazetteer.resolve(ask(name));
    return resolution.kind === 'resolved' ? (gazetteer.getPlace(resolution.place) ?? null) : null;
  };
}

const csv = (text: string, name = 'sites.csv') => textFile(name, text);

describe('a place of a pack', () => {
  it.each([
    ['the same name nearby', 'Testabad,33.52,44.52,settlement', 'gn:10'],
    ['the same name in another transliteration', 'Kalat Suker,33.51,44.51,settlement', 'gn:10'],
    ['a base of the same name', 'Testabad Air Base,33.51,44.54,base', 'pl:test-base'],
  ])('is the known one: %s', async (_, cells, id) => {
    const find = await places(csv(`name,lat,lon,kind,alternates\n${cells},Zubaidabad\n`));
    expect(find('Zubaidabad')?.id).toBe(id);
  });

  it.each([
    ['the same name far off', 'Testabad,33.9,44.5,settlement'],
    ['another transliteration farther off', 'Kalat Suker,33.57,44.5,settlement'],
    ['another sort of place', 'Testabad,33.5,44.5,dam'],
    ['another country', 'Testabad,33.5,44.5,settlement,Kuwait'],
    ['another name', 'Otherabad,33.5,44.5,settlement'],
  ])('is a new one: %s', async (_, cells) => {
    const row = cells.split(',').length === 5 ? cells : `${cells},`;
    const find = await places(csv(`name,lat,lon,kind,country,alternates\n${row},Zubaidabad\n`));
    expect(find('Zubaidabad')?.id).toBe('user:sites-1');
  });

  it('takes country and division from the row, else from the nearest known place', async () => {
    const find = await places(
      csv('name,lat,lon,country,admin1\nNewton,33.6,44.4,,\nOldton,33.7,44.3,IRQ,Middleland\n'),
    );
    expect(find('Newton')).toMatchObject({ country: 'IQ', admin1: 'Middleland' });
    expect(find('Oldton')).toMatchObject({ country: 'IQ', admin1: 'Middleland' });
  });

  it('keeps a number of GeoNames as its id, and the row’s own id within the pack', async () => {
    const dump = await places(textFile('IQ.txt', dumpRow({ id: '77', name: 'Newton' })));
    expect(dump('Newton')?.id).toBe('gn:77');
    const own = await places(csv('id,name,lat,lon\nA 7,Newton,33.6,44.4\n'));
    expect(own('Newton')?.id).toBe('user:sites-a-7');
  });

  it('keeps apart rows of two files that number theirs alike', async () => {
    const head = 'id,name,lat,lon\n';
    const find = await places([
      csv(`${head}1,Newton,33.6,44.4\n`, 'a.csv'),
      csv(`${head}1,Oldton,33.7,44.3\n`, 'b.csv'),
    ]);
    expect([find('Newton')?.id, find('Oldton')?.id]).toEqual(['user:a-1', 'user:a-1-2']);
  });

  it('with a GeoNames number of its own is not a neighbour of the same name', async () => {
    const find = await places(
      textFile('IQ.txt', dumpRow({ id: '78', name: 'Testabad', alternates: 'Zubaidabad', lon: '44.51' })),
    );
    expect(find('Zubaidabad')?.id).toBe('gn:78');
  });

  it('shares an id only where it lies near and is of the sort', async () => {
    const near = await places(textFile('IQ.txt', dumpRow({ id: '10', name: 'Zubaidabad' })));
    expect(near('Zubaidabad')).toMatchObject({ id: 'gn:10', name: 'Qalat Sukar' });
    const wof = 'wof_id\tname\tplacetype\tlat\tlon\n';
    const far = await places(textFile('p.tsv', `${wof}902\tZubaidabad\tlocality\t33.3\t44.5\n`));
    expect(far('Zubaidabad')?.id).toBe('wof:902');
    const area = await places(textFile('p.tsv', `${wof}902\tZubaida\tregion\t33.3\t44.5\n`));
    expect(area('Zubaida')?.id).toBe('gn:2');
  });

  it('does not lend an area the name of a town in it', async () => {
    const rows =
      'wof_id\tname\tplacetype\tlat\tlon\tnames_json\n' +
      '902\tMiddleland\tregion\t33.3\t44.5\t{"und_x_variant":["Testabad","Zubaida"]}\n';
    const find = await places(textFile('p.tsv', rows));
    expect(find('Zubaida')?.id).toBe('gn:2');
    expect(find('Testabad')?.id).toBe('gn:10');
  });

  it('takes the division of the record that it lies in', async () => {
    const rows =
      'wof_id\tname\tplacetype\tlat\tlon\tregion_id\n' +
      '5\tFarton\tlocality\t35\t42.01\t902\n902\tMiddleland\tregion\t33.3\t44.5\t902\n';
    expect((await places(textFile('p.tsv', rows)))('Farton')).toMatchObject({ country: 'IQ', admin1: 'Middleland' });
  });

  it('has the area of a polygon, a known one too', async () => {
    const ring = [
      [44, 33],
      [45, 33],
      [45, 34],
      [44, 34],
      [44, 33],
    ];
    const feature = (name: string, kind: string) => ({
      type: 'Feature',
      properties: { name, kind },
      geometry: { type: 'Polygon', coordinates: [ring] },
    });
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [feature('Middleland', 'governorate'), feature('Newshire', 'district')],
    });
    const pack = readPack(await make(textFile('areas.geojson', text)));
    const gazetteer = openGazetteer([known, pack]);
    const area = { type: 'Polygon', coordinates: [ring] };
    expect(gazetteer.getPlace(placeId('gn:2'))).toMatchObject({ name: 'Middleland', area });
    expect(openGazetteer([known]).getPlace(placeId('gn:2'))).not.toHaveProperty('area');
    const { resolution } = gazetteer.resolve(ask('Newshire'));
    expect(resolution.kind === 'resolved' && gazetteer.getPlace(resolution.place)).toMatchObject({
      kind: 'district',
      area,
    });
  });

  it('of two files of a pack is one place where the ids are the same', async () => {
    const table = textFile('p.tsv', 'wof_id\tname\tplacetype\tlat\tlon\n7\tNewshire\tcounty\t33.5\t44.5\n');
    const text = JSON.stringify({
      type: 'Feature',
      properties: { wof_id: 7, name: 'Nieuwshire', placetype: 'county' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [44, 33],
            [45, 33],
            [45, 34],
            [44, 33],
          ],
        ],
      },
    });
    const find = await places([table, textFile('a.geojson', text)]);
    expect(find('Nieuwshire')).toMatchObject({ id: 'wof:7', name: 'Newshire', area: { type: 'Polygon' } });
  });
});

describe("a user's own list", () => {
  const list = csv('name,id,lat,lon,stop\nThe Fort,gn:10,,,\nFarvillage,,33.1,44.1,\nTestabad,,,,yes\n', 'own.csv');

  it('overrides all: names, places and stop words', async () => {
    const pack = readPack(await make(list));
    expect(pack.meta.tier).toBe('own');
    const gazetteer = openGazetteer([known, pack]);
    expect(gazetteer.resolve(ask('The Fort')).point).toEqual([44.5, 33.5]);
    expect(gazetteer.resolve(ask('Farvillage')).point).toEqual([44.1, 33.1]);
    const stopped = gazetteer.resolve(ask('Testabad'));
    expect(stopped.resolution.kind).toBe('unknown');
    expect(stopped.because.join()).toContain('list');
  });

  it('leaves the other names as they are', async () => {
    const gazetteer = openGazetteer([known, readPack(await make(list))]);
    expect(gazetteer.resolve(ask('Qalat Sukar')).point).toEqual([44.5, 33.5]);
  });

  it('is refused with the line of an id that nobody knows', async () => {
    const { pack, problems } = await makeUserPack([csv('name,id\nA,gn:10\nB,gn:99999\n')], { packs: [known] });
    expect(pack).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'place-unknown', where: { line: 3 } }]);
  });

  it('stands alone', async () => {
    const { pack, problems } = await makeUserPack([list, textFile('IQ.txt', dumpRow({}))], { packs: [known] });
    expect(pack).toBeUndefined();
    expect(problems[0]?.message).toContain('by itself');
  });
});

describe('a pack', () => {
  const dump = textFile(
    'IQ.txt',
    `${dumpRow({ id: '77', name: 'Newton' })}\n${dumpRow({ id: '78', code: 'RD', featureClass: 'R' })}\n`,
  );

  it('says what it is', async () => {
    expect(packSummary(await make(dump))).toEqual({
      name: 'geonames-iq',
      tier: 'user',
      licence: 'GeoNames (geonames.org), CC BY 4.0',
      attribution: ['Places of the pack “geonames-iq”: GeoNames (geonames.org), CC BY 4.0'],
      places: 1,
      stopWords: 0,
      formats: ['geonames'],
      added: 1,
      merged: 0,
      leftOut: [['no kind of place that is kept here', 1]],
    });
    const named = packSummary(await make(csv('name,lat,lon\nNewton,33,44\n'), { name: 'mine', licence: 'ODbL' }));
    expect(named).toMatchObject({ name: 'mine', licence: 'ODbL', attribution: ['Places of the pack “mine”: ODbL'] });
    expect(packSummary(await make(csv('name,lat,lon\nNewton,33,44\n'))).attribution).toEqual([
      'Places of the pack “sites”: licence not stated',
    ]);
  });

  it('has the same bytes for the same files', async () => {
    expect(await make(dump)).toEqual(await make(dump));
  });

  it('is refused whole for one faulty row', async () => {
    const made = await makeUserPack([csv('name,lat,lon\nNewton,33,44\nOldton,95,44\n')], { packs: [known] });
    expect(made.pack).toBeUndefined();
    expect(made.problems).toMatchObject([{ severity: 'error', where: { source: 'sites.csv', line: 3 } }]);
  });

  it.each([
    ['exchanged', '44.2,33.4,Iraq', 'error', 'it would be'],
    ['in another country', '33.9,36.3,Iraq', 'warning', 'not in Iraq'],
    ['at 0, 0', '0,0,', 'warning', 'Null Island'],
  ])('says that a point is %s', async (_, cells, severity, words) => {
    const made = await makeUserPack([csv(`name,lat,lon,country\nNewton,${cells}\n`)], { packs: [known] });
    expect(made.problems).toMatchObject([{ severity, code: 'coordinate-out-of-range', where: { line: 2 } }]);
    expect(made.problems[0]?.message).toContain(words);
    expect(made.pack === undefined).toBe(severity === 'error');
  });

  it.each(['33.4,44.2,Iraq', '33.4,44.2,', '29.3,47.9,Kuwait', '33.4,44.2,Atlantis'])(
    'takes the point %s',
    async (cells) => {
      const made = await makeUserPack([csv(`name,lat,lon,country\nNewton,${cells}\n`)], { packs: [known] });
      expect(made.problems).toEqual([]);
    },
  );

  it('is refused when all is known and nothing to add', async () => {
    const made = await makeUserPack([csv('name,lat,lon\nTestabad,33.5,44.5\n')], { packs: [known] });
    expect(made.pack).toBeUndefined();
    expect(made.problems[0]?.message).toContain('known already');
  });

  it('is the same whatever other packs are open', async () => {
    const other = readPack(await make(csv('name,lat,lon\nNewton,33.5,44.5\n', 'other.csv')));
    const { pack } = await makeUserPack([dump], { packs: [known, other] });
    expect(pack).toEqual(await make(dump));
  });

  it('answers alike in any order of packs, and not at all once it is taken away', async () => {
    const packs = [
      readPack(await make(dump)),
      readPack(await make(csv('name,lat,lon,kind\nNewton,35,42,dam\nTestabad,33.5,44.5,dam\nSukarabad,33.51,44.5,\n'))),
      readPack(await make(csv('name,id\nSukar,gn:10\nNewton,gn:11\n'))),
    ];
    const names = ['Newton', 'Testabad', 'Sukar', 'Sukarabad', 'Farvillage', 'Nowhere', 'Newton dam'];
    const answers = (list: readonly Pack[]) => names.map((name) => openGazetteer([known, ...list]).resolve(ask(name)));
    expect(answers([...packs].reverse())).toEqual(answers(packs));
    expect(answers([])).not.toEqual(answers(packs));
    expect(answers([]).map(({ resolution }) => resolution.kind)[0]).toBe('unknown');
  });
});

describe('what a pack gave', () => {
  const open = async (...files: readonly [string, string, UserPackOptions?][]) => {
    const packs = await Promise.all(
      files.map(async ([name, text, options]) => readPack(await make(csv(text, name), options))),
    );
    return openGazetteer([known, ...packs]);
  };
  const why = (gazetteer: Awaited<ReturnType<typeof open>>, name: string) =>
    gazetteer.resolve(ask(name)).because.filter((reason) => reason.startsWith('from '));

  it('is said in the reasons, with the licence; what comes with the program is not', async () => {
    const gazetteer = await open([
      'sites.csv',
      'name,lat,lon,alternates\nNewton,33.6,44.4,\nTestabad,33.5,44.5,Sukar\n',
    ]);
    const reason = 'from the pack “sites” (licence: not stated)';
    expect(why(gazetteer, 'Newton')).toEqual([reason]);
    expect(why(gazetteer, 'Sukar')).toEqual([reason]);
    expect(why(gazetteer, '5 km north of Newton')).toEqual([reason]);
    expect(why(gazetteer, 'Testabad')).toEqual([]);
    const licensed = await open(['sites.csv', 'name,lat,lon\nNewton,33.6,44.4\n', { licence: 'CC0' }]);
    expect(why(licensed, 'Newton')).toEqual(['from the pack “sites” (licence: CC0)']);
  });

  it('is said of an own name even where others have the name too, and of candidates', async () => {
    const own = await open(['mine.csv', 'name,id\nFarvillage,gn:10\n']);
    expect(why(own, 'Farvillage')).toEqual(['from your own list “mine”']);
    expect(why(own, 'Testabad')).toEqual([]);
    const pair = await open(['two.csv', 'name,lat,lon\nNewton,33.6,44.4\nNewton,35,42\n']);
    const { resolution, candidates } = pair.resolve(ask('Newton'));
    expect(resolution.kind).toBe('ambiguous');
    expect(candidates.map(({ because }) => because.at(-1))).toEqual(
      candidates.map(() => 'from the pack “two” (licence: not stated)'),
    );
  });

  it('is credited, and a pack that gave nothing is not', async () => {
    const gazetteer = await open(
      ['sites.csv', 'name,lat,lon\nNewton,33.6,44.4\n'],
      ['mine.csv', 'name,id\nThe Fort,gn:10\n', { licence: 'mine' }],
    );
    const credit = (...names: string[]) => gazetteer.creditOf(names.map((name) => gazetteer.resolve(ask(name))));
    expect(credit('Farvillage', 'Nowhere')).toEqual({ packs: [], attribution: ['The known world'] });
    expect(credit('Newton')).toEqual({
      packs: ['sites'],
      attribution: ['The known world', 'Places of the pack “sites”: licence not stated'],
    });
    // Its spelling is among those of the town that the answer holds.
    expect(credit('Testabad').packs).toEqual(['mine']);
    expect(gazetteer.attribution).toHaveLength(3);
  });
});

describe('a list of one’s own', () => {
  const open = async (text: string) =>
    openGazetteer([known, readPack(await make(csv(text, 'mine.csv'), { format: 'own' }))]);

  it('is read before any form or type word', async () => {
    const gazetteer = await open('name,id\nTestabad air base,gn:11\n"Qalat Sukar, Middleland",gn:11\n');
    for (const name of ['Testabad air base', 'TESTABAD AIR BASE.', 'Qalat Sukar, Middleland'])
      expect(gazetteer.resolve(ask(name)).resolution).toEqual({ kind: 'resolved', place: placeId('gn:11') });
    expect(gazetteer.resolve(ask('5 km north of Testabad air base')).point?.[1]).toBeGreaterThan(34.9);
    expect(gazetteer.resolve(ask('Testabad')).resolution).toEqual({ kind: 'resolved', place: placeId('gn:10') });
    const gated = gazetteer.resolve({ ...ask('Testabad air base'), country: 'Kuwait' });
    expect(gated.resolution.kind).toBe('unknown');
    expect(gated.because[0]).toContain('does not lie in Kuwait');
  });

  it('does not take away the areas that others lie in', async () => {
    const gazetteer = await open('name,id,stop\nIraq,,yes\nMiddleland,gn:11,\n');
    const found = { kind: 'resolved', place: placeId('gn:10') };
    expect(gazetteer.resolve({ ...ask('Testabad'), country: 'Iraq', admin1: 'Middleland' }).resolution).toEqual(found);
    expect(gazetteer.resolve(ask('Testabad, Iraq')).resolution).toEqual(found);
    expect(gazetteer.resolve(ask('Testabad, Middleland')).resolution).toEqual(found);
    expect(gazetteer.resolve(ask('Middleland')).resolution).toEqual({ kind: 'resolved', place: placeId('gn:11') });
    expect(gazetteer.resolve(ask('Iraq')).resolution.kind).toBe('unknown');
  });

  it('stops a name in phrases, with type words, and in other spellings that are guessed', async () => {
    const gazetteer = await open('name,stop\nTestabad,yes\nKalat Suker,yes\n');
    for (const name of [
      'Testabad',
      'Testabad, Middleland',
      'Testabad (Middleland)',
      'north of Testabad',
      'Testabad town',
      'Kalat Suker',
    ]) {
      const { resolution, because } = gazetteer.resolve(ask(name));
      expect([name, resolution.kind]).toEqual([name, 'unknown']);
      expect(because.join()).toMatch(/a list of your own says that “.+” names no place/);
    }
    for (const name of ['Qalat Sukar', 'Farvillage', 'Testabad Air Base'])
      expect([name, gazetteer.resolve(ask(name)).resolution.kind]).toEqual([name, 'resolved']);
  });
});
