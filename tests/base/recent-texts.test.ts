import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST, recentTexts } from '../../src/base/recent-texts.ts';

describe('recentTexts', () => {
  it('never takes one text for another', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u0000', '\ud800'), maxLength: 12 }));
    fc.assert(
      fc.property(texts, (given) => {
        const recent = recentTexts();
        const numbers = new Map<string, number>();
        for (const [n, text] of given.entries()) {
          const found = recent.find(text);
          if (found >= 0) expect(found).toBe(numbers.get(text));
          else {
            recent.add(text, n);
            numbers.set(text, n);
          }
        }
      }),
    );
  });

  it('knows what came just now, however many came before', () => {
    const recent = recentTexts();
    const lost: number[] = [];
    for (let n = 0; n < 100_000; n++) {
      const text = `text ${n}`;
      if (recent.find(text) >= 0) lost.push(n);
      recent.add(text, n);
      if (recent.find(text) !== n) lost.push(n);
    }
    expect(lost).toEqual([]);
  });

  it.each([
    ['a text of the greatest length', LONGEST, 5],
    ['a longer one', LONGEST + 1, -1],
    ['the empty one', 0, 5],
  ])('%s', (_, length, number) => {
    const recent = recentTexts();
    const text = 'x'.repeat(length);
    expect(recent.find(text)).toBe(-1);
    recent.add(text, 5);
    expect(recent.find(text)).toBe(number);
  });
});
