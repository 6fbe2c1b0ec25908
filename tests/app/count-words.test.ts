import { describe, expect, it } from 'vitest';
import { COUNT_CHARACTERS, countWords } from '../../src/app/map/gl/count-words.ts';

describe('countWords', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1k'],
    [1240, '1.2k'],
    [1999, '1.9k'],
    [9_999, '9.9k'],
    [10_000, '10k'],
    [25_310, '25k'],
    [999_999, '999k'],
    [1_000_000, '1M'],
    [1_250_000, '1.2M'],
    [12_345_678, '12M'],
  ])('%i is %s', (count, words) => {
    expect(countWords(count)).toBe(words);
  });

  it('writes at most four characters, all of them known', () => {
    for (let count = 1; count < 200_000_000; count = Math.ceil(count * 1.07)) {
      expect(countWords(count).length).toBeLessThanOrEqual(4);
      for (const character of countWords(count)) expect(COUNT_CHARACTERS).toContain(character);
    }
  });
});
