import { hasBit, type Bitmap } from '../base/bitmap.ts';
import { DAY_MS } from '../base/calendar.ts';
import type { Dataset } from '../model/dataset.ts';
import { FAMILIES } from '../model/families.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import { endOf, knowledgeOf } from '../timeline/visibility.ts';
import { NO_SPOT, type Spots } from './spots.ts';

/** Bytes of a vertex. */
export const POINT_STRIDE = 16;

/** The world's width and height in steps of a vertex's position: one is 9 mm on the equator, 1/32 of a pixel at zoom 18. */
export const WORLD_STEPS = 2 ** 32;

/** What a vertex's fourth word says beside its family (bits 0 to 2), its length in minutes (bits 5 to 30) and {@link POINT_UNREAD}. */
export const POINT_KNOWLEDGE = { within: 0, lasting: 1, open: 2 } as const;

/** The bit of the fourth word of an event that a program read and nobody has looked at. */
export const POINT_UNREAD = 31;

/** The longest length that fits, in minutes: 127 years. */
export const LONGEST_MINUTES = 2 ** 26 - 1;

/** An open end, in days: later than all others, but finite. */
const LATEST_DAYS = 1e7;

/**
 * Every incident of an index as a vertex of {@link POINT_STRIDE} bytes, in the order of `byStart`, then of `undated`: x and y in
 * {@link WORLD_STEPS} of the world (two unsigned integers), the end in days after `fromMs` (a 32-bit float), and a word of
 * family, knowledge, length and whether it was looked at. Positions are whole numbers so that the shader subtracts the map's middle exactly, at any zoom, and across 180°.
 * Times serve fading only: which vertices are drawn is found by 64-bit search.
 */
export interface PointVertices {
  readonly bytes: ArrayBuffer;
  readonly dated: number;
  readonly undated: number;
  /** Milliseconds since 1970 that ends are counted from. */
  readonly fromMs: number;
}

/**
 * Makes the vertices of an index.
 * @param unread the incidents that a program read and nobody has looked at
 * @throws when an incident of the index has no spot (narrow those out before), or a spot no position
 */
export function pointVertices(
  index: EventIndex,
  incidents: Dataset['incidents'],
  spots: Spots,
  unread: Bitmap | null = null,
): PointVertices {
  const { byStart, undated } = index;
  const bytes = new ArrayBuffer((byStart.length + undated.length) * POINT_STRIDE);
  const words = new Uint32Array(bytes);
  const floats = new Float32Array(bytes);
  const fromMs = firstInstant(index);
  const { start, end, timeFlags } = index.columns;
  const write = (row: number, vertex: number): void => {
    const at = vertex * 4;
    const spot = spots.ofWhere[incidents.where[row] as number] ?? NO_SPOT;
    words[at] = stepsOf(spots.x[spot], row) % WORLD_STEPS;
    words[at + 1] = Math.max(0, Math.min(WORLD_STEPS - 1, stepsOf(spots.y[spot], row)));
    const [from, to] = [start[row] as number, end[row] as number];
    const knowledge = knowledgeOf(from, to, timeFlags[row] as number);
    const isOpen = knowledge !== 'lasting' && knowledge !== 'within';
    const until = endOf(from, to);
    floats[at + 2] = finiteDays((until - fromMs) / DAY_MS);
    const minutes = isOpen ? LONGEST_MINUTES : Math.min(LONGEST_MINUTES, Math.round((until - from) / 60_000));
    words[at + 3] =
      ((FAMILY_OF_KIND[incidents.kind[row] as number] ?? FAMILIES.length - 1) |
        (POINT_KNOWLEDGE[isOpen ? 'open' : knowledge] << 3) |
        (minutes << 5) |
        (unread !== null && hasBit(unread, row) ? 1 << POINT_UNREAD : 0)) >>>
      0;
  };
  for (let i = 0; i < byStart.length; i++) write(byStart[i] as number, i);
  for (let i = 0; i < undated.length; i++) write(undated[i] as number, byStart.length + i);
  return { bytes, dated: byStart.length, undated: undated.length, fromMs };
}

/** The first known start, so that what is counted from it stays small; 0 when none is known. */
function firstInstant({ byStart, columns }: EventIndex): number {
  for (let i = 0; i < byStart.length; i++) {
    const start = columns.start[byStart[i] as number] as number;
    if (Number.isFinite(start)) return start;
  }
  return 0;
}

/** What an undated event is given is not read, but it is a number. */
function finiteDays(days: number): number {
  return Number.isNaN(days) ? 0 : Math.max(-LATEST_DAYS, Math.min(LATEST_DAYS, days));
}

function stepsOf(world: number | undefined, row: number): number {
  if (world === undefined || !Number.isFinite(world)) {
    throw new Error(`point vertices: expected a spot with a position for incident ${row}, got ${world ?? 'none'}`);
  }
  return Math.floor((world - (world < 0 || world > 1 ? Math.floor(world) : 0)) * WORLD_STEPS);
}
