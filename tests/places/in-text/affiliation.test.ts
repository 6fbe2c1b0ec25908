import { describe, expect, it } from 'vitest';
import { affiliation } from '../../../src/places/in-text/affiliation.ts';
import { unmarked } from './open.ts';

function partOf(marked: string): string | undefined {
  const { text, spans } = unmarked(marked);
  return affiliation(text, spans[0] ?? { start: 0, end: 0 }, (words) => words === 'Baghdad');
}

describe('affiliation', () => {
  it.each([
    ['the [Denver] Post wrote', 'an organisation’s name'],
    ['the University of [Oslo] said', 'an organisation’s name'],
    ['[Phoenix] Inc. sold', 'an organisation’s name'],
    ['Mr. [Jordan] left', 'a person’s name'],
    ['President [Lincoln] spoke', 'a person’s name'],
    ['actress [Chelsea] Handler laughed', 'a person’s name'],
  ])('%s: part of %s', (marked, what) => {
    expect(partOf(marked)).toBe(what);
  });

  it.each([
    'they met in [Denver] on Monday',
    'in [Oslo] Monday night',
    'from [Kirkuk] Baghdad sent troops',
    '[Anbar] Province is calm',
    'the university in [Oslo] said',
    '[ERBIL] Rockets fell',
    'in [Denver]. Post offices closed',
  ])('%s: a plain place', (marked) => {
    expect(partOf(marked)).toBeUndefined();
  });
});
