import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, givenPacks, packs, placeOf } from './ask.ts';

givenPacks();

const [HIT, MOSUL, TIKRIT] = ['gn:95788', 'gn:99072', 'gn:90150'];

describe('a governorate that is asked for', () => {
  it.each([
    ['Anbar'],
    ['al-Anbar'],
    ['Al Anbar Governorate'],
    ['Anbar province'],
    ['Muhafazat al-Anbar'],
    ['محافظة الأنبار'],
    ['الانبار'],
    ['IQ.01'],
    ['East Anbar'],
    ['western Anbar'],
    ['Ambar'],
    ['Al Anbaar'],
  ])('%s lets Hit through', (admin1) => {
    const where = ask('Hit', { country: 'IQ', admin1 });
    expect(placeOf(where), JSON.stringify(where.because)).toBe(HIT);
    expect(where.because.join()).toContain('lies in Anbar, as asked');
  });

  it.each([
    ['Nineveh'],
    ['Ninewa'],
    ['Ninawah'],
    ['Nineveh Governorate'],
    ['Mosul'],
    ['نينوى'],
    ['Salah ad Din'],
    ['Salahaddin province'],
  ])('%s shuts Hit out and says what was nearest', (admin1) => {
    const where = ask('Hit', { country: 'IQ', admin1 });
    expect(where.resolution.kind, JSON.stringify(where.because)).toBe('unknown');
    expect(where.because[0]).toContain('lies in Iraq, ');
    expect(where.candidates[0]?.place).toBe(HIT);
  });

  it.each([['Qwertzland'], ['Aleppo'], ['x'], ['An'], ['\0'], ['9'.repeat(9000)]])(
    'one that nobody knows in the country is not used, and the answer says so: %#',
    (admin1) => {
      const where = ask('Hit', { country: 'IQ', admin1 });
      expect(placeOf(where)).toBe(HIT);
      expect(where.because.join()).toContain('it was not used');
    },
  );

  it.each([
    ['Ambar', 'a misspelling of it'],
    ['Ninawaa', 'another spelling of it'],
    ['Mosul', 'the governorate that the town lies in'],
  ])('a guess is said to be one: %s', (admin1, words) => {
    expect(ask('Hit', { country: 'IQ', admin1 }).because.join()).toContain(words);
  });
});

describe('a district that is asked for', () => {
  it.each([['Hit'], ['Hit district'], ['Qada Hit'], ['Markaz Hit'], ['قضاء هيت'], ['Heet']])(
    '%s keeps Hit, and says how far its middle is',
    (admin2) => {
      const where = ask('Hit', { country: 'IQ', admin1: 'Anbar', admin2 });
      expect(placeOf(where), JSON.stringify(where.because)).toBe(HIT);
      expect(where.because.join()).toContain('km from the middle of');
    },
  );

  it('shuts out what is clearly beyond', () => {
    const where = ask('Mosul', { country: 'IQ', admin2: 'Basra district' });
    expect(where.resolution.kind).toBe('unknown');
    expect(where.candidates[0]?.place).toBe(MOSUL);
  });

  it.each([[''], [' '], ['Qwertz district'], ['\ud800'], ['x'.repeat(10_000)]])(
    'one that nobody knows is not used: %#',
    (admin2) => {
      const where = ask('Hit', { country: 'IQ', admin2 });
      expect(placeOf(where)).toBe(HIT);
      expect(where.because.join().includes('no district is known')).toBe(admin2.trim() !== '');
    },
  );

  it('prefers the nearer of two places of one name', () => {
    const far = ask('Springfield', { country: 'US' });
    expect(far.resolution.kind).toBe('ambiguous');
    const near = ask('Springfield', { country: 'US', admin1: 'Illinois', admin2: 'Sangamon County' });
    expect(near.resolution.kind).toBe('resolved');
  });
});

