/** A geometry as GeoJSON has it. */
export interface WktGeometry {
  readonly geometry: unknown;
}

const TYPES: Readonly<Record<string, readonly [type: string, depth: number]>> = {
  POINT: ['Point', 0],
  MULTIPOINT: ['MultiPoint', 1],
  LINESTRING: ['LineString', 1],
  MULTILINESTRING: ['MultiLineString', 2],
  POLYGON: ['Polygon', 2],
  MULTIPOLYGON: ['MultiPolygon', 3],
  GEOMETRYCOLLECTION: ['GeometryCollection', -1],
};

const BEGIN =
  /^(?:SRID\s*=\s*(\d+)\s*;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY)/i;

/** Characters in which the kind of geometry stands. */
const LONGEST_BEGIN = 80;

/** WGS84, as PostGIS numbers it; with heights; and without a number. */
const WGS84: readonly string[] = ['', '0', '4326', '4979'];

/** Collections inside one another. */
const DEEPEST = 8;

/**
 * Reads well-known text, with or without `SRID=4326;` before it, heights and measures left out. Null for a text that does not begin as WKT,
 * a part of a sentence for one that does and is none.
 */
export function readWkt(text: string): WktGeometry | string | null {
  const code = text.charCodeAt(0);
  if (code >= 33 && code < 65) return null;
  const begin = BEGIN.exec(text.trimStart().slice(0, LONGEST_BEGIN));
  if (!begin) return null;
  const srid = begin[1] ?? '';
  if (!WGS84.includes(srid)) return `its coordinates are of system ${srid}; only WGS84 (4326), degrees, is read`;
  const tokens = text.slice(text.indexOf(';') + 1).match(TOKEN) ?? [];
  const state = { tokens, at: 0 };
  const geometry = readShape(state, 0);
  return geometry !== null && state.at === tokens.length
    ? { geometry }
    : 'it begins as WKT, but its brackets or numbers do not go on so';
}

const TOKEN = /[A-Za-z]+|[(),]|[^\s(),]+/g;

interface State {
  readonly tokens: readonly string[];
  at: number;
}

function readShape(state: State, depth: number): unknown {
  let name = (state.tokens[state.at++] ?? '').toUpperCase();
  if (!Object.hasOwn(TYPES, name)) name = name.replace(/(?:ZM|Z|M)$/, '');
  const [type, nesting] = Object.hasOwn(TYPES, name) ? (TYPES[name] ?? ['', 0]) : ['', 0];
  if (type === '' || depth > DEEPEST) return null;
  if (/^(?:Z|M|ZM)$/i.test(state.tokens[state.at] ?? '')) state.at++;
  const isCollection = nesting < 0;
  if (/^EMPTY$/i.test(state.tokens[state.at] ?? '')) {
    state.at++;
    return { type: 'GeometryCollection', geometries: [] };
  }
  const items = isCollection ? readList(state, () => readShape(state, depth + 1)) : readCoordinates(state, nesting);
  if (items === null) return null;
  return isCollection ? { type, geometries: items } : { type, coordinates: items };
}

/** @param nesting lists around the positions; a point has its position in brackets of its own */
function readCoordinates(state: State, nesting: number): unknown {
  if (nesting === 0) return readList(state, () => readPosition(state))?.[0] ?? null;
  if (nesting === 1) return readList(state, () => readPosition(state));
  return readList(state, () => readCoordinates(state, nesting - 1));
}

function readList(state: State, readItem: () => unknown): unknown[] | null {
  if (state.tokens[state.at++] !== '(') return null;
  const items: unknown[] = [];
  for (;;) {
    const item = readItem();
    if (item === null) return null;
    items.push(item);
    const next = state.tokens[state.at++];
    if (next === ')') return items;
    if (next !== ',') return null;
  }
}

/** Two to four numbers; those of a MULTIPOINT may have brackets of their own. */
function readPosition(state: State): readonly number[] | null {
  const hasBrackets = state.tokens[state.at] === '(';
  if (hasBrackets) state.at++;
  const numbers: number[] = [];
  for (
    let token = state.tokens[state.at];
    token !== undefined && !'(),'.includes(token);
    token = state.tokens[++state.at]
  ) {
    const value = /^[-+]?(?:\d|\.\d)[\d.eE+-]*$/.test(token) ? Number(token) : NaN;
    if (!Number.isFinite(value)) return null;
    numbers.push(value);
  }
  if (hasBrackets && state.tokens[state.at++] !== ')') return null;
  return numbers.length >= 2 && numbers.length <= 4 ? numbers.slice(0, 2) : null;
}
