import { describe, expect, it } from 'vitest';
import { affiliation, wholeName } from '../../../src/places/in-text/affiliation.ts';
import { unmarked } from './open.ts';

function partOf(marked: string): string | undefined {
  const { text, spans } = unmarked(marked);
  return affiliation(text, spans[0] ?? { start: 0, end: 0 }, (words) => words === 'Baghdad' || words === 'Abu Ghraib');
}

describe('affiliation', () => {
  it.each([
    ['the [Denver] Post wrote', 'an organisation’s name'],
    ['the University of [Oslo] said', 'an organisation’s name'],
    ['[Phoenix] Inc. sold', 'an organisation’s name'],
    ['Mr. [Jordan] left', 'a person’s name'],
    ['President [Lincoln] spoke', 'a person’s name'],
    ['actress [Chelsea] Handler laughed', 'a person’s name'],
    ['singer Michael [Jordan] left', 'a person’s name'],
    ['singer Michael J. [Jordan] left', 'a person’s name'],
    ['Abu [Anbar] left', 'a person’s name'],
    ['Umm al-[Basra] left', 'a person’s name'],
    ['Abu Omar al-[Baghdadi] left', 'a person’s name'],
    ['[Basra] Operations Command', 'an institution’s name'],
    ['the [Boston] Globe wrote', 'an organisation’s name'],
    ['the [Dallas] Dribblers won', 'an organisation’s name'],
    ['[Leeds] Savings Bank said', 'an organisation’s name'],
    ['the [Leeds] Clinic said', 'an institution’s name'],
    ['[Iraqi] Ministry of Defence', 'an institution’s name'],
    ['[Boston] Medical Institute said', 'an institution’s name'],
    ['the [Iraq] War', 'an event’s name'],
    ['[Leeds] Wibble left', 'a person’s or an organisation’s name'],
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
    '[Kentucky] Gov. Jane Doe said',
    '[Ohio] Attorney General John Post said',
    '[Terrebonne] Parish is wet',
    '[Lamar] County Schools closed',
    'Fort Wayne [Indiana] is cold',
    'he told Michael that [Jordan] is hot',
    'Abu [Ghraib] prison',
    'from Abu Ghraib [Baghdad] is near',
    'al-[Asad] Air Base is near',
    'in the [Netherlands] people said',
  ])('%s: a plain place', (marked) => {
    expect(partOf(marked)).toBeUndefined();
  });
});

describe('wholeName', () => {
  it.each([
    ['Paris Hilton', 'a person’s name'],
    ['Mary J. O’Neill', 'a person’s name'],
    ['Mr. Wibble', 'a person’s name'],
    ['Abu Anbar', 'a person’s name'],
    ['Leeds Tribune', 'an organisation’s name'],
    ['Leeds High School', 'an institution’s name'],
  ])('%s is %s', (words, what) => {
    expect(wholeName(words)).toBe(what);
  });

  it.each(['Paris', 'Wibble', 'Jordan River', 'Leeds Wibble', 'Mary of the hills', 'Jackson County', 'abu dhabi', ''])(
    '“%s” is none that is known',
    (words) => {
      expect(wholeName(words)).toBeUndefined();
    },
  );
});
