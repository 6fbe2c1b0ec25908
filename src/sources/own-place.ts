import { distanceMetres } from '../base/sphere.ts';
import type { AreaGeometry, LonLat } from '../model/place.ts';
import { KIND_PRECISION, PRECISIONS } from '../model/precision.ts';
import type { Where } from '../model/where.ts';
import { positionsOf, readGeometry, type Circle } from './geojson-geometry.ts';
import { isRecord, memberOf } from './guards.ts';

/** The geometry of a feature of our own against the place that its foreign member tells. */
export type GeometryChange =
  { readonly kind: 'none' } | { readonly kind: 'moved'; readonly to: LonLat } | { readonly kind: 'other' };

type Properties = Readonly<Record<string, unknown>>;

/** What is written has six decimals. */
const DEGREES = 0.000_001;

const NOWHERE: Where = {
  ...{ text: '', country: '', admin1: '', point: null, radiusMetres: null, because: [], candidates: [] },
  resolution: { kind: 'unknown' },
  precision: 'unknown',
};

/** Compares an incident's geometry with its place: the point, the circle around it, or its own shape (`area`). A circle of no width is written as an empty shape. */
export function incidentChange(
  geometry: unknown,
  where: Where | null,
  area: AreaGeometry | null = null,
): GeometryChange {
  const point = where?.point ?? null;
  const circle = circleOf(geometry);
  const isEmptyShape = circle === null && isRecord(geometry);
  if (circle === null) return { kind: point === null || isEmptyShape ? 'none' : 'other' };
  if (isRecord(geometry) && memberOf(geometry, 'type') === 'Point') return pointChange(circle.middle, point);
  if (area !== null && isSameShape(geometry, area)) return { kind: 'none' };
  const radius = where?.radiusMetres ?? 0;
  const isCircle =
    point !== null && positionsOf(geometry).every((at) => isOnEdge(at) || isAbout(distanceMetres(point, at), radius));
  return { kind: isCircle ? 'none' : 'other' };
}

/** Compares a visit's geometry, a line or the destination alone, with its places; the first is the origin's. */
export function visitChanges(
  geometry: unknown,
  from: Where | null,
  to: Where | null,
): [GeometryChange, GeometryChange] {
  const [start, end] = [from?.point ?? null, to?.point ?? null];
  const circle = circleOf(geometry);
  const none = { kind: 'none' } as const;
  if (circle === null) return [none, { kind: end === null ? 'none' : 'other' }];
  if (circle.ends !== null && start !== null)
    return [pointChange(circle.ends[0], start), pointChange(circle.ends[1], end)];
  if (circle.radiusMetres > 0) return [none, { kind: 'other' }];
  const isSame = start === null || end === null || isAt(start, end);
  return [isSame ? none : { kind: 'other' }, pointChange(circle.middle, end)];
}

/**
 * A place with what was corrected in the flat properties and the geometry: `place_text`, the point, `geo_precision`, `radius_m`.
 * A moved place is given by the file; a place that was none gets a town's precision unless the properties say more.
 */
export function correctedPlace(where: Where | null, move: GeometryChange, properties: Properties): Where | null {
  const before = where ?? NOWHERE;
  const words = memberOf(properties, 'place_text');
  const text = typeof words === 'string' ? words : before.text;
  const radius = memberOf(properties, 'radius_m');
  const precision = PRECISIONS.find((word) => word === memberOf(properties, 'geo_precision')) ?? before.precision;
  const point = move.kind === 'moved' ? move.to : before.point;
  const radiusMetres = typeof radius === 'number' && radius >= 0 ? radius : before.radiusMetres;
  const isGiven =
    point !== null && (move.kind === 'moved' || radiusMetres !== before.radiusMetres || precision !== before.precision);
  const retold = text === before.text ? [] : [`the file corrects the words “${before.text}”`];
  if (!isGiven) return retold.length === 0 ? where : { ...before, text, because: [...retold, ...before.because] };
  const town = KIND_PRECISION.settlement;
  return {
    ...before,
    text,
    point,
    resolution: { kind: 'given' },
    precision: before.point === null && precision === 'unknown' ? town.precision : precision,
    radiusMetres: radiusMetres ?? town.defaultRadiusMetres,
    because: [move.kind === 'moved' ? 'the file gives the coordinates' : 'the file gives how exact it is', ...retold],
    candidates: [],
  };
}

function isSameShape(geometry: unknown, area: AreaGeometry): boolean {
  const [read, known] = [positionsOf(geometry), positionsOf(area)];
  return read.length === known.length && read.every((at, i) => known[i] !== undefined && isAt(at, known[i]));
}

function circleOf(geometry: unknown): Circle | null {
  const read = readGeometry(geometry ?? null);
  return 'circle' in read ? read.circle : null;
}

function pointChange(to: LonLat, known: LonLat | null): GeometryChange {
  return known !== null && isAt(to, known) ? { kind: 'none' } : { kind: 'moved', to };
}

function isAt([lon, lat]: LonLat, other: LonLat): boolean {
  const turned = lon - other[0] - 360 * Math.round((lon - other[0]) / 360);
  return Math.abs(turned) <= DEGREES && Math.abs(lat - other[1]) <= DEGREES;
}

/** Where a ring was cut, it runs along the antimeridian or over a pole. */
function isOnEdge([lon, lat]: LonLat): boolean {
  return Math.abs(lon) === 180 || Math.abs(lat) === 90;
}

function isAbout(metres: number, radius: number): boolean {
  return Math.abs(metres - radius) <= 1 + radius / 1000;
}
