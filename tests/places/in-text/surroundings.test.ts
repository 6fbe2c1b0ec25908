import { describe, expect, it } from 'vitest';
import {
  isInsideGap,
  isListGap,
  isOwnerGap,
  isTypeWord,
  typeWordBeside,
} from '../../../src/places/in-text/surroundings.ts';
import { unmarked } from './open.ts';

function wordBeside(marked: string): string | undefined {
  const { text, spans } = unmarked(marked);
  return typeWordBeside(text, spans[0] ?? { start: 0, end: 0 })?.word;
}

describe('typeWordBeside', () => {
  it.each([
    ['in [Anbar] province', 'province'],
    ['near [Lamar] County today', 'county'],
    ['[Clark] and Boyle counties', undefined],
    ['Clark and [Boyle] counties', 'county'],
    ['the city of [Mosul]', 'city'],
    ['the state of [Georgia] said', 'state'],
    ['[Terrebonne] Parish', 'county'],
    ['the [Balad] air base', 'air base'],
  ])('%s: %s', (marked, word) => {
    expect(wordBeside(marked)).toBe(word);
  });

  it.each([
    '[Mosul] fell',
    '[Basra] port workers',
    'a province, [Anbar]',
    'the [Mosul]. City officials',
    'most of [Mosul]',
  ])('%s has none', (marked) => {
    expect(wordBeside(marked)).toBeUndefined();
  });
});

describe('isTypeWord', () => {
  it.each(['County', 'counties', 'Parish', 'province'])('%s', (word) => {
    expect(isTypeWord(word)).toBe(true);
  });

  it.each(['Post', 'Wibble', ''])('not “%s”', (word) => {
    expect(isTypeWord(word)).toBe(false);
  });
});

describe('what stands between two names', () => {
  it.each([', ', ' (', ' in ', ', in ', ' in the ', ' in northern '])('“%s” says where the first lies', (gap) => {
    expect(isInsideGap(gap)).toBe(true);
  });

  it.each([' and ', ' to ', '. ', ' in a ', ', where ', ' '])('“%s” does not', (gap) => {
    expect(isInsideGap(gap)).toBe(false);
  });

  it.each(["'s ", '’s ', ' city of ', "'s northern province of ", ' '])(
    '“%s” says that the first owns the second',
    (gap) => {
      expect(isOwnerGap(gap)).toBe(true);
    },
  );

  it.each([' and ', ', ', ' says ', "'s president in "])('“%s” does not', (gap) => {
    expect(isOwnerGap(gap)).toBe(false);
  });

  it.each([', ', ' and ', ', and ', ' or '])('“%s” makes a list', (gap) => {
    expect(isListGap(gap)).toBe(true);
  });

  it.each([' in ', ' (', ' to ', '. '])('“%s” makes none', (gap) => {
    expect(isListGap(gap)).toBe(false);
  });
});
