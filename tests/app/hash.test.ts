import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHash, writeHash, type View } from '../../src/app/state/hash.ts';
import { MAP_MODES } from '../../src/app/state/map-mode.ts';
import { NOTHING, type Selection } from '../../src/app/state/selection.ts';
import { DAY_MS, MODES, NO_FILTER, type Filter } from '../../src/index.ts';

const NO_VIEW: View = {
  map: null,
  window: null,
  compared: null,
  mode: null,
  filter: NO_FILTER,
  selection: NOTHING,
  showUndated: false,
  mapMode: null,
  globe: false,
};
const JANUARY = { from: Date.UTC(2020, 0, 3), to: Date.UTC(2020, 0, 11) };

function view(over: Partial<View> = {}): View {
  return { ...NO_VIEW, ...over };
}

function narrowed(over: Partial<Filter>): View {
  return view({ filter: { ...NO_FILTER, ...over } });
}

/** Text that is well-formed: halves of surrogate pairs have no place in an address. */
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

const anyWindow = fc.oneof(
  fc
    .tuple(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([day, width]) => ({ from: day * DAY_MS, to: (day + width) * DAY_MS })),
  fc
    .tuple(fc.integer({ min: -2_000_000, max: 60_000_000 }), fc.integer({ min: 1, max: 9_000_000 }))
    .map(([minute, width]) => ({ from: minute * 60_000, to: (minute + width) * 60_000 })),
);

const anyValues = fc.array(anyText, { maxLength: 3 });

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  kinds: anyValues,
  actors: anyValues,
  governorates: anyValues,
  precisions: anyValues,
  statuses: anyValues,
  reviews: anyValues,
  sources: anyValues,
  text: fc.oneof(
    fc.constant(''),
    anyText.filter((text) => text.trim() !== ''),
  ),
});

const anySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  fc.record({ kind: fc.constantFrom('incident', 'visit', 'place'), id: anyText }),
);

const anyView: fc.Arbitrary<View> = fc.record({
  map: fc.option(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2400 }).map((n) => n / 100),
      lat: fc.integer({ min: -850_000, max: 850_000 }).map((n) => n / 10_000),
      lon: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 10_000),
    }),
  ),
  window: fc.option(anyWindow),
  compared: fc.option(anyWindow),
  mode: fc.option(fc.constantFrom(...MODES)),
  filter: anyFilter,
  selection: anySelection,
  showUndated: fc.boolean(),
  mapMode: fc.constantFrom(null, ...MAP_MODES),
  globe: fc.boolean(),
});

