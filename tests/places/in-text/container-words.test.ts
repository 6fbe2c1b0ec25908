import { beforeAll, describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/places/lookup.ts';
import type { PackPlace } from '../../../src/places/pack-places.ts';
import { liesIn, outerWords } from '../../../src/places/in-text/container-words.ts';
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

describe('liesIn', () => {
  function county(name: string, state: string): PackPlace {
    const found = lookup.named(name).find(({ place }) => place.admin1 === state && place.kind === 'district');
    if (!found) throw new Error(`${name} is not in the packs`);
    return found.place;
  }

  it('a county lies in its state and in itself', () => {
    const cobb = county('Cobb County', 'US.GA');
    const [state] = lookup.named('Georgia').filter(({ place }) => place.admin1 === 'US.GA');
    expect(state && liesIn(state.place, cobb, lookup)).toBe(true);
    expect(liesIn(cobb, cobb, lookup)).toBe(true);
  });

  it('but not in the county beside it', () => {
    expect(liesIn(county('Cobb County', 'US.GA'), county('Fulton County', 'US.GA'), lookup)).toBe(false);
  });
});
