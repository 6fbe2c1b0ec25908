import { readMgrs, readUtm } from '../../base/mgrs.ts';
import { readGeometry } from '../geojson-geometry.ts';
import { halfOf, readDegrees, type Degrees } from './degrees.ts';
import { extentOf, noPoint, pointOf, type CellPoint } from './given-point.ts';
import { plainDecimals } from './number.ts';
import { plainText } from './plain-text.ts';
import { splitPair } from './split-pair.ts';
import { readWkt } from './wkt.ts';

/** Which of the two numbers of a pair comes first. */
export type PairOrder = 'lat-lon' | 'lon-lat';

const DEGREES = 'degrees';

/** Latitude and longitude from two cells. What is wrong is in the result: nothing is exchanged or moved. */
export function readLatLon(latCell: string, lonCell: string): CellPoint {
  const [latDecimals, lonDecimals] = [plainDecimals(latCell), plainDecimals(lonCell)];
  if (latDecimals >= 0 && lonDecimals >= 0) {
    const step = halfOf(Math.max(latDecimals, lonDecimals));
    return pointOf(Number(latCell), Number(lonCell), step, DEGREES);
  }
  const [hasLat, hasLon] = [latCell.trim() !== '', lonCell.trim() !== ''];
  if (!hasLat || !hasLon) {
    return noPoint('missing', hasLat ? 'the longitude is empty' : hasLon ? 'the latitude is empty' : 'both are empty');
  }
  const [lat, lon] = [readDegrees(latCell), readDegrees(lonCell)];
  if (!lat) return noPoint('unreadable', `"${shown(latCell)}" is no latitude`);
  if (!lon) return noPoint('unreadable', `"${shown(lonCell)}" is no longitude`);
  const isCrossed = lat.axis === 'lon' && lon.axis === 'lat';
  if (isCrossed) {
    const swapped = pointOf(lon.value, lat.value, 0, DEGREES).point;
    return { ...noPoint('swapped', 'the letters say that latitude and longitude are exchanged'), swapped };
  }
  if (lat.axis === 'lon' || lon.axis === 'lat') return noPoint('unreadable', 'the letters name the same axis twice');
  const read = pointOf(lat.value, lon.value, stepOfPair(lat, lon), DEGREES);
  const isNamed = lat.axis !== null || lon.axis !== null;
  return isNamed && read.fault === 'swapped' ? noPoint('out-of-range', read.because) : read;
}

/**
 * One cell that gives a place: a pair of degrees, MGRS, UTM, WKT or GeoJSON. Null for a text that is none of these, such as a name;
 * a text that is one, but of no place on Earth, has a fault.
 * @param order of pairs of numbers without letters; WKT and GeoJSON have the longitude first
 */
export function readPoint(text: string, order: PairOrder = 'lat-lon'): CellPoint | null {
  const first = firstLetter(text);
  if (first === '{') return text.includes('"type"') ? readGeometryCell(text) : null;
  const shape = readWkt(text);
  if (shape) return typeof shape === 'string' ? noPoint('unreadable', shape) : geometryPoint(shape.geometry, 'WKT');
  if (text.length > LONGEST) return null;
  const plain = plainText(text);
  const square = readMgrs(plain);
  if (square) return extentOf(square.point, square.radiusMetres, null, 'MGRS');
  const utm = readUtm(plain);
  if (utm) return extentOf(utm.point, utm.radiusMetres, null, 'UTM');
  const halves = splitPair(plain);
  const [a, b] = halves ? [readDegrees(halves[0]), readDegrees(halves[1])] : [null, null];
  return a && b ? pairPoint(a, b, order) : null;
}

/** Longer texts are no pair, MGRS or UTM. */
const LONGEST = 80;

/** Which number of the pairs of a column comes first, and why. */
export interface PairOrderDecision {
  readonly order: PairOrder;
  /** True where pairs fit both orders and none decides; the latitude was taken to stand first. */
  readonly isOpen: boolean;
  /** A sentence for a person; empty where there is nothing to say. */
  readonly because: string;
}

/** Counts the cells of a column of pairs; any number of them, one after the other. */
export interface PairOrderCounter {
  add(text: string): void;
  decide(): PairOrderDecision;
}

/** A counter of what speaks for an order of pairs: latitude first, but where first numbers go beyond 90 and second ones do not. */
export function pairOrderCounter(): PairOrderCounter {
  const counts = { 'lat-lon': 0, 'lon-lat': 0 };
  let open = '';
  let decider = '';
  return {
    add(text) {
      const halves = text.length > LONGEST ? null : splitPair(plainText(text));
      const [a, b] = halves ? [readDegrees(halves[0]), readDegrees(halves[1])] : [null, null];
      if (!a || !b || a.axis !== null || b.axis !== null) return;
      if (Math.abs(a.value) > 90 && Math.abs(a.value) <= 180 && Math.abs(b.value) <= 90) {
        counts['lon-lat']++;
        decider ||= text.trim();
      } else if (Math.abs(b.value) > 90 && Math.abs(a.value) <= 90) counts['lat-lon']++;
      else open ||= text.trim();
    },
    decide() {
      if (counts['lon-lat'] > counts['lat-lon']) {
        const because = `Pairs are read longitude first: the first number of "${decider}" is no latitude.`;
        return { order: 'lon-lat', isOpen: false, because };
      }
      const isOpen = counts['lat-lon'] === 0 && open !== '';
      const because = `Pairs such as "${open}" fit latitude first and longitude first; latitude first was taken.`;
      return { order: 'lat-lon', isOpen, because: isOpen ? because : '' };
    },
  };
}

/** The order of pairs among these cells; with {@link pairOrderCounter} a whole column can be asked. */
export function decidePairOrder(samples: Iterable<string>): PairOrderDecision {
  const counter = pairOrderCounter();
  for (const text of samples) counter.add(text);
  return counter.decide();
}

function pairPoint(a: Degrees, b: Degrees, order: PairOrder): CellPoint | null {
  if ((a.axis === null) !== (b.axis === null) || (a.axis !== null && a.axis === b.axis)) return null;
  const isLonFirst = a.axis === null ? order === 'lon-lat' : a.axis === 'lon';
  const [lat, lon] = isLonFirst ? [b, a] : [a, b];
  return pointOf(lat.value, lon.value, stepOfPair(lat, lon), DEGREES);
}

/** Programs leave out zeros at the end of decimals, so the finer number tells what was given; who writes letters writes all digits. */
function stepOfPair(lat: Degrees, lon: Degrees): number {
  return lat.axis === null ? Math.min(lat.step, lon.step) : Math.max(lat.step, lon.step);
}

function readGeometryCell(text: string): CellPoint {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return noPoint('unreadable', 'it begins as GeoJSON, but is no JSON');
  }
  return geometryPoint(value, 'GeoJSON');
}

function geometryPoint(geometry: unknown, form: string): CellPoint {
  const read = readGeometry(geometry);
  if ('fault' in read) {
    const { code, message } = read.fault;
    return noPoint(code === 'coordinate-out-of-range' ? 'out-of-range' : 'unreadable', message);
  }
  if (!read.circle) return noPoint('missing', `the ${form} geometry is empty`);
  return extentOf(read.circle.middle, read.circle.radiusMetres, read.circle.ends, form);
}

function firstLetter(text: string): string {
  const code = text.charCodeAt(0);
  return code > 32 ? text.charAt(0) : text.trimStart().charAt(0);
}

function shown(text: string): string {
  return text.trim().slice(0, 40);
}
