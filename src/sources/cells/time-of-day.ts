import { plainText } from './plain-text.ts';

/** A time of a day. */
export interface TimeOfDay {
  /** Milliseconds since midnight. */
  readonly ms: number;
  /** Minutes east of UTC; null where the cell names no zone, so that it is local time. */
  readonly offsetMinutes: number | null;
}

const TIME =
  /^T?(\d{1,2})(?:[:.hH](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?|(\d{2}))?\s*([AaPp]\.?[Mm]\.?)?\s*(?:(?:hrs?|hours|local)\b)?\s*(.*)$/;

/** Longer texts are no times. */
const LONGEST = 40;

/** `06:20`, `0620Z`, `6:20 pm`, `06:20:15+03:00`, `06h20`; null for anything else. A bare hour needs am, pm or a zone. */
export function readTime(text: string): TimeOfDay | null {
  const match = text.length > LONGEST ? null : TIME.exec(plainText(text));
  if (!match) return null;
  const half = match[6]?.charAt(0).toLowerCase();
  const minutes = match[2] ?? match[5];
  const offsetMinutes = readOffset(match[7] ?? '');
  if (offsetMinutes === undefined || (minutes === undefined && half === undefined)) return null;
  const hour = hourOf(Number(match[1]), half);
  const [minute, second] = [Number(minutes ?? 0), Number(match[3] ?? 0)];
  if (hour === undefined || minute > 59 || second > 59) return null;
  const millis = Number((match[4] ?? '0').slice(0, 3).padEnd(3, '0'));
  return { ms: ((hour * 60 + minute) * 60 + second) * 1000 + millis, offsetMinutes };
}

/** Minutes east of UTC: `Z`, `UTC`, `GMT`, `+03:00`, `+0300`, `+3`, `UTC+3`. Null for no zone, undefined for anything else. */
export function readOffset(text: string): number | null | undefined {
  if (text === '') return null;
  const match = OFFSET.exec(text);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

const OFFSET = /^(?=\S)(?:Z|UTC|GMT)?\s*(?:([-+])(\d{1,2}):?(\d{2})?)?$/i;

/** The hour of 24, from one of 12 where the cell says am or pm. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
