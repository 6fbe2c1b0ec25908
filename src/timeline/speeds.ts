import { type CalendarUnit, MEAN_UNIT_MS } from './calendar-unit.ts';

/** A speed of playback. */
export interface Speed {
  /** Stable, for links: `1month`. */
  readonly id: string;
  readonly count: number;
  readonly unit: CalendarUnit | 'minute';
  /** Milliseconds of the timeline in one of the clock; months and years are of mean length, so that playback is even. */
  readonly rate: number;
  /** English label; other languages make theirs from `count` and `unit`. */
  readonly label: string;
}

const MINUTE_MS = 60_000;

/** The speeds on offer, slowest first. */
export const SPEEDS: readonly Speed[] = [
  speed(1, 'minute', '1 minute / s'),
  speed(10, 'minute', '10 minutes / s'),
  speed(1, 'hour', '1 hour / s'),
  speed(6, 'hour', '6 hours / s'),
  speed(1, 'day', '1 day / s'),
  speed(1, 'week', '1 week / s'),
  speed(1, 'month', '1 month / s'),
  speed(3, 'month', '3 months / s'),
  speed(1, 'year', '1 year / s'),
  speed(10, 'year', '10 years / s'),
];

function speed(count: number, unit: Speed['unit'], label: string): Speed {
  const unitMs = unit === 'minute' ? MINUTE_MS : MEAN_UNIT_MS[unit];
  return { id: `${count}${unit}`, count, unit, rate: (count * unitMs) / 1000, label };
}
