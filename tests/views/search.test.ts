import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/base/fold.ts';
import { incidentAt, visitAt } from '../../src/model/read-dataset.ts';
import { placeOf } from '../../src/model/where.ts';
import { hasBit } from '../../src/base/bitmap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { findRows, searchIndexOf } from '../../src/views/search-index.ts';
import { searchWords } from '../../src/views/search.ts';
import { datasetOf, parts } from '../dataset/arbitrary.ts';
import { csv, openTables } from '../dataset/open.ts';
import { matchesSearch, searchTexts } from './naive-search.ts';
import { place, sceneDataset } from './scene-dataset.ts';

/** Says of each row whether the index finds it. */
function finder(dataset: Dataset): (query: string) => { incidents: boolean[]; visits: boolean[] } {
  const index = searchIndexOf(dataset);
  return (query) => {
    const { incidents, visits } = findRows(index, searchWords(query));
    return {
      incidents: Array.from(dataset.incidents.id, (_, row) => hasBit(incidents, row)),
      visits: Array.from(dataset.visits.id, (_, row) => hasBit(visits, row)),
    };
  };
}

const SPELLINGS = ['Irbil', 'Arbīl', 'Hawlêr', 'أربيل', 'هەولێر', 'Deir ez-Zor', "Ba'qubah", 'al-Asad'];

describe('an article whose word is still to come', () => {
  it.each(['ain al', 'Ain al-', 'ash', 'deir ez', 'عين ال'])('%s still finds what stands before it', (query) => {
    const words = searchWords(query);
    expect(words.length).toBeGreaterThan(0);
    expect(matchesSearch(' ain asad deir zor ash عين اسد', words)).toBe(true);
  });

  it('is a word like any other when it stands alone or inside', () => {
    expect(searchWords('as')).toEqual(['as']);
    expect(matchesSearch(' ain asad', searchWords('al x'))).toBe(false);
  });
});

describe('a place', () => {
  const asad = place('pl:x', 'Ain al-Asad', [42.4, 33.8], 'airbase', {
    admin1: 'Anbar',
    spellings: SPELLINGS.map((text) => ({ text, language: null })),
  });
  const dataset = sceneDataset([{ where: { place: asad, text: 'the base' } }], [{ to: { place: asad, text: '' } }]);
  const found = finder(dataset);

  it.each([
    ...[...SPELLINGS, 'Ain al-Asad', 'ain asad', 'Asad', 'IRBIL', 'irb', 'i', 'arbil', 'اربيل', 'ارب', 'هه‌ولێر'],
    ...[
      'anbar',
      'Anbar irbil',
      'irbil anb',
      'Baqubah',
      'baʿqubah',
      'zor',
      'deir',
      '  irbil  ',
      'Irbil, Anbar',
      'al Asad',
    ],
  ])('is found by %j', (query) => {
    expect(found(query)).toEqual({ incidents: [true], visits: [true] });
  });

  it.each([
    ...[
      'rbil',
      'bil',
      'irbilx',
      'qubah',
      'sad',
      'nbar',
      'irbil basra',
      'iribil',
      'asadirbil',
      'ربيل',
      'ولێر',
      'irbil,anbarx',
    ],
    ...['pl:x', 'airbase', 'IQ', 'undefined', 'null', '0'],
  ])('is not found by %j', (query) => {
    expect(found(query)).toEqual({ incidents: [false], visits: [false] });
  });

  it.each(['', ' ', '\t\n', '—', '???', "'"])('is not narrowed by %j', (query) => {
    expect(found(query)).toEqual({ incidents: [true], visits: [true] });
  });

  it('is found by the words of the report as well, in the incident that has them', () => {
    expect(found('the base')).toEqual({ incidents: [true], visits: [false] });
  });
});

