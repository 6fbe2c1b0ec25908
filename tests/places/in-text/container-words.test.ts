import { beforeAll, describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/places/lookup.ts';
import { outerWords } from '../../../src/places/in-text/container-words.ts';
import { openForTexts } from './open.ts';

let lookup: Lookup;
beforeAll(async () => {
  ({ lookup } = await openForTexts());
}, 120_000);

describe('outerWords', () => {
  it.each([
    [', Texas, on Monday', 'Texas'],
    [', Tex. -- A man', 'Tex.'],
    [' (TX)', 'TX'],
    [' in Iraq', 'Iraq'],
    [', Salah al-Din, said', 'Salah al-Din'],
    [', D.C., said', 'D.C.'],
  ])('“%s” gives %s', (after, words) => {
    expect(outerWords(after, lookup)?.words).toBe(words);
  });

  it.each([', Ms. Walker', ' in the dark', ', Or so', ' and Texas', ', Walker said', '', ', me'])(
    '“%s” gives none',
    (after) => {
      expect(outerWords(after, lookup)).toBeUndefined();
    },
  );
});