describe('territories that tables list under another country', () => {
  it.each([
    ['Khan Yunis', 'Gaza Strip', 'IL', 'PS'],
    ['Tulkarm', 'West Bank', 'Israel', 'PS'],
    ['Pristina', 'Kosovo province', 'RS', 'XK'],
  ])('%s in %s', (name, admin1, country, code) => {
    const where = ask(name, { country, admin1 });
    expect(packs().both.getPlace(placeOf(where) as never)?.country).toBe(code);
    expect(where.because.join()).toContain('is kept apart from');
  });

  it.each([
    ['Khan Yunis', '', 'IL'],
    ['Aleppo', 'Aleppo', 'IQ'],
    ['Belgrade', 'Kosovo', 'RS'],
    ['Haifa', 'Gaza Strip', 'IL'],
  ])('%s in "%s" of %s is none', (name, admin1, country) => {
    expect(ask(name, { country, admin1 }).resolution.kind).toBe('unknown');
  });
});

describe('an area beside a name', () => {
  it.each([
    ['Atlanta, GA', 'US'],
    ['Atlanta, Ga.', 'US'],
    ['Atlanta, Georgia', 'US'],
    ['Tbilisi, Georgia', 'GE'],
    ['Dover, DE', 'US'],
    ['Berlin, DE', 'DE'],
    ['Paris, TX', 'US'],
    ['paris, tx', 'US'],
    ['London, England', 'GB'],
    ['Edinburgh, Scotland', 'GB'],
    ['Sydney, NSW', 'AU'],
  ])('%s', (name, country) => {
    expect(packs().both.getPlace(placeOf(ask(name)) as never)?.country).toBe(country);
  });

  it.each([['Mosul, GA'], ['Baghdad, Scotland'], ['Hit, Samarra'], ['Tikrit, Qwertz']])('%s is unknown', (name) => {
    expect(ask(name).resolution.kind).toBe('unknown');
  });

  it.each([['KY'], ['Ky.'], ['TX']])('%s alone is read when written so', (name) => {
    expect(placeOf(ask(name))).toMatch(/^a1:US\./);
  });

  it.each([['ky'], ['in'], ['or'], ['tx'], ['In'], ['Tx']])('%s alone is no state', (name) => {
    expect(placeOf(ask(name)) ?? '').not.toMatch(/^a1:US\./);
  });
});

describe('answers', () => {
  it('do not depend on what was asked before', () => {
    const names = [
      'Hit',
      'Hit & Dulab',
      'Bayi',
      'Tikirt',
      'Paris',
      'Karrada, Baghdad',
      '5 km N of Hit',
      'الفلوجة',
      'Ky.',
    ];
    const gates = ['', 'Anbar', 'Salah ad Din', 'Ambar', 'Qwertz'];
    const question = fc.record({
      name: fc.constantFrom(...names),
      country: fc.constantFrom('', 'IQ', 'Syria', 'nowhere'),
      admin1: fc.constantFrom(...gates),
      admin2: fc.constantFrom(...gates),
      near: fc.constantFrom(null, [44, 33] as const),
    });
    fc.assert(
      fc.property(fc.array(question, { minLength: 2, maxLength: 5 }), (questions) => {
        const forward = questions.map((one) => JSON.stringify(packs().both.resolve(one)));
        const backward = [...questions].reverse().map((one) => JSON.stringify(packs().both.resolve(one)));
        expect(backward.reverse()).toEqual(forward);
      }),
      { numRuns: 40 },
    );
  });

  it('take any text as name and as gates', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, text, (name, country, admin1, admin2) => {
        expect(packs().both.resolve({ name, country, admin1, admin2, near: null }).text).toBe(name);
      }),
      { numRuns: 60 },
    );
  });

  it('tell a place beyond ten megabytes from none', () => {
    const where = ask(`Tikrit${' '.repeat(10_000_000)}`, { country: 'IQ' });
    expect([null, TIKRIT]).toContain(placeOf(where));
    expect(where.because.length).toBeGreaterThan(0);
  });
});
