import { plainDecimals } from './number.ts';
import { plainText } from './plain-text.ts';

/** An axis of the Earth. */
export type Axis = 'lat' | 'lon';

/** Degrees of one axis that a text gives. */
export interface Degrees {
  /** North and east are positive. */
  readonly value: number;
  /** Degrees that half a unit of the last written digit stands for. */
  readonly step: number;
  /** The axis that a letter names; null without a letter. */
  readonly axis: Axis | null;
}

/**
 * Reads degrees: `36.746`, `36,746`, `36°44'46"N`, `N 36 44.77`, `36:44:46 S`, `42.4 E`; null for anything else. The range is not checked.
 * Comma and point are both decimal signs: degrees have no thousands.
 */
export function readDegrees(text: string): Degrees | null {
  const decimals = plainDecimals(text);
  if (decimals >= 0) return { value: Number(text), step: halfOf(decimals), axis: null };
  const plain = plainText(text);
  if (plain.length > LONGEST) return null;
  const match = DEGREES.exec(
    plain
      .replaceAll('′', "'")
      .replace(/[″”]|''/g, '"')
      .replaceAll('’', "'"),
  );
  if (!match) return null;
  const [, before = '', sign = '', whole = '', minutes = '', seconds = '', after = ''] = match;
  if (before !== '' && after !== '') return null;
  const letter = (before || after).charAt(0).toUpperCase();
  const [m, s] = [toNumber(minutes), toNumber(seconds)];
  if (m >= 60 || s >= 60 || (minutes !== '' && /[.,]/.test(whole)) || (seconds !== '' && /[.,]/.test(minutes)))
    return null;
  if (letter !== '' && sign === '-') return null;
  const size = toNumber(whole) + m / 60 + s / 3600;
  const isNegative = sign === '-' || letter === 'S' || letter === 'W';
  const [last, unit] = seconds !== '' ? [seconds, 3600] : minutes !== '' ? [minutes, 60] : [whole, 1];
  return {
    value: isNegative ? -size : size,
    step: stepOf(last, unit),
    axis: letter === '' ? null : letter === 'N' || letter === 'S' ? 'lat' : 'lon',
  };
}

/** Longer texts are no degrees. */
const LONGEST = 40;

const SIDE = '(north|south|east|west|[NSEW])?';
const NUMBER = '\\d{1,3}(?:[.,]\\d{0,15})?';
const DEGREES = new RegExp(
  `^${SIDE}\\s*([-+]?)(${NUMBER})\\s*(?:[°º˚]|deg\\.?|:|(?<=\\d)(?=[\\sNSEW]|$))\\s*` +
    `(?:(\\d{1,2}(?:[.,]\\d{0,12})?)\\s*(?:'|:|min\\.?|(?<=\\d)(?=[\\sNSEW]|$))\\s*)?(?:(\\d{1,2}(?:[.,]\\d{0,10})?)\\s*"?\\s*)?${SIDE}$`,
  'i',
);

function toNumber(text: string): number {
  return text === '' ? 0 : Number(text.replace(',', '.'));
}

/** Half a unit of the last digit. @param unit how many of it are a degree */
function stepOf(text: string, unit: number): number {
  const sign = Math.max(text.indexOf('.'), text.indexOf(','));
  const decimals = sign < 0 ? 0 : text.length - sign - 1;
  return halfOf(decimals) / unit;
}

/** Half a unit of the last of so many decimals. */
export function halfOf(decimals: number): number {
  return 0.5 / (POWERS[decimals] ?? 1e12);
}

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
