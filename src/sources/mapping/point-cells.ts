import { distanceMetres } from '../../base/sphere.ts';
import type { LonLat } from '../../model/place.ts';
import type { ProposedFix } from '../../model/problem-group.ts';
import { readLatLon, readPoint } from '../cells/coordinates.ts';
import type { CellPoint } from '../cells/given-point.ts';
import { faultOf, type CellFault } from './fault.ts';
import type { Layout } from './layout.ts';

/** The columns of a point. */
export interface PointFields {
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly coordinates: readonly number[];
}

/** What the cells say of a point. */
export interface PointOfCells {
  /** Null where they give none that can be kept. */
  readonly point: LonLat | null;
  /** Radius that the form of the coordinates states (MGRS, UTM, a shape); null for plain degrees, which may be the middle of a town. */
  readonly radiusMetres: number | null;
  readonly because: string;
}

const NONE: PointOfCells = { point: null, radiusMetres: null, because: '' };

/** The point of a row: latitude and longitude, else the first cell of coordinates that can be read. Two that disagree are told. */
export function readPointCells(
  layout: Layout,
  fields: PointFields,
  cells: readonly string[],
  faults: CellFault[],
): PointOfCells {
  const degrees = readDegreeCells(layout, fields, cells, faults);
  for (const at of fields.coordinates) {
    const text = layout.text(cells, at);
    if (text === '') continue;
    const read = readPoint(text, layout.mapping.pairOrder);
    const name = layout.columns[at] ?? null;
    if (read === null) {
      const expected = 'coordinates: a pair of degrees, MGRS, UTM, WKT or GeoJSON';
      if (degrees === null) faults.push(faultOf('number-unreadable', name, expected, text, MEND));
      continue;
    }
    if (degrees === null) {
      tell(read, name, text, faults);
      if (read.point !== null) return withForm(read.point, read);
      continue;
    }
    if (read.point !== null) return besideDegrees(degrees, read, read.point, { name, text, faults });
  }
  return degrees === null ? NONE : { point: degrees, radiusMetres: null, because: GIVEN };
}

const GIVEN = 'the file gives the coordinates';
const MEND = 'Mend the cells. The name of the place is looked up instead, if there is one.';

/** A circle of 150 m is drawn at least: nobody measures an event more finely. Own choice, as for a building. */
const LEAST_RADIUS = 150;

/** Coordinates in two forms may differ by so much, metres: places are rounded. Own choice. */
const SAME_PLACE = 2000;

function withForm(point: LonLat, { because, radiusMetres }: CellPoint): PointOfCells {
  const isGrid = because === 'MGRS' || because === 'UTM';
  if (!isGrid && radiusMetres <= LEAST_RADIUS) return { point, radiusMetres: null, because: GIVEN };
  const words = isGrid ? `${GIVEN}, as ${because}` : 'the file gives a shape; this is the circle around it';
  return { point, radiusMetres: Math.max(LEAST_RADIUS, radiusMetres), because: words };
}

interface Told {
  readonly name: string | null;
  readonly text: string;
  readonly faults: CellFault[];
}

/** Degrees stay; the other form says how fine they are, where it means the same place. */
function besideDegrees(degrees: LonLat, read: CellPoint, other: LonLat, { name, text, faults }: Told): PointOfCells {
  const metres = distanceMetres(degrees, other);
  if (metres <= SAME_PLACE + read.radiusMetres) return { ...withForm(degrees, read), point: degrees };
  const expected = `the place of the latitude and longitude beside it, which is ${Math.round(metres / 1000)} km away`;
  faults.push(
    faultOf('coordinate-doubtful', name, expected, text, 'The latitude and longitude are kept: compare them.'),
  );
  return { point: degrees, radiusMetres: null, because: GIVEN };
}

function readDegreeCells(
  layout: Layout,
  fields: PointFields,
  cells: readonly string[],
  faults: CellFault[],
): LonLat | null {
  const lat = layout.text(cells, fields.lat);
  const lon = layout.text(cells, fields.lon);
  if (lat === '' && (lon === '' || lon === cells[fields.lat ?? -1]?.trim())) return null;
  const read = readLatLon(lat, lon);
  tell(read, layout.columns[fields.lat ?? fields.lon ?? -1] ?? null, `${lat}, ${lon}`, faults);
  return read.point;
}

const DROP: ProposedFix = { kind: 'drop-point' };

/** Tells what is wrong with coordinates. */
function tell({ fault }: CellPoint, column: string | null, came: string, faults: CellFault[]): void {
  const range = 'a latitude from -90 to 90 and a longitude from -180 to 180';
  if (fault === 'unreadable') faults.push(faultOf('number-unreadable', column, 'coordinates in degrees', came, MEND));
  if (fault === 'missing') faults.push(faultOf('value-missing', column, 'both a latitude and a longitude', came, MEND));
  if (fault === 'out-of-range') faults.push(faultOf('coordinate-out-of-range', column, range, came, MEND, DROP));
  if (fault === 'swapped') {
    const advice = 'The two seem to be exchanged: exchange them. Until then the name of the place is looked up.';
    faults.push(faultOf('coordinate-out-of-range', column, range, came, advice, { kind: 'swap-coordinates' }));
  }
  if (fault === 'zero') {
    const advice = 'Tables write 0, 0 where nothing is known. The point is kept as given: drop it if it is not meant.';
    faults.push(faultOf('coordinate-doubtful', column, 'a place that is meant', came, advice, DROP));
  }
}
