import { beforeAll, describe, expect, it } from 'vitest';
import { readMentions, type MentionOptions, type PlaceMention } from '../../src/pipeline-mentions.ts';
import type { OpenGazetteer } from '../../src/places/open-gazetteer.ts';
import { openPacks } from '../gazetteer/tables.ts';

let gazetteer: OpenGazetteer;
beforeAll(async () => {
  gazetteer = (await openPacks()).both;
}, 120_000);

function mentions(text: string, options?: MentionOptions): readonly PlaceMention[] {
  return readMentions({ id: 1, text }, gazetteer, options).mentions;
}

/** Each mention as "words: place, country". */
function told(text: string): string[] {
  return mentions(text).map(({ text: words, place }) => `${words}: ${place ? `${place.name}, ${place.country}` : '?'}`);
}

describe('places of a text', () => {
  it.each([
    ['Gunmen opened fire in Paris, Texas.', ['Paris: Paris, US', 'Texas: Texas, US']],
    ['Gunmen opened fire in Paris.', ['Paris: Paris, FR']],
    ['They marched from Tripoli to Benghazi.', ['Tripoli: Tripoli, LY', 'Benghazi: Benghazi, LY']],
    ['They marched from Tripoli to Beirut.', ['Tripoli: Tripoli (Lebanon), LB', 'Beirut: Beirut, LB']],
    ['سقط صاروخ في بغداد', ['بغداد: Baghdad, IQ']],
    ['He came from the village of Qwertzu.', ['Qwertzu: ?']],
    ['Jack London slept.', []],
  ])('%s', (text, places) => {
    expect(told(text)).toEqual(places);
  });

  it('says of each what it is, how likely, and why', () => {
    const [first] = mentions('Rockets fell near Erbil airport.');
    expect(first).toMatchObject({ start: 18, end: 23, kind: 'toponym', status: 'resolved', metonym: false });
    expect(first?.place?.kind).toBe('airport');
    expect(first?.rule).toContain('“near” stands before it');
    expect(first?.because.length).toBeGreaterThan(0);
  });

  it('leaves out demonyms when asked to', () => {
    const text = 'Iraqi soldiers left Mosul.';
    expect(mentions(text).map(({ kind }) => kind)).toEqual(['demonym', 'toponym']);
    expect(mentions(text, { withoutDemonyms: true }).map(({ kind }) => kind)).toEqual(['toponym']);
  });

  it('gives the same answer after other texts', () => {
    const text = 'Clashes broke out in Tripoli, and Beirut was calm.';
    const before = JSON.stringify(mentions(text));
    told('They marched from Tripoli to Benghazi in Libya.');
    told('Tripoli, Beirut, Paris, Texas.');
    expect(JSON.stringify(mentions(text))).toBe(before);
  });
});
