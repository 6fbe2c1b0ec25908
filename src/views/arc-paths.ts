import type { LonLat } from '../model/place.ts';

/**
 * Lines on the map as the graphics card reads them: points in the Mercator square (x east, y south, 0 to 1), unwrapped, so that a line that
 * crosses the antimeridian runs on past 0 or 1 instead of jumping. Four words a point: x and y as 32-bit floats, what they leave over (two
 * 16-bit fractions of {@link REST}), and the length of the line up to the point as a 32-bit float.
 */
export interface Paths {
  readonly words: Uint32Array;
  /** The same words read as floats. */
  readonly floats: Float32Array;
  readonly points: number;
  /** Least and greatest x of all points; 0 and 0 without points. */
  readonly west: number;
  readonly east: number;
}

/** Writes points one after another. */
export interface PathWriter {
  /** Starts a line and gives the number of its first point. */
  begin(): number;
  /** The next point of the line, in degrees, each within 180° of the one before; gives where it lies in the square. */
  add(point: LonLat): readonly [x: number, y: number];
  finish(): Paths;
}

/** The rest of a coordinate between -1 and 2 is at most this much: half the distance between neighbouring 32-bit floats there. */
export const REST = 2 ** -24;

/** Words a point. */
export const WORDS = 4;

const SNORM = 32_767;
/** Mercator's map ends here; nothing is drawn farther north or south. */
const LAST_LATITUDE = 85.051129;

/** Makes lines of up to `capacity` points; more are allowed and cost a copy. */
export function pathWriter(capacity: number): PathWriter {
  let words = new Uint32Array(Math.max(1, capacity) * WORDS);
  let floats = new Float32Array(words.buffer);
  let points = 0;
  let isFirst = true;
  let last = { x: 0, y: 0, length: 0 };
  let [west, east] = [Infinity, -Infinity];
  const grow = (): void => {
    const larger = new Uint32Array(words.length * 2);
    larger.set(words);
    words = larger;
    floats = new Float32Array(words.buffer);
  };
  return {
    begin() {
      isFirst = true;
      return points;
    },
    add([lon, lat]) {
      if ((points + 1) * WORDS > words.length) grow();
      let x = mercatorX(lon);
      const y = mercatorY(lat);
      if (!isFirst) x += Math.round(last.x - x);
      const length = isFirst ? 0 : last.length + Math.hypot(x - last.x, y - last.y);
      const at = points * WORDS;
      floats[at] = x;
      floats[at + 1] = y;
      words[at + 2] = restWord(x - floats[at], y - (floats[at + 1] as number));
      floats[at + 3] = length;
      last = { x, y, length };
      isFirst = false;
      points++;
      west = Math.min(west, x);
      east = Math.max(east, x);
      return [x, y];
    },
    finish() {
      const used = words.slice(0, points * WORDS);
      const box = points === 0 ? { west: 0, east: 0 } : { west, east };
      return { words: used, floats: new Float32Array(used.buffer), points, ...box };
    },
  };
}

/** Mercator x of a longitude in degrees: 0 at -180, 1 at 180. */
export function mercatorX(lon: number): number {
  return (lon + 180) / 360;
}

/** Mercator y of a latitude in degrees: 0 in the north, 1 in the south. */
export function mercatorY(lat: number): number {
  const clamped = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, lat));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360)) / (2 * Math.PI);
}

/** Mercator x of a point, right to 2^-39 of the square, 1 cm on the ground. */
export function pathX({ words, floats }: Paths, point: number): number {
  return (floats[point * WORDS] as number) + restOf((words[point * WORDS + 2] as number) & 0xffff);
}

/** Mercator y of a point. */
export function pathY({ words, floats }: Paths, point: number): number {
  return (floats[point * WORDS + 1] as number) + restOf((words[point * WORDS + 2] as number) >>> 16);
}

function restWord(x: number, y: number): number {
  const part = (value: number): number => Math.round((value / REST) * SNORM) & 0xffff;
  return (part(x) | (part(y) << 16)) >>> 0;
}

function restOf(part: number): number {
  return (((part << 16) >> 16) / SNORM) * REST;
}
