import { bandOf, bandSouth, fromUtm, toUtm, zoneOf, type GridLonLat, type Utm } from './grid.ts';

/** A square of the military grid, or a point of the UTM grid, that words give. */
export interface GridPoint {
  /** The middle of the square. */
  readonly point: GridLonLat;
  /** Half the diagonal of the square that the digits leave open, metres. */
  readonly radiusMetres: number;
  readonly because: string;
}

/**
 * A reference of the military grid (MGRS) as a name: "38SMB4488", "38S MB 44 88". Zone, band, square and an even number of digits, two
 * at least; undefined for anything else, squares that no zone has and polar ones included. The point is the middle of what the digits
 * leave open: four digits are a square kilometre.
 */
export function readMgrs(text: string): GridPoint | undefined {
  const match = MGRS.exec(text.trim());
  if (!match) return undefined;
  const [zone, band, column, row] = [Number(match[1]), upper(match[2]), upper(match[3]), upper(match[4])];
  const digits = (match[5] ?? '').replace(/\s+/gu, '');
  if (digits.length % 2 !== 0 || digits.length < 2 || digits.length > 10) return undefined;
  const corner = cornerOf(zone, band, column, row);
  if (!corner) return undefined;
  const written = digits.length / 2;
  const cell = 10 ** (5 - written);
  const within = (part: string): number => (Number(part) + 0.5) * cell;
  const square = inBand(
    {
      zone,
      north: band >= 'N',
      easting: corner.easting + within(digits.slice(0, written)),
      northing: corner.northing + within(digits.slice(written)),
    },
    band,
  );
  if (!square) return undefined;
  return {
    point: fromUtm(square),
    radiusMetres: Math.max(LEAST_RADIUS, Math.round(cell * Math.SQRT1_2)),
    because: `the words are a reference of the military grid (MGRS), a square of ${cell} m: no name was looked up`,
  };
}

const MGRS = /^(?:mgrs:?\s*)?(\d{1,2})\s*([c-hj-np-x])\s*([a-hj-np-z])\s*([a-hj-np-v])\s*((?:\d\s*){2,10})$/iu;

/** Finer than this nothing is drawn, metres. */
const LEAST_RADIUS = 10;

/** Letters of the columns in zones 1, 2, 3 and so on by threes; the first is 100 km east of the zone's western edge of the grid. */
const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'] as const;

/** Letters of the rows; zones of even number begin with the sixth. */
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const EVEN_SHIFT = 5;

const SQUARE = 100_000;

/** Rows repeat after so many metres. */
const CYCLE = ROWS.length * SQUARE;

function upper(letter = ''): string {
  return letter.toUpperCase();
}

/** The south-western corner of a square, northing within the first cycle; undefined when the zone has no such square. */
function cornerOf(
  zone: number,
  band: string,
  column: string,
  row: string,
): Pick<Utm, 'easting' | 'northing'> | undefined {
  if (zone < 1 || zone > 60 || (band === 'X' && NO_X.includes(zone))) return undefined;
  const at = (COLUMNS[(zone - 1) % 3] ?? '').indexOf(column);
  if (at < 0) return undefined;
  const shift = zone % 2 === 0 ? EVEN_SHIFT : 0;
  const up = (ROWS.indexOf(row) - shift + ROWS.length) % ROWS.length;
  return { easting: (at + 1) * SQUARE, northing: up * SQUARE };
}

/** Zones that Svalbard does without. */
const NO_X = [32, 34, 36];

/** Degrees beyond a band's edges that a square on them may reach. */
const OVERLAP = 1;

/** The cycle of northings in which the point lies in the band, or undefined. */
function inBand(utm: Utm, band: string): Utm | undefined {
  const south = bandSouth(band) ?? 0;
  const height = band === 'X' ? 12 : 8;
  for (let cycle = 0; cycle < 5; cycle++) {
    const tried = { ...utm, northing: utm.northing + cycle * CYCLE };
    const [, lat] = fromUtm(tried);
    if (lat >= south - OVERLAP && lat <= south + height + OVERLAP) return tried;
  }
  return undefined;
}

/** The reference of a point (lon, lat in degrees, latitude from -80 to 84) with so many digits each (0 to 5): "38SMB4488". */
export function toMgrs(point: GridLonLat, digits: number): string {
  const zone = zoneOf(point);
  const { easting, northing } = toUtm(point, zone);
  const column = (COLUMNS[(zone - 1) % 3] ?? '').charAt(Math.floor(easting / SQUARE) - 1);
  const shift = zone % 2 === 0 ? EVEN_SHIFT : 0;
  const row = ROWS.charAt((Math.floor(northing / SQUARE) + shift) % ROWS.length);
  const part = (metres: number): string =>
    String(Math.floor((metres % SQUARE) / 10 ** (5 - digits))).padStart(digits, '0');
  const numbers = digits === 0 ? '' : part(easting) + part(northing);
  return `${zone}${bandOf(point[1])}${column}${row}${numbers}`;
}

/**
 * A point of the UTM grid as a name: "38S 444000 3688000", "UTM zone 38N 444000E 3688000N". The letter is the band where the point lies in
 * that, else N or S for the hemisphere. Undefined for anything else.
 */
export function readUtm(text: string): GridPoint | undefined {
  const match = UTM.exec(text.trim());
  if (!match) return undefined;
  const [zone, letter] = [Number(match[1]), upper(match[2])];
  const [easting, northing] = [Number(match[3]), Number(match[4])];
  if (zone < 1 || zone > 60 || easting < 100_000 || easting >= 900_000 || northing >= 10_000_000) return undefined;
  const south = bandSouth(letter);
  const banded: Utm = { zone, north: letter >= 'N', easting, northing };
  const isBand = south !== undefined && bandOf(fromUtm(banded)[1]) === letter;
  if (!isBand && letter !== 'N' && letter !== 'S') return undefined;
  const point = fromUtm(isBand ? banded : { ...banded, north: letter === 'N' });
  if (Math.abs(point[1]) > 84) return undefined;
  const how = isBand ? `band ${letter}` : letter === 'N' ? 'northern hemisphere' : 'southern hemisphere';
  return {
    point,
    radiusMetres: LEAST_RADIUS,
    because: `the words are UTM coordinates, zone ${zone}, ${how}: no name was looked up`,
  };
}

const UTM =
  /^(?:utm:?\s*)?(?:zone\s*)?(\d{1,2})\s*([c-hj-np-x])\s*,?\s*(\d{6}(?:\.\d{1,3})?)\s*m?e?\s*[,\s]\s*(\d{1,7}(?:\.\d{1,3})?)\s*m?n?$/iu;
