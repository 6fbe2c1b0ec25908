import { parseMoment, type ReadMoment } from '../base/calendar.ts';
import { ownCopy } from '../base/own-copy.ts';
import { TIME_FLAGS } from '../model/dataset.ts';
import { TIME_PARTS, TIME_PRECISIONS, type When } from '../model/when.ts';

/** The time cells of a row, as the columns of incidents and visits hold them. */
export interface WhenCells {
  readonly start: number;
  readonly end: number;
  readonly timePrecision: number;
  readonly timeFlags: number;
  readonly timeStated: number;
}

/**
 * A `When` as numbers: milliseconds since 1970, end exclusive, infinite on an open side, both NaN when undated.
 * Throws when an end is no ISO day or instant: readers have checked that.
 */
export function whenCells(when: When): WhenCells {
  const earliest = when.earliest === null ? null : moment(when.earliest);
  const latest = when.latest === null ? null : when.latest === when.earliest ? earliest : moment(when.latest);
  const isUndated = earliest === null && latest === null;
  let stated = 0;
  for (const part of when.stated) stated |= 1 << TIME_PARTS.indexOf(part);
  return {
    start: isUndated ? NaN : (earliest?.startMs ?? -Infinity),
    end: isUndated ? NaN : (latest?.endMs ?? Infinity),
    timePrecision: TIME_PRECISIONS.indexOf(when.precision),
    timeFlags:
      (when.lasting ? TIME_FLAGS.lasting : 0) |
      (earliest?.isDay === false ? TIME_FLAGS.startIsInstant : 0) |
      (latest?.isDay === false ? TIME_FLAGS.endIsInstant : 0),
    timeStated: stated,
  };
}

/** Few days are said in many rows. */
const read = new Map<string, ReadMoment>();
const MOST_READ = 50_000;

function moment(text: string): ReadMoment {
  const known = read.get(text);
  if (known !== undefined) return known;
  const made = parseMoment(text);
  if (!made) throw new Error(`invalid moment: ${text}`);
  if (read.size >= MOST_READ) read.clear();
  read.set(ownCopy(text), made);
  return made;
}
