import { beforeAll, describe, expect, it } from 'vitest';
import { distanceMetres } from '../../src/base/sphere.ts';
import { placeSpans, type PlacedSpan } from '../../src/places/place-spans.ts';
import { openPacks, type Opened } from '../gazetteer/tables.ts';
import { unmarked } from './in-text/open.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
});

/** What the last name in square brackets is read as, with the phrase before it. */
function read(marked: string): PlacedSpan | undefined {
  return placeSpans({ ...unmarked(marked), source: '', phrases: true }, opened.both).at(-1);
}

/** Kilometres between the moved point and the name's own, and kilometres by which the circle is wider. */
function moved(placed: PlacedSpan | undefined): [number, number] {
  const { where, named } = placed ?? {};
  if (!where?.point || !named?.point) return [NaN, NaN];
  const wider = (where.radiusMetres ?? 0) - (named.radiusMetres ?? 0);
  return [Math.round(distanceMetres(where.point, named.point) / 1000), Math.round(wider / 1000)];
}

describe('a phrase before a name moves it', () => {
  it.each([
    ['A bomb exploded about 30 km north of [Mosul], [Iraq].', 'about 30 km north of Mosul', 30],
    [
      'A bomb exploded twelve kilometres (eight miles) south-west of the city of [Kirkuk].',
      'twelve kilometres (eight miles) south-west of the city of Kirkuk',
      12,
    ],
    ['Gunmen attacked a post 5 miles east of [Tikrit].', '5 miles east of Tikrit', 8],
    ['Gunmen attacked a post south of [Tikrit].', 'south of Tikrit', 13],
  ])('%s', (marked, text, km) => {
    const placed = placeSpans({ ...unmarked(marked), source: '', phrases: true }, opened.both)[0];
    expect(placed?.where.text).toBe(text);
    expect(moved(placed)[0]).toBeGreaterThanOrEqual(km - 1);
    expect(moved(placed)[0]).toBeLessThanOrEqual(km + 2);
    expect(placed?.where.precision).toBe('near');
  });
});

describe('a phrase before a name makes its circle wider', () => {
  it.each([
    ['Gunmen attacked a post near [Tikrit].', 'near Tikrit', 10],
    ['Rockets struck a base outside [Mosul].', 'outside Mosul', 5],
    ['A bomb exploded on the outskirts of [Kirkuk].', 'on the outskirts of Kirkuk', 5],
    ['A village 20 km from [Mosul] was shelled.', '20 km from Mosul', 20],
    ['Shelling around the town of [Tikrit] went on.', 'around the town of Tikrit', 10],
  ])('%s', (marked, text, km) => {
    const placed = read(marked);
    expect(placed?.where.text).toBe(text);
    expect(moved(placed)).toEqual([0, km]);
  });
});

describe('no phrase', () => {
  it.each([
    'A bomb exploded in [Mosul].',
    'A bomb exploded in the south of [Mosul].',
    'They drove 300 km from [Mosul] to the coast.',
    'Some 30 soldiers of [Mosul] left.',
    'It happened in the far north of [Iraq].',
    'Thirty people from [Tikrit] left.',
    'The north.\nOf [Mosul] nothing is known.',
  ])('%s', (marked) => {
    expect(read(marked)?.named).toBeUndefined();
  });

  it('is read where it was not asked for', () => {
    const [placed] = placeSpans({ ...unmarked('A bomb exploded 30 km north of [Mosul].'), source: '' }, opened.both);
    expect(placed?.named).toBeUndefined();
    expect(placed?.where.text).toBe('Mosul');
  });
});
