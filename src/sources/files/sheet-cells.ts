import { DAY_MS, formatDay } from '../../base/calendar.ts';

/** A moment as a reader of workbooks gives it: the clock of the sheet, said to be UTC. */
interface SheetMoment {
  getTime(): number;
}

/** The zero of Excel's days: what has only a time stands on it. */
const ZERO_DAYS: readonly string[] = ['1899-12-30', '1899-12-31', '1904-01-01'];

/** The text of a cell: days as `2020-01-03`, with a time as `2020-01-03T06:20`, without a zone; numbers and truth as JSON has them. */
export function sheetCell(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return isMoment(value) ? momentText(value.getTime()) : '';
}

function isMoment(value: unknown): value is SheetMoment {
  return typeof value === 'object' && value !== null && 'getTime' in value;
}

/** Small and great numbers without an exponent as far as a double holds them. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e') || !Number.isFinite(value)) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

/** Serials are fractions of a day: seconds are rounded, what is below is noise. */
function momentText(ms: number): string {
  if (!Number.isFinite(ms)) return '';
  const seconds = Math.round(ms / 1000);
  const days = Math.floor((seconds * 1000) / DAY_MS);
  const rest = seconds - (days * DAY_MS) / 1000;
  const day = formatDay(days);
  if (rest === 0) return day;
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`;
  const time = rest % 60 === 0 ? clock : `${clock}:${two(rest % 60)}`;
  return ZERO_DAYS.includes(day) ? time : `${day}T${time}`;
}
