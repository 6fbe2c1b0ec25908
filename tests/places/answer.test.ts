import { beforeAll, describe, expect, it } from 'vitest';
import { resolveSpans, toAnswer } from '../../src/places/answer.ts';
import { openPacks, type Opened } from '../gazetteer/tables.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

function answer(name: string, id?: unknown): ReturnType<typeof toAnswer> {
  const question = { name, country: '', admin1: '', near: null, ...(id === undefined ? {} : { id }) };
  return toAnswer(question, opened.both.resolve(question), opened.both);
}

describe('toAnswer', () => {
  it('has the keys of the contract in their order', () => {
    const keys = ['name', 'status', 'point', 'place', 'precision', 'radiusMetres', 'match', 'because', 'candidates'];
    expect(Object.keys(answer('Erbil'))).toEqual(keys);
    expect(Object.keys(answer('Erbil', 7))).toEqual(['id', ...keys]);
    expect(Object.keys(answer('Erbil').place ?? {})).toEqual(['id', 'name', 'kind', 'lon', 'lat', 'country', 'admin1']);
  });

  it('draws a moved point and keeps the place where it is', () => {
    const moved = answer('north of Baghdad');
    expect(moved.place).toEqual(answer('Baghdad').place);
    expect(moved.point?.[1]).toBeGreaterThan(moved.place?.lat ?? 90);
  });

  it.each(['Qwertzu', 'Springfield'])('%s has neither point nor place', (name) => {
    expect(answer(name)).toMatchObject({ point: null, place: null, radiusMetres: null, precision: 'unknown' });
  });

  it('writes at most six decimals', () => {
    const numbers = JSON.stringify([answer('west of Mosul'), answer('Springfield')]).match(/\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers.filter((digits) => digits.length > 7)).toEqual([]);
  });
});

describe('resolveSpans', () => {
  const text = 'Iraqi officials in 🙂 Irbil and Qwertzu';
  const span = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it('reads each span by its own words', () => {
    const line = { id: 'a', text, spans: [span('Iraqi'), span('Irbil'), span('Qwertzu')] };
    const { id, mentions } = resolveSpans(line, opened.both);
    expect(id).toBe('a');
    expect(mentions.map(({ text, kind, status, place }) => [text, kind, status, place?.id ?? null])).toEqual([
      ['Iraqi', 'demonym', 'resolved', 'gn:99237'],
      ['Irbil', 'toponym', 'resolved', 'gn:95446'],
      ['Qwertzu', 'toponym', 'unknown', null],
    ]);
    expect(mentions[0]?.precision).toBe('country');
  });

  it('has nothing to say of no spans', () => {
    expect(resolveSpans({ id: 1, text, spans: [] }, opened.both)).toEqual({ id: 1, mentions: [] });
  });
});
