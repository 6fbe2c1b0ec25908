import { mulberry32 } from '../timeline/events.ts';
import { townDrawer, type Towns } from './towns.ts';
import { DAY_MS, DAYS, FIRST_MS } from './windows.ts';

/** Columns of seeded incidents, in no order of time. */
export interface Events {
  /** Milliseconds since 1970, end exclusive. */
  readonly start: Float64Array<ArrayBuffer>;
  readonly end: Float64Array<ArrayBuffer>;
  /** 1 when it lasted through all of its interval. */
  readonly lasting: Uint8Array<ArrayBuffer>;
  /** Code of the kind, 0 to 17. */
  readonly kind: Uint8Array<ArrayBuffer>;
  /** Number of the town. */
  readonly town: Uint16Array<ArrayBuffer>;
}

const KINDS = 18;

/** Incidents of ten years: five of six are a day long, the others a week, a month, or up to half a year that they lasted. */
export function makeEvents(count: number, towns: Towns, seed = 42): Events {
  const random = mulberry32(seed);
  const draw = townDrawer(towns, random);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const lasting = new Uint8Array(count);
  const kind = new Uint8Array(count);
  const town = new Uint16Array(count);
  for (let row = 0; row < count; row++) {
    const shape = random();
    const days = shape < 0.84 ? 1 : shape < 0.94 ? 7 : shape < 0.98 ? 30 : 30 + Math.floor(random() * 150);
    const day = Math.floor(random() * DAYS);
    start[row] = FIRST_MS + day * DAY_MS;
    end[row] = FIRST_MS + Math.min(day + days, DAYS) * DAY_MS;
    lasting[row] = shape >= 0.98 ? 1 : 0;
    kind[row] = Math.floor(random() ** 1.6 * KINDS);
    town[row] = draw();
  }
  return { start, end, lasting, kind, town };
}

/** The incidents that meet a window, by looking at each of them. */
export function naiveCount({ start, end }: Pick<Events, 'start' | 'end'>, from: number, to: number): number {
  let count = 0;
  for (let row = 0; row < start.length; row++) {
    if ((start[row] ?? 0) < to && (end[row] ?? 0) > from) count += 1;
  }
  return count;
}
