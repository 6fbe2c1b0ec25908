import fc from 'fast-check';
import { DAY_MS, parseDay } from '../../src/base/calendar.ts';
import { TIME_FLAGS } from '../../src/model/dataset.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import type { TimeColumns, Visibility } from '../../src/timeline/visibility.ts';

/** An event as a test writes it. */
export interface TestEvent {
  readonly start: number;
  readonly end: number;
  readonly lasting: boolean;
}

/** Midnight at the start of an ISO day; throws on anything else. */
export function at(day: string): number {
  const number = parseDay(day);
  if (number === undefined) throw new Error(`no such day: ${day}`);
  return number * DAY_MS;
}

/** An event of whole days, both inclusive; an empty text is an open side, two are undated. */
export function event(earliest: string, latest = earliest, lasting = false): TestEvent {
  if (earliest === '' && latest === '') return { start: NaN, end: NaN, lasting };
  return {
    start: earliest === '' ? -Infinity : at(earliest),
    end: latest === '' ? Infinity : at(latest) + DAY_MS,
    lasting,
  };
}

/** A window from the first moment of one day to the first moment of another. */
export function windowOf(from: string, to: string): TimeWindow {
  return { from: at(from), to: at(to) };
}

export function columnsOf(events: readonly TestEvent[]): TimeColumns {
  return {
    start: Float64Array.from(events, ({ start }) => start),
    end: Float64Array.from(events, ({ end }) => end),
    timeFlags: Uint8Array.from(events, ({ lasting }) => (lasting ? TIME_FLAGS.lasting : 0)),
  };
}

/** The definition, word by word, against which the engine is tested. */
export function naiveStatus({ start, end, lasting }: TestEvent, { from, to }: TimeWindow): Visibility {
  if (Number.isNaN(start) || Number.isNaN(end) || from > to) return 'outside';
  if (start === Infinity || end === -Infinity || (start === -Infinity && end === Infinity)) return 'outside';
  const until = end > start ? end : start + 1;
  const meets = start < to && until > from;
  if (!meets) return 'outside';
  if (start === -Infinity || end === Infinity) return 'possible';
  const whollyInside = from <= start && until <= to;
  return whollyInside || lasting ? 'sure' : 'possible';
}

/** Days beside which a calendar errs: the turn of February in leap years and in the years 1900 and 2100, which are none. */
export const EDGE_DAYS = [
  '1900-01-01',
  ...['1900', '1904', '2000', '2020', '2100'].flatMap((year) => [`${year}-02-28`, `${year}-03-01`]),
  ...['1904', '2000', '2020'].map((year) => `${year}-02-29`),
  '2100-12-31',
];

/** Times close together or far apart, so that all classes of length and many equal edges occur. */
const moment = fc.oneof(
  fc.integer({ min: -3, max: 8 }),
  fc.integer({ min: -40, max: 40 }).map((days) => days * DAY_MS),
  fc.integer({ min: -30, max: 30 }).map((months) => months * 31 * DAY_MS),
  fc.constantFrom(...EDGE_DAYS.map(at)),
);

/** Any event: closed, open at a side, undated, lasting or not. */
export const anyEvent: fc.Arbitrary<TestEvent> = fc
  .record({ a: moment, b: moment, length: fc.constantFrom(1, 2, DAY_MS), shape: fc.nat(9), lasting: fc.boolean() })
  .map(({ a, b, length, shape, lasting }) => {
    const start = Math.min(a, b);
    const end = a === b ? start + length : Math.max(a, b);
    if (shape === 0) return { start: NaN, end: NaN, lasting };
    if (shape === 1) return { start: -Infinity, end, lasting };
    if (shape === 2) return { start, end: Infinity, lasting };
    return { start, end, lasting };
  });

/** Any event, those as well that have no length or end before they start. */
export const anyRawEvent: fc.Arbitrary<TestEvent> = fc.oneof(
  { weight: 6, arbitrary: anyEvent },
  {
    weight: 1,
    arbitrary: fc
      .record({ start: moment, back: fc.constantFrom(0, 1, DAY_MS), lasting: fc.boolean() })
      .map(({ start, back, lasting }) => ({ start, end: start - back, lasting })),
  },
);

export const anyFamily = fc.nat(6);

/** Windows with their edges on, beside and between the edges of events; empty ones, infinite ones and reversed ones too. */
export function anyWindow(events: readonly TestEvent[]): fc.Arbitrary<TimeWindow> {
  const edges = events.flatMap(({ start, end }) => [start, end]).filter((edge) => !Number.isNaN(edge));
  const edge = fc
    .tuple(fc.constantFrom(0, ...edges, -Infinity, Infinity), fc.constantFrom(0, 0, 1, -1, 0.5, -0.25, DAY_MS))
    .map(([ms, off]) => ms + off);
  return fc
    .record({ a: edge, b: edge, shape: fc.nat(9) })
    .map(({ a, b, shape }) =>
      shape === 0
        ? { from: a, to: a }
        : shape === 1
          ? { from: a, to: b }
          : { from: Math.min(a, b), to: Math.max(a, b) },
    );
}

/** Events with a window beside them. */
export const eventsAndWindow = fc
  .array(anyEvent, { minLength: 1, maxLength: 40 })
  .chain((events) => fc.record({ events: fc.constant(events), window: anyWindow(events) }));