describe('the texts of events', () => {
  const incidents = csv(
    ['id', 'kind', 'title', 'summary', 'place', 'launch_place', 'actors', 'sources', 'note', 'when_text', 'evidence'],
    {
      ...{ id: 'i-77', kind: 'bombing', title: 'Blast at a gate', summary: 'Two guards fell.', place: 'Irbil' },
      ...{ launch_place: 'Diyala', actors: 'attacker=Unknown men|target=Watchmen', sources: 's-1', note: 'Footnote' },
      ...{ when_text: 'yesterday', evidence: 'kind=quotation@s-1' },
    },
    { id: 'i-78', kind: 'other', title: 'Nothing more' },
  );
  const visits = csv(['id', 'traveller', 'role', 'purpose', 'hosts', 'from', 'to', 'status'], {
    ...{ id: 'v-1', traveller: 'Élodie Ürün', role: 'Envoy', purpose: 'Water talks', hosts: 'A mayor|A dean' },
    ...{ from: 'Tehran', to: 'Baghdad', status: 'planned' },
  });
  const sources = csv(['id', 'title', 'publisher'], { id: 's-1', title: 'Headline', publisher: 'Gazette' });
  const opened = async () => finder((await openTables({ incidents, visits, sources })).value);

  it.each([
    ...[
      'blast',
      'gate',
      'guards',
      'fell',
      'unknown men',
      'watchmen',
      'irbil',
      'erbil',
      'اربيل',
      'diyala',
      'blast watchmen',
    ],
    ...['BLAST AT A GATE', 'gu'],
  ])('an incident is found by %j', async (query) => {
    expect((await opened())(query).incidents).toEqual([true, false]);
  });

  it.each([
    ...[
      'last',
      'uards',
      'headline',
      'gazette',
      'footnote',
      'yesterday',
      'quotation',
      'i-77',
      'bombing',
      'attacker',
      's-1',
    ],
    ...['tehran', 'elodie', 'blast tehran'],
  ])('no incident is found by %j', async (query) => {
    expect((await opened())(query).incidents).toEqual([false, false]);
  });

  it.each(['elodie', 'urun', 'ÜRÜN elo', 'envoy', 'water', 'mayor', 'dean', 'tehran', 'baghdad', 'dean water tehran'])(
    'a visit is found by %j',
    async (query) => {
      expect((await opened())(query).visits).toEqual([true]);
    },
  );

  it.each(['lodie', 'ater', 'planned', 'v-1', 'iran', 'blast', 'erbil', 'IQ'])(
    'no visit is found by %j',
    async (query) => {
      expect((await opened())(query).visits).toEqual([false]);
    },
  );
});

describe('searching', () => {
  const query = fc
    .array(fc.oneof(fc.constantFrom('a', 'ab', 'b', 'al', 'ba', 'as-', 'ا'), fc.string({ maxLength: 4 })), {
      maxLength: 3,
    })
    .map((words) => words.join(' '));

  it('agrees with a naive search of the records: every word begins a word', () => {
    fc.assert(
      fc.property(parts, query, fc.nat(), (made, random, pick) => {
        const dataset = datasetOf(made);
        const found = finder(dataset);
        const plain = searchTexts(dataset);
        const incidents = made.incidents.map((_, row) => {
          const { title, summary, actors, where, launch } = incidentAt(dataset, row);
          return [title, summary, ...actors.map(({ name }) => name), ...placeTexts(where), ...placeTexts(launch)];
        });
        const visits = made.visits.map((_, row) => {
          const { traveller, role, purpose, hosts, from, to } = visitAt(dataset, row);
          return [traveller, role, purpose, ...hosts, ...placeTexts(from), ...placeTexts(to)];
        });
        function placeTexts(where: ReturnType<typeof incidentAt>['where']): string[] {
          const id = where === null ? null : placeOf(where.resolution);
          const known = dataset.places.filter((one) => one.id === id);
          const named = known.flatMap(({ name, admin1, spellings }) => [
            name,
            admin1,
            ...spellings.map(({ text }) => text),
          ]);
          return [where?.text ?? '', ...named];
        }
        const all = [...incidents, ...visits].flat();
        for (const tested of [random, all[pick % Math.max(1, all.length)] ?? '']) {
          const wanted = searchWords(tested);
          const naive = (list: readonly string[]): boolean => {
            const words = list.flatMap((text) => foldName(text).split(' '));
            return wanted.every((word) => words.some((one) => one.startsWith(word)));
          };
          expect(found(tested)).toEqual({ incidents: incidents.map(naive), visits: visits.map(naive) });
          expect(plain.incidents.map((text) => matchesSearch(text, wanted))).toEqual(incidents.map(naive));
          expect(plain.visits.map((text) => matchesSearch(text, wanted))).toEqual(visits.map(naive));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds every spelling by the whole of it, in any case', () => {
    const spelling = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Al-Qā’im', 'U.S.', 'ash-Shaʿb', 'الأنبار', 'K-1'),
    );
    fc.assert(
      fc.property(spelling, fc.string(), (text, name) => {
        const made = place('pl:x', name, [44, 33], 'settlement', { spellings: [{ text, language: null }] });
        const found = finder(sceneDataset([{ where: { place: made } }]));
        expect(found(text).incidents).toEqual([true]);
        expect(found(` ${text.toLowerCase()} `).incidents).toEqual([true]);
      }),
      { numRuns: 500 },
    );
  });
});
