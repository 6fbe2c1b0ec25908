import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventPlaces } from '../../src/events/event-places.ts';
import { readSentences } from '../../src/reading/sentences/read-sentences.ts';
import { placesIn } from './made-report.ts';

/** The places of the event whose words stand between stars. */
function placesOf(marked: string, metonyms: readonly string[] = []): string[] {
  const start = marked.indexOf('*');
  const end = marked.indexOf('*', start + 1) - 1;
  const text = marked.replaceAll('*', '');
  const found = eventPlaces(text, { start, end }, readSentences(text), placesIn(text, metonyms));
  return found.map((span) => text.slice(span.start, span.end));
}

describe('the place of an event', () => {
  it.each([
    ['A bomb *exploded* in Kirkuk on Tuesday.', ['Kirkuk']],
    ['Troops *captured* Mosul after weeks.', ['Mosul']],
    ['In Basra, hundreds *protested* on Monday.', ['Basra']],
    ['Bombs *killed* ten in Kirkuk and Mosul.', ['Kirkuk', 'Mosul']],
    ['Rebels *shelled* the town of Gwer.', ['Gwer']],
    ['A bomb *exploded* in Ramadi, Anbar.', ['Ramadi']],
    ['Gunmen *attacked* a post near Fallujah.', ['Fallujah']],
  ])('%s', (marked, expected) => {
    expect(placesOf(marked)).toEqual(expected);
  });
});

describe('no place of the event', () => {
  it.each([
    ['The attack *killed* ten, officials from Tehran said later.'],
    ['The men were *killed* last week, said a spokesman who had come from Tehran.'],
    ['The talks *ended*, after which the delegation, it was said in a note, left Iran and with it the region.'],
  ])('%s', (marked) => {
    expect(placesOf(marked)).toEqual([]);
  });

  it('is what stands for a government', () => {
    expect(placesOf('Baghdad *condemned* the raid.', ['Baghdad'])).toEqual([]);
  });

  it('is none in another sentence', () => {
    expect(placesOf('A bomb *exploded*. In Kirkuk it rained.')).toEqual([]);
  });
});

it('lies in the text, for any text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Kirkuk', 'in', 'Mosul', ',', 'and', 'bombed', '.', 'of', 'from', '\n\n')),
      (words) => {
        const text = ['bombed', ...words].join(' ');
        const places = placesIn(text);
        for (const { start, end } of eventPlaces(text, { start: 0, end: 6 }, readSentences(text), places)) {
          expect(places.some((place) => place.start === start && place.end === end)).toBe(true);
        }
      },
    ),
  );
});