describe('an address', () => {
  it.each([
    [0, 400, '#t=2020-01-03/2020-01-09'],
    [-400, 499, '#t=2020-01-03/2020-01-09'],
    [501, -1500, '#t=2020-01-03T00:00:01Z/2020-01-09T23:59:59Z'],
  ])('holds no milliseconds: a window %i and %i ms off', (fromOff, toOff, expected) => {
    const window = { from: JANUARY.from + fromOff, to: JANUARY.to - 86_400_000 + toOff };
    expect(writeHash(view({ window }))).toBe(expected);
  });

  it.each<[string, View]>([
    ['', NO_VIEW],
    ['#map=6/33.3/44.4', view({ map: { zoom: 6, lat: 33.3, lon: 44.4 } })],
    ['#t=2020-01-03/2020-01-10', view({ window: JANUARY })],
    [
      '#t=2020-01-03T06:00:00Z/2020-01-03T18:30:00Z',
      view({ window: { from: Date.UTC(2020, 0, 3, 6), to: Date.UTC(2020, 0, 3, 18, 30) } }),
    ],
    ['#cmp=2020-01-03/2020-01-10', view({ compared: JANUARY })],
    ['#mode=trail', view({ mode: 'trail' })],
    ['#kind=protest,riot', narrowed({ kinds: ['protest', 'riot'] })],
    ['#gov=IQ/Anbar', narrowed({ governorates: ['IQ/Anbar'] })],
    ['#actor=A%2C%20B', narrowed({ actors: ['A, B'] })],
    ['#q=%D8%A7%D8%B1%D8%A8%D9%8A%D9%84', narrowed({ text: 'اربيل' })],
    ['#undated=1', view({ showUndated: true })],
    ['#view=points', view({ mapMode: 'points' })],
    ['#globe=1', view({ globe: true })],
    ['#sel=place:gn:95446', view({ selection: { kind: 'place', id: 'gn:95446' } })],
    [
      '#map=5.5/-33.25/-70.5&t=2020-01-03/2020-01-10&mode=window&status=claimed&source=s%3D1&sel=incident:a%26b',
      {
        ...NO_VIEW,
        map: { zoom: 5.5, lat: -33.25, lon: -70.5 },
        window: JANUARY,
        mode: 'window',
        filter: { ...NO_FILTER, statuses: ['claimed'], sources: ['s=1'] },
        selection: { kind: 'incident', id: 'a&b' },
      },
    ],
  ])('%s is read, and written alike', (hash, expected) => {
    expect(readHash(hash)).toEqual({ view: expected, ignored: [] });
    expect(writeHash(expected)).toBe(hash);
  });

  it.each([
    ['#cmp=2020-01-10/2020-01-03', 'a comparison with a window that ends before it begins'],
    ['#map=6/33.3', 'two numbers'],
    ['#map=6/33.3/44.4/0', 'four numbers'],
    ['#map=6/91/44.4', 'a latitude beyond the pole'],
    ['#map=6/33.3/999', 'a longitude out of range'],
    ['#map=-1/33.3/44.4', 'a zoom below 0'],
    ['#map=25/33.3/44.4', 'a zoom above 24'],
    ['#map=6//44.4', 'an empty number'],
    ['#map=NaN/NaN/NaN', 'no numbers'],
    ['#map=Infinity/0/0', 'an infinite zoom'],
    ['#map', 'a name without value'],
    ['#t=2020-01-10/2020-01-03', 'a window that ends before it begins'],
    ['#t=2020-02-30/2020-03-03', 'a day that does not exist'],
    ['#t=2020-01-03', 'one day'],
    ['#t=2020-01-03/2020-01-04/2020-01-05', 'three days'],
    ['#t=/', 'no days'],
    ['#t=soon/later', 'words for days'],
    ['#mode=spin', 'a mode that there is not'],
    ['#mode=', 'no mode'],
    ['#mode=toString', 'a name that every object has'],
    ['#kind=', 'no value of a facet'],
    ['#kind=protest,,riot', 'an empty value'],
    ['#kind=%', 'a broken escape'],
    ['#q=%E0%A4%A', 'half a letter'],
    ['#undated=banana', 'a word for a truth'],
    ['#sel=incident', 'a selection without id'],
    ['#sel=region:x', 'a selection of another kind'],
    ['#__proto__=x', 'the name of the prototype'],
    ['#constructor=x', 'the name of the constructor'],
    ['#speed=9', 'a name that there is not'],
    ['#<script>alert(1)</script>', 'a script'],
  ])('%s (%s) is left out and named', (hash) => {
    expect(readHash(hash)).toEqual({ view: NO_VIEW, ignored: [hash.slice(1)] });
  });

  it('takes what it can read of a link and names the rest', () => {
    const { view: read, ignored } = readHash('#mode=spin&map=6/33.3/44.4&&kind=protest&x');
    expect(read).toEqual({ ...narrowed({ kinds: ['protest'] }), map: { zoom: 6, lat: 33.3, lon: 44.4 } });
    expect(ignored).toEqual(['mode=spin', 'x']);
  });

  it('holds the whole view: written and read again it is the same', () => {
    fc.assert(
      fc.property(anyView, (any) => {
        expect(readHash(writeHash(any))).toEqual({ view: any, ignored: [] });
      }),
    );
  });

  it('is read without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { view: read } = readHash(`#${text}`);
        expect(readHash(writeHash(read)).ignored).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('map', 't', 'mode', 'kind', 'q', 'sel', 'undated'),
        fc.string({ unit: 'binary' }),
        (name, value) => {
          const { view: read, ignored } = readHash(`#${name}=${value.replaceAll('&', '')}`);
          expect(ignored.length).toBeLessThanOrEqual(1);
          expect(readHash(writeHash(read)).ignored).toEqual([]);
        },
      ),
    );
  });

  it('is written for text that is not well-formed, such as half an emoji', () => {
    const half = '\uD83D';
    const hash = writeHash({
      ...narrowed({ text: half, actors: [`x${half}`] }),
      selection: { kind: 'incident', id: half },
    });
    expect(readHash(hash).ignored).toEqual([]);
  });
});
