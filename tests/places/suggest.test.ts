import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import type { Suggestion } from '../../src/places/suggest.ts';
import { openPacks, type Opened } from '../gazetteer/tables.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

function names(found: readonly Suggestion[]): string[] {
  return found.map(({ place }) => place.name);
}

describe('suggestions', () => {
  it.each([
    ['Bagh', 'Baghdad', 'starts'],
    ['bagh', 'Baghdad', 'starts'],
    ['Mosul', 'Mosul', 'exact'],
    ['MOSUL', 'Mosul', 'exact'],
    ['al-Mosul', 'Mosul', 'folded'],
    ['Fallu', 'Fallujah', 'starts'],
    ['Al-Fallu', 'Fallujah', 'starts'],
    ['Sāmarr', 'Samarra', 'starts'],
    ['موص', 'Mosul', 'starts'],
    ['الموص', 'Mosul', 'starts'],
    ['أربيل', 'Erbil', 'exact'],
    ['اربيل', 'Erbil', 'folded'],
    ['الفلوجه', 'Fallujah', 'folded'],
    ['کربل', 'Karbala', 'starts'],
    ['ھەول', 'Erbil', 'starts'],
    ['هه‌ول', 'Erbil', 'starts'],
    ['Felluja', 'Fallujah', 'folded'],
    ['Moslu', 'Mosul', 'misspelt'],
    ['Baghdqd', 'Baghdad', 'misspelt'],
  ])('of “%s” begin with %s (%s)', (text, name, how) => {
    const [first] = opened.both.suggest(text, 5);
    expect(first?.place.name).toBe(name);
    expect(first?.how).toBe(how);
  });

  it('come from the region tier alone', () => {
    expect(names(opened.region.suggest('Bagh', 3))).toContain('Baghdad');
    expect(opened.region.suggest('Springf', 3)).toEqual([]);
  });

  it('come from the world tier when it is there', () => {
    expect(names(opened.both.suggest('Springf', 3))).toContain('Springfield');
    expect(names(opened.both.suggest('東京', 3))).toContain('Tokyo');
  });

  it('find a later word of a name behind its beginnings', () => {
    const found = opened.region.suggest('Asad', 10);
    expect(names(found)).toContain('Ain al-Asad Air Base');
    expect(names(opened.region.suggest('sad', 20))).not.toContain('Ain al-Asad Air Base');
  });

  it('name the spelling that agrees', () => {
    expect(opened.both.suggest('البصر', 1)[0]?.spelling).toEqual({ text: 'البصرة', language: 'ar' });
    expect(opened.both.suggest('Irbil', 1)[0]?.spelling.text).toBe('Irbil');
  });

  it('have typing errors only where too few others are', () => {
    expect(opened.both.suggest('Basra', 3).every(({ how }) => how !== 'misspelt')).toBe(true);
    const found = opened.region.suggest('Moslu', 10).map(({ how }) => how);
    expect(found.at(-1)).toBe('misspelt');
    expect(opened.region.suggest('Mslu', 10).every(({ how }) => how !== 'misspelt')).toBe(true);
  });

  it('go to the countries of interest first, and to the very letters', () => {
    const found = names(opened.both.suggest('الفل', 5, ['IQ']));
    expect(found[0]).toBe('Fallujah');
    expect(names(opened.both.suggest('الفل', 5))[0]).toBe('Philippines');
    expect(names(opened.both.suggest('Tell', 5, ['IQ']))[0]).toBe('Al-Tall');
  });

  it('have last a chosen place that a small far one of just that name may be a misspelling of', () => {
    const found = opened.both.suggest('Bayi', 8, ['IQ']);
    expect(found.at(-1)?.place.name).toBe('Baiji');
    expect(found.at(-1)?.how).toBe('misspelt');
    expect(opened.both.suggest('Hit', 8).every(({ how }) => how !== 'misspelt')).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n'],
    ['signs only', '…!?—-’'],
    ['direction marks', '\u200f\u202b\u200e'],
    ['a NUL', '\0'],
    ['a lone surrogate', '\ud83d'],
    ['a very long text', 'Bagh'.repeat(100_000)],
    ['words that nothing begins with', 'qxzvj qxzvj'],
  ])('are none for %s', (_, text) => {
    expect(opened.both.suggest(text, 5)).toEqual([]);
  });

  it.each([0, -1, NaN, -Infinity, 0.5])('are none when %s are wanted', (limit) => {
    expect(opened.both.suggest('Baghdad', limit)).toEqual([]);
  });

  it('are never more than a hundred', () => {
    expect(opened.both.suggest('a', Infinity)).toHaveLength(100);
  });

  it('are none without a pack', () => {
    expect(openGazetteer([]).suggest('Bagh', 5)).toEqual([]);
  });

  it('are the same for the same words, each place once, whatever the text', () => {
    const letters = fc.constantFrom(...Array.from('abdeghiklmnoqrstuwyzاأبةتحدرسشعفقكلمنهويى \u200c-’ʿ'));
    const text = fc.oneof(fc.string({ unit: letters, maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (typed, limit) => {
        const found = opened.both.suggest(typed, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ place }) => place.id)).size).toBe(found.length);
        expect(opened.both.suggest(typed, limit)).toEqual(found);
        expect(names(opened.both.suggest(typed, limit + 3)).slice(0, 1)).toEqual(names(found).slice(0, 1));
      }),
      { numRuns: 150 },
    );
  });
});
