import type { LonLat } from '../../model/place.ts';
import { shown, type Faults } from './faults.ts';

/** Longitude and latitude from two cells in degrees, or undefined with the fault noted. A decimal comma is read; a swapped pair is not guessed. */
export function readCoordinates(
  lonCell: string,
  latCell: string,
  line: number,
  faults: Faults,
  raw: string,
): LonLat | undefined {
  const [lon, lat] = [degrees(lonCell), degrees(latCell)];
  let isRead = true;
  for (const [column, value, cell] of [['longitude', lon, lonCell] as const, ['latitude', lat, latCell] as const]) {
    if (Number.isFinite(value)) continue;
    const code = cell.trim() === '' ? 'value-missing' : 'number-unreadable';
    faults.add(
      code,
      line,
      column,
      `expected degrees such as 33.31, found ${cell.trim() === '' ? 'nothing' : shown(cell)}`,
      raw,
    );
    isRead = false;
  }
  if (!isRead) return undefined;
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [lon, lat];
  const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? '; longitude and latitude may be exchanged' : '';
  const message = `expected a longitude of -180 to 180 and a latitude of -90 to 90, found ${shown(`${lon}, ${lat}`)}${swapped}`;
  faults.add('coordinate-out-of-range', line, null, message, raw);
  return undefined;
}

function degrees(cell: string): number {
  const text = cell.trim();
  const plain = /^[+-]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(plain) ? Number(plain) : NaN;
}
