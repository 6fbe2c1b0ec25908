import type { LonLat } from '../model/place.ts';
import { readMgrs, readUtm } from '../base/mgrs.ts';

/** A point that words give themselves. */
export interface GivenPoint {
  readonly point: LonLat;
  /** What the last written digit leaves open, metres. */
  readonly radiusMetres: number;
  readonly because: string;
}

/** The point that words give: degrees, a reference of the military grid or UTM coordinates; undefined when they give none. */
export function readGivenPoint(text: string): GivenPoint | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  return readCoordinates(text) ?? readMgrs(text) ?? readUtm(text);
}

/**
 * Coordinates as a name: "33.3, 44.4", "33.3N 44.4E", "33°20'10"N, 44°23'E", latitude first unless letters or sizes say otherwise.
 * Undefined when the words are none: at least one number must have a decimal point, a degree sign or a letter.
 */
function readCoordinates(text: string): GivenPoint | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const match = PAIR.exec(text.trim());
  const groups = match?.groups;
  if (!groups) return undefined;
  const [a, b] = [part(groups, 'a'), part(groups, 'b')];
  if (!a || !b || !(a.marked && b.marked) || (a.side !== '' && a.axis === b.axis)) return undefined;
  if ((a.side === '') !== (b.side === '')) return undefined;
  const swapped = a.axis === 'lon' || (a.side === '' && Math.abs(a.degrees) > 90);
  const [lat, lon] = swapped ? [b, a] : [a, b];
  if (Math.abs(lat.degrees) > 90 || Math.abs(lon.degrees) > 180) return undefined;
  const order = swapped ? 'longitude first' : 'latitude first';
  return {
    point: [lon.degrees, lat.degrees],
    radiusMetres: Math.max(10, Math.round(Math.max(lat.step, lon.step) * METRES_A_DEGREE)),
    because: `the words are coordinates, read ${order}: no name was looked up`,
  };
}

/** Longer texts are no coordinates. */
const MAX_LENGTH = 60;

const METRES_A_DEGREE = 111_195;

const half = (name: string): string =>
  `(?<${name}Before>[NSEW]?)\\s*(?<${name}Sign>[-+\\u2212]?)(?<${name}Degrees>\\d{1,3}(?:\\.\\d{1,10})?)\\s*(?<${name}Mark>°?)` +
  `(?:\\s*(?<${name}Minutes>\\d{1,2}(?:\\.\\d{1,8})?)\\s*['′’])?(?:\\s*(?<${name}Seconds>\\d{1,2}(?:\\.\\d{1,6})?)\\s*(?:"|″|”|''))?` +
  `\\s*(?<${name}After>[NSEW]?)`;

const PAIR = new RegExp(
  `^\\(?\\s*(?:lat\\.?:?\\s*)?${half('a')}\\s*(?:[,;/]\\s*|\\s+)(?:lon\\.?:?\\s*)?${half('b')}\\s*\\)?$`,
  'iu',
);

interface Part {
  readonly degrees: number;
  /** Degrees that half a unit of the last written digit stands for. */
  readonly step: number;
  readonly side: string;
  readonly axis: 'lat' | 'lon' | '';
  readonly marked: boolean;
}

function part(groups: Readonly<Record<string, string | undefined>>, name: string): Part | undefined {
  const of = (key: string): string => groups[`${name}${key}`] ?? '';
  const [degrees, minutes, seconds] = [of('Degrees'), of('Minutes'), of('Seconds')];
  const side = (of('Before') + of('After')).toUpperCase();
  if (side.length > 1 || Number(minutes) >= 60 || Number(seconds) >= 60) return undefined;
  const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  const negative = /[-\u2212]/u.test(of('Sign')) !== /[SW]/.test(side);
  const [last, unit] = seconds !== '' ? [seconds, 3600] : minutes !== '' ? [minutes, 60] : [degrees, 1];
  const decimals = last.includes('.') ? last.length - last.indexOf('.') - 1 : 0;
  return {
    degrees: negative ? -size : size,
    step: 0.5 / 10 ** decimals / unit,
    side,
    axis: /[NS]/.test(side) ? 'lat' : /[EW]/.test(side) ? 'lon' : '',
    marked: degrees.includes('.') || of('Mark') !== '' || side !== '',
  };
}
