import { emptyBitmap, setBit } from '../src/base/bitmap.ts';
import { countIn } from '../src/timeline/count.ts';
import { type EventIndex, indexEvents } from '../src/timeline/index-events.ts';
import { narrowIndex } from '../src/timeline/narrow-index.ts';
import type { TimeWindow } from '../src/timeline/time-window.ts';
import { rowsIn } from '../src/timeline/window-rows.ts';
import { histogram } from '../src/views/histogram.ts';
import { makeEvents, TEN_YEARS, windowsOf } from './timeline/events.ts';
import { asObjects, columnFilter, columnRows, crossfilterCounts, objectFilter } from './timeline/rivals.ts';

const STEPS = 40;
const SCREEN_ROWS = 12;

/**
 * Times the index, the counts by kind and the rows of seeded events in ten years, in windows of four widths, in the same run as crossfilter2, a filter
 * over objects and one over the same columns. Ratios are theirs over ours. Crossfilter and the objects count what meets the window; ours and
 * the columns' tell the sure from the possible as well. The first argument is the number of events, 1,000,000 when left out.
 */
export function run(args: string[]): void {
  const events = Number(args[0] ?? 1_000_000);
  if (!Number.isInteger(events) || events < 1) throw new Error(`expected a number of events, got ${args[0] ?? ''}`);
  const { columns, kinds } = makeEvents(events);
  const index = indexEvents(columns, kinds);
  print({
    name: 'timeline-index',
    events,
    ms: round(medianMs(5, () => indexEvents(columns, kinds).byStart.length)),
    bytesPerEvent: round(bytesOf(index) / events),
  });
  const half = emptyBitmap(events);
  for (let row = 0; row < events; row++) if (((row * 2_654_435_761) & 64) === 0) setBit(half, row);
  print({ name: 'timeline-narrow', events, ms: round(medianMs(9, () => narrowIndex(index, half).byStart.length)) });
  const objects = asObjects(columns, kinds);
  const rivals = {
    crossfilter: crossfilterCounts(objects),
    objects: objectFilter(objects),
    columns: columnFilter(columns, kinds),
    rows: columnRows(columns),
  };
  for (const days of [1, 30, 365, 3652]) {
    const windows = windowsOf(days, STEPS);
    for (const window of windows) mustAgree(index, window, rivals);
    const held = rowsIn(index, windows[0] as TimeWindow).length;
    const ours = stepMs(windows, (window) => countIn(index, window).sure);
    const crossfilter = stepMs(windows, (window) => rivals.crossfilter(window)[0] ?? 0);
    const filtered = stepMs(windows, (window) => rivals.objects(window)[0] ?? 0);
    const looped = stepMs(windows, (window) => rivals.columns(window).sure[0] ?? 0);
    print({
      name: 'timeline-count',
      events,
      windowDays: days,
      held,
      ms: precise(ours),
      crossfilterMs: round(crossfilter),
      objectsMs: round(filtered),
      columnsMs: round(looped),
      crossfilterRatio: round(crossfilter / ours),
      objectsRatio: round(filtered / ours),
      columnsRatio: round(looped / ours),
    });
    const listed = stepMs(windows, (window) => firstRows(index, window));
    const listedNaively = stepMs(windows, (window) => rivals.rows(window).length);
    print({
      name: 'timeline-rows',
      events,
      windowDays: days,
      held,
      ms: precise(listed),
      columnsMs: round(listedNaively),
      columnsRatio: round(listedNaively / listed),
    });
  }
  const binned = medianMs(9, () => histogram(index, TEN_YEARS, 1147, 80).tallest);
  print({ name: 'timeline-histogram', events, ms: round(binned) });
  if (Number.isNaN(sink)) throw new Error('a step counted no number');
}

/** What is timed must be the same answer. */
function mustAgree(
  index: EventIndex,
  window: TimeWindow,
  rivals: Record<'crossfilter' | 'objects', ReturnType<typeof objectFilter>> & {
    readonly columns: ReturnType<typeof columnFilter>;
  },
): void {
  const { sureByCode, possibleByCode } = countIn(index, window);
  const { sure, possible } = rivals.columns(window);
  const meeting = sureByCode.map((count, kind) => count + (possibleByCode[kind] as number));
  const said = [[...sureByCode, ...possibleByCode], [...meeting], [...meeting]].join(';');
  const theirs = [[...sure, ...possible], [...rivals.crossfilter(window)], [...rivals.objects(window)]].join(';');
  if (said !== theirs) throw new Error(`counts differ in the window from ${String(window.from)}: ${said} ${theirs}`);
}

/** The rows of a window, of which a screen full is read. */
function firstRows(index: EventIndex, window: TimeWindow): number {
  const rows = rowsIn(index, window);
  let sum = 0;
  for (let i = 0; i < Math.min(SCREEN_ROWS, rows.length); i++) sum += rows.rowAt(rows.length - 1 - i);
  return sum;
}

/** What an index holds beside the columns it was made from. */
function bytesOf({ columns, codes, ...index }: EventIndex): number {
  const own = new Set<unknown>([columns.start, columns.end, columns.timeFlags, codes]);
  const sum = (value: unknown): number => {
    if (value === null || typeof value !== 'object' || own.has(value)) return 0;
    return ArrayBuffer.isView(value)
      ? value.buffer.byteLength
      : Object.values(value).reduce<number>((bytes, one) => bytes + sum(one), 0);
  };
  return sum(index);
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

function precise(ms: number): number {
  return Number(ms.toFixed(4));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function print(line: Record<string, string | number>): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
