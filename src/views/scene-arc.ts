import { distanceMetres, greatCircle } from '../base/sphere.ts';
import type { LonLat } from '../model/place.ts';
import type { Spot } from './scene-split.ts';

/** What is drawn of an arc. */
export interface ArcGeometry {
  readonly lines: readonly (readonly LonLat[])[];
  readonly head: LonLat;
  readonly headDegrees: number;
  readonly arrived: boolean;
}

/** Farther apart than this every way is the shortest, and the great circle is not defined. */
const ANTIPODES_METRES = 20_010_000;

/** At most this share of an arc is left out at an end that is an area. */
const MOST_HIDDEN = 0.4;

/**
 * The great circle from one spot to another up to `progress` (0 to 1), cut at the antimeridian. An end that is an area, whose middle is no
 * place that anybody went to, is left out up to the area's edge.
 */
export function arcGeometry(from: Spot, to: Spot, progress: number): ArcGeometry {
  const length = distanceMetres(from.point, to.point);
  const points = Math.max(16, Math.min(128, Math.round(length / 40_000)));
  const whole = greatCircle(from.point, towards(from.point, to.point), points);
  const [first, last] = drawnShares(from, to);
  const reached = first + (last - first) * Math.max(0, Math.min(1, progress));
  const lines = part(whole, first, reached);
  const head = lines.at(-1)?.at(-1) ?? from.point;
  const before = lines.at(-1)?.at(-2) ?? from.point;
  return { lines, head, headDegrees: mercatorBearing(before, head), arrived: progress >= 1 && !to.isArea };
}

/** The point at a share (0 to 1) of the lines' length. */
export function pointAlong(lines: readonly (readonly LonLat[])[], share: number): LonLat {
  return part(lines, 0, share).at(-1)?.at(-1) ?? [0, 0];
}

/** Where the great circle is led to: the goal itself, or a point just beside it where that is the antipode, to which no one way is the shortest. */
export function towards(from: LonLat, to: LonLat): LonLat {
  return distanceMetres(from, to) > ANTIPODES_METRES ? beside(to) : to;
}

/** The shares of an arc's length between which it is drawn: without what lies in an end that is an area. */
export function drawnShares(from: Spot, to: Spot): readonly [first: number, last: number] {
  if (!from.isArea && !to.isArea) return [0, 1];
  const length = distanceMetres(from.point, to.point);
  return [hiddenShare(from, length), 1 - hiddenShare(to, length)];
}

function beside([lon, lat]: LonLat): LonLat {
  return [lon, lat > 0 ? lat - 0.1 : lat + 0.1];
}

function hiddenShare(spot: Spot, length: number): number {
  return spot.isArea && length > 0 ? Math.min(MOST_HIDDEN, spot.radiusMetres / length) : 0;
}

/** The lines between two shares of their whole length; never empty. */
function part(lines: readonly (readonly LonLat[])[], from: number, to: number): LonLat[][] {
  const total = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  const parts: LonLat[][] = [];
  let walked = 0;
  for (const line of lines) {
    const length = lengthOf(line);
    const cut = lineBetween(line, from * total - walked, to * total - walked);
    if (cut.length > 1) parts.push(cut);
    walked += length;
  }
  return parts;
}

/** The part of a line between two distances (metres) from its beginning. */
function lineBetween(line: readonly LonLat[], from: number, to: number): LonLat[] {
  const cut: LonLat[] = [];
  let walked = 0;
  line.forEach((point, i) => {
    const before = line[i - 1];
    if (!before) {
      if (from <= 0 && to >= 0) cut.push(point);
      return;
    }
    const step = distanceMetres(before, point);
    const next = walked + step;
    if (walked < from && next >= from) cut.push(mix(before, point, (from - walked) / step));
    if (next > from && next <= to) cut.push(point);
    if (walked < to && next > to && to > from) cut.push(mix(before, point, (to - walked) / step));
    walked = next;
  });
  return cut;
}

function lengthOf(line: readonly LonLat[]): number {
  return line.reduce((sum, point, i) => sum + (i === 0 ? 0 : distanceMetres(line[i - 1] ?? point, point)), 0);
}

function mix(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Direction of a short step as it looks on a Mercator map, degrees clockwise from north. */
function mercatorBearing(a: LonLat, b: LonLat): number {
  const up = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const dx = ((b[0] - a[0]) * Math.PI) / 180;
  const degrees = (Math.atan2(dx, up(b[1]) - up(a[1])) * 180) / Math.PI;
  return (degrees + 360) % 360;
}
