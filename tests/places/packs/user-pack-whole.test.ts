import { describe, expect, it } from 'vitest';
import { placeId } from '../../../src/model/place.ts';
import { openGazetteer } from '../../../src/places/open-gazetteer.ts';
import { readPack, type Pack } from '../../../src/places/read-pack.ts';
import { makeUserPack, packSummary, type UserPackOptions } from '../../../src/pipeline-packs.ts';
import { dumpRow, textFile } from '../../sources/packs/given.ts';
import { ask, csv, known, make } from './made-pack.ts';

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
