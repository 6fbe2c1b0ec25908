import { addMonths, DAY_MS, dayNumber } from '../src/base/calendar.ts';
import { TIME_FLAGS } from '../src/model/dataset.ts';
import { countIn } from '../src/timeline/count.ts';
import { indexEvents } from '../src/timeline/index-events.ts';
import type { TimeWindow } from '../src/timeline/time-window.ts';
import type { TimeColumns } from '../src/timeline/visibility.ts';
import { visibleAt } from '../src/timeline/visible.ts';
import { histogram } from '../src/views/histogram.ts';

const FROM = dayNumber(2014, 1, 1) * DAY_MS;
const TO = dayNumber(2024, 1, 1) * DAY_MS;
const STEPS = 40;

/**
 * Times the index, the counts and the visible rows of seeded events in ten years, in windows of four widths, each against a naive filter of the
 * same columns in the same run; `ratio` is the naive time over ours. The first argument is the number of events, 1,000,000 when left out.
 */
export function run(args: string[]): void {
  const events = Number(args[0] ?? 1_000_000);
  if (!Number.isInteger(events) || events < 1) throw new Error(`expected a number of events, got ${args[0] ?? ''}`);
  const columns = makeColumns(events);
  const family = Uint8Array.from({ length: events }, (_, row) => row % 7);
  const index = indexEvents(columns, family);
  print({ name: 'timeline-index', events, ms: round(medianMs(5, () => indexEvents(columns, family).byStart.length)) });
  for (const days of [1, 30, 365, 3652]) {
    const windows = windowsOf(days);
    const counted = stepMs(windows, (window) => countIn(index, window).sure);
    const countedNaively = stepMs(windows, (window) => naiveCount(columns, family, window));
    const listed = stepMs(windows, (window) => visibleAt(index, window).sure.length);
    const listedNaively = stepMs(windows, (window) => naiveRows(columns, window));
    const held = countIn(index, windows[0] as TimeWindow);
    const common = { events, windowDays: days, held: held.sure + held.possible };
    print({ name: 'timeline-count', ...common, ...against(counted, countedNaively) });
    print({ name: 'timeline-visible', ...common, ...against(listed, listedNaively) });
  }
  const binned = medianMs(9, () => histogram(index, { from: FROM, to: TO }, 1147, 80).tallest);
  print({ name: 'timeline-histogram', events, ms: round(binned) });
  if (Number.isNaN(sink)) throw new Error('a step counted no number');
}

/** Mostly days, then weeks and months, a few years, some lasting, some open at a side, some undated. */
function makeColumns(events: number): TimeColumns {
  const random = mulberry32(20200509);
  const start = new Float64Array(events);
  const end = new Float64Array(events);
  const timeFlags = new Uint8Array(events);
  for (let row = 0; row < events; row++) {
    const shape = random();
    const days = shape < 0.7 ? 1 : shape < 0.85 ? 2 + random() * 9 : shape < 0.95 ? 28 + random() * 3 : random() * 900;
    const first = Math.floor(FROM / DAY_MS + random() * 3652);
    start[row] = shape > 0.99 ? -Infinity : first * DAY_MS;
    end[row] = shape > 0.98 && shape <= 0.99 ? Infinity : (first + Math.ceil(days)) * DAY_MS;
    timeFlags[row] = random() < 0.1 ? TIME_FLAGS.lasting : 0;
    if (shape > 0.97 && shape <= 0.98) start[row] = end[row] = NaN;
  }
  return { start, end, timeFlags };
}

/** Seeded random numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Windows of one width that move through the ten years, beginning with the first of a month. */
function windowsOf(days: number): readonly TimeWindow[] {
  const room = Math.max(0, 3652 - days);
  return Array.from({ length: STEPS }, (_, i) => {
    const from =
      i === 0 ? addMonths(FROM / DAY_MS, days < 3000 ? 60 : 0) : FROM / DAY_MS + Math.floor((room * i) / STEPS);
    return { from: from * DAY_MS, to: (from + days) * DAY_MS };
  });
}

function naiveCount({ start, end, timeFlags }: TimeColumns, family: Uint8Array, { from, to }: TimeWindow): number {
  const sure = new Int32Array(7);
  const possible = new Int32Array(7);
  for (let row = 0; row < start.length; row++) {
    const a = start[row] as number;
    const b = end[row] as number;
    if (!(a < to && b > from)) continue;
    const lasts = ((timeFlags[row] as number) & TIME_FLAGS.lasting) !== 0;
    const split = a !== -Infinity && b !== Infinity && (lasts || (a >= from && b <= to)) ? sure : possible;
    const code = family[row] as number;
    split[code] = (split[code] as number) + 1;
  }
  return sure.reduce((sum, count) => sum + count, 0);
}

function naiveRows({ start, end, timeFlags }: TimeColumns, { from, to }: TimeWindow): number {
  const sure: number[] = [];
  const possible: number[] = [];
  for (let row = 0; row < start.length; row++) {
    const a = start[row] as number;
    const b = end[row] as number;
    if (!(a < to && b > from)) continue;
    const lasts = ((timeFlags[row] as number) & TIME_FLAGS.lasting) !== 0;
    (a !== -Infinity && b !== Infinity && (lasts || (a >= from && b <= to)) ? sure : possible).push(row);
  }
  return sure.length;
}

function stepMs(windows: readonly TimeWindow[], step: (window: TimeWindow) => number): number {
  for (const window of windows) sink += step(window);
  const times = windows.map((window) => {
    const begun = performance.now();
    sink += step(window);
    return performance.now() - begun;
  });
  return median(times);
}

function medianMs(times: number, work: () => number): number {
  return stepMs(
    Array.from({ length: times }, () => ({ from: 0, to: 0 })),
    work,
  );
}

/** Keeps results in use, so that no work is optimised away. */
let sink = 0;

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function against(ours: number, naive: number): Record<string, number> {
  return { ms: round(ours), naiveMs: round(naive), ratio: round(naive / ours) };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function print(line: Record<string, string | number>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
