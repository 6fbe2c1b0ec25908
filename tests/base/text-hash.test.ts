import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashName } from '../../src/base/text-hash.ts';

describe('a short name for texts', () => {
  it('stays as it is: files hold it', () => {
    expect(hashName(['a', 'b'])).toBe('218kmefiuyjf8');
    expect(hashName([])).toBe('35lrauytywdgx');
  });

  it.each([
    [['ab'], ['a', 'b']],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', '']],
    [[], ['']],
    [['a'], ['A']],
  ])('tells %j from %j', (one, other) => {
    expect(hashName(one)).not.toBe(hashName(other));
  });

  it('is thirteen letters and digits, the same for equal texts, another for different ones', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
        expect(hashName(one)).toMatch(/^[0-9a-z]{13}$/);
        expect(hashName(one) === hashName(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('may leave out the last texts', () => {
    expect(hashName(['a', 'b', 'c'], 2)).toBe(hashName(['a', 'b']));
  });
});
