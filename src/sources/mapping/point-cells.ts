import type { LonLat } from '../../model/place.ts';
import { faultOf, type CellFault } from './fault.ts';
import type { Layout } from './layout.ts';

/** The columns of a point. */
export interface PointFields {
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly coordinates: readonly number[];
}

/** A point, or null, and what gave it. */
export interface PointOfCells {
  readonly point: LonLat | null;
  readonly reason: string;
}

const GIVEN = 'the file gives the coordinates';

/** The point of a row: latitude and longitude, else the first cell of coordinates that can be read. */
export function readPointCells(
  layout: Layout,
  fields: PointFields,
  cells: readonly string[],
  faults: CellFault[],
): PointOfCells {
  const lat = layout.plain(cells, fields.lat);
  const lon = layout.plain(cells, fields.lon);
  if (lat !== '' || lon !== '') {
    const point = readPair(layout, fields, lat, lon, faults);
    if (point !== null) return { point, reason: GIVEN };
  }
  return { point: null, reason: GIVEN };
}

function readPair(
  layout: Layout,
  fields: PointFields,
  latText: string,
  lonText: string,
  faults: CellFault[],
): LonLat | null {
  const lat = degrees(latText, layout.mapping.decimal);
  const lon = degrees(lonText, layout.mapping.decimal);
  const column = layout.columns[fields.lat ?? fields.lon ?? -1] ?? null;
  const came = `${latText}, ${lonText}`;
  if (Number.isNaN(lat) || Number.isNaN(lon)) {
    const advice = 'Mend the cells. The name of the place is looked up instead, if there is one.';
    faults.push(faultOf('number-unreadable', column, 'a latitude and a longitude in degrees', came, advice));
    return null;
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    const isSwapped = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
    const expected = 'a latitude from -90 to 90 and a longitude from -180 to 180';
    const advice = isSwapped
      ? 'The two seem to be exchanged: exchange them. Until then the name of the place is looked up.'
      : 'Mend the cells. The name of the place is looked up instead, if there is one.';
    const fix = isSwapped ? ({ kind: 'swap-coordinates' } as const) : ({ kind: 'drop-point' } as const);
    faults.push(faultOf('coordinate-out-of-range', column, expected, came, advice, fix));
    return null;
  }
  if (lat === 0 && lon === 0) {
    const advice = 'Tables write 0, 0 where nothing is known. The point is kept as given: drop it if it is not meant.';
    faults.push(faultOf('coordinate-doubtful', column, 'a place on land', came, advice, { kind: 'drop-point' }));
  }
  return [lon, lat];
}

function degrees(text: string, decimal: '.' | ','): number {
  return text === '' ? NaN : Number(decimal === ',' ? text.replace(',', '.') : text);
}
