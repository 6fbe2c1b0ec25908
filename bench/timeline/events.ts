import { addMonths, DAY_MS, dayNumber } from '../../src/base/calendar.ts';
import { TIME_FLAGS } from '../../src/model/dataset.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import type { TimeWindow } from '../../src/timeline/time-window.ts';
import type { TimeColumns } from '../../src/timeline/visibility.ts';

/** Where the ten years begin and how long they are. */
const FIRST_DAY = dayNumber(2014, 1, 1);
const DAYS = dayNumber(2024, 1, 1) - FIRST_DAY;

/** Everything, from the first day on. */
export const TEN_YEARS: TimeWindow = { from: FIRST_DAY * DAY_MS, to: (FIRST_DAY + DAYS) * DAY_MS };

/** Seeded events of ten years, in no order: mostly days, then weeks and months, a few years, some lasting, some open at a side, some undated. */
export function makeEvents(count: number): { readonly columns: TimeColumns; readonly kinds: Uint8Array } {
  const random = mulberry32(20200509);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const timeFlags = new Uint8Array(count);
  const kinds = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const shape = random();
    const days = shape < 0.7 ? 1 : shape < 0.85 ? 2 + random() * 9 : shape < 0.95 ? 28 + random() * 3 : random() * 900;
    const first = FIRST_DAY + Math.floor(random() * DAYS);
    start[row] = shape > 0.99 ? -Infinity : first * DAY_MS;
    end[row] = shape > 0.98 && shape <= 0.99 ? Infinity : (first + Math.ceil(days)) * DAY_MS;
    timeFlags[row] = random() < 0.1 ? TIME_FLAGS.lasting : 0;
    if (shape > 0.97 && shape <= 0.98) start[row] = end[row] = NaN;
    kinds[row] = Math.floor(random() * KIND_IDS.length);
  }
  return { columns: { start, end, timeFlags }, kinds };
}

/** So many windows of one width that move through the ten years, by a day at least, beginning with the first of a month. */
export function windowsOf(days: number, steps: number): readonly TimeWindow[] {
  const room = Math.max(steps, DAYS - days);
  return Array.from({ length: steps }, (_, i) => {
    const from = i === 0 ? addMonths(FIRST_DAY, days < 3000 ? 60 : 0) : FIRST_DAY + Math.floor((room * i) / steps);
    return { from: from * DAY_MS, to: (from + days) * DAY_MS };
  });
}

/** Seeded random numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
