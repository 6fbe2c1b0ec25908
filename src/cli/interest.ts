import type { Interest } from '../index.ts';
import { wrongUse } from './arguments.ts';

/** The region of interest that a command was given; null where none is. Throws for one that cannot be read. */
export function interestOf(command: string, given: string | undefined): Interest | null {
  if (given === undefined) return null;
  const interest = readInterest(given);
  if (interest) return interest;
  throw wrongUse(command, `--interest: expected countries such as IQ,SY or WEST,SOUTH,EAST,NORTH, found "${given}"`);
}

/** A region of interest: countries by code ("IQ,SY"), or west, south, east, north in degrees; undefined for anything else. */
export function readInterest(text: string): Interest | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.every((part) => /^[A-Za-z]{2}$/.test(part))) return { countries: parts.map((part) => part.toUpperCase()) };
  const [west, south, east, north] = parts.map((part) => (part === '' ? NaN : Number(part)));
  if (parts.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined)
    return undefined;
  const isBox =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90 && south <= north;
  return isBox ? { bbox: [west, south, east, north] } : undefined;
}
