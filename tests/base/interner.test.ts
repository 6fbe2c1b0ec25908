import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInterner } from '../../src/base/interner.ts';

describe('createInterner', () => {
  it('has the empty string alone at first, as 0', () => {
    const interner = createInterner();
    expect(interner.strings).toEqual(['']);
    expect(interner.intern('')).toBe(0);
    expect(interner.strings).toEqual(['']);
  });

  it.each([
    ['a', 'A'],
    ['a', 'a '],
    ['é', 'e\u0301'],
    ['1', '01'],
    ['a\u0000', 'a'],
    ['__proto__', 'constructor'],
    ['toString', '__proto__'],
  ])('%j and %j have numbers of their own', (a, b) => {
    const interner = createInterner();
    expect([interner.intern(a), interner.intern(b), interner.intern(a)]).toEqual([1, 2, 1]);
    expect(interner.strings).toEqual(['', a, b]);
  });

  it('gives back every string by its number, and equal strings one number', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\u0000'), maxLength: 3 })), (texts) => {
        const interner = createInterner();
        const numbers = texts.map((text) => interner.intern(text));
        expect(numbers.map((n) => interner.strings[n])).toEqual(texts);
        expect(new Set(interner.strings).size).toBe(interner.strings.length);
        expect(interner.strings).toHaveLength(new Set(['', ...texts]).size);
      }),
    );
  });

  it.each([
    [{ from: 3, count: 0 }, [0, 1, 2, 3, 4]],
    [{ from: 3, count: 10 }, [0, 1, 2, 13, 14]],
    [{ from: 2, count: 10 }, [0, 1, 12, 13, 14]],
    [{ from: 9, count: 10 }, [0, 1, 2, 3, 4]],
  ])('leaves the numbers of the gap %j out', (gap, numbers) => {
    const interner = createInterner(['', 'a', 'b'], gap);
    expect(['', 'a', 'b', 'c', 'd', 'c'].map((text) => interner.intern(text))).toEqual([...numbers, numbers[3]]);
    expect(interner.strings).toEqual(['', 'a', 'b', 'c', 'd']);
  });

  it('goes on from the strings of another, whose numbers stay, and leaves that one alone', () => {
    const first = createInterner();
    first.intern('a');
    first.intern('b');
    const second = createInterner(first.strings);
    expect([second.intern('b'), second.intern('c'), second.intern('a')]).toEqual([2, 3, 1]);
    expect(first.strings).toEqual(['', 'a', 'b']);
    expect(second.strings).toEqual(['', 'a', 'b', 'c']);
  });
});
