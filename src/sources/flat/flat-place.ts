import { PRECISIONS } from '../../model/precision.ts';
import type { LonLat } from '../../model/place.ts';
import type { EventSink } from '../../model/sink.ts';
import { numberOf, wordOf, type FlatRow } from './flat-cells.ts';

const GIVEN = ['the table gives the coordinates'];

/** The row of the sink for the place of a flat row: the point that it gives, else its words to be looked up; 0 where it has neither. */
export function flatPlace(row: FlatRow, source: string, sink: EventSink): number {
  const [lon, lat] = [numberOf(row, 'lon'), numberOf(row, 'lat')];
  const text = row.cell('place_text');
  const country = row.cell('country');
  const admin1 = row.cell('admin1');
  const precision = wordOf(row, 'geo_precision', PRECISIONS, 'unknown');
  const radiusMetres = numberOf(row, 'radius_m');
  const point = lon === null || lat === null ? null : pointOf(row, lon, lat);
  const at = { source, line: row.line, column: 'place_text' };
  if (point === null) {
    const name = text === '' ? row.cell('place') : text;
    return name === '' ? 0 : sink.askWhere({ name, country, admin1, near: null }, at);
  }
  return sink.giveWhere(
    {
      ...{ text, country, admin1, point, precision, because: GIVEN, candidates: [] },
      resolution: { kind: 'given' },
      radiusMetres: Math.max(0, radiusMetres ?? 0),
    },
    at,
  );
}

function pointOf(row: FlatRow, lon: number, lat: number): LonLat | null {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [lon, lat];
  const column = Math.abs(lat) > 90 ? 'lat' : 'lon';
  const expected = column === 'lat' ? 'a latitude from -90 to 90' : 'a longitude from -180 to 180';
  row.doubt('coordinate-out-of-range', column, expected, 'The name alone says where; mend the cell.');
  return null;
}
