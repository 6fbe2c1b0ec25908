import { KIND_PRECISION, type LonLat, type Place } from '../../index.ts';

/** A town is shown with what lies around it. */
const NEAREST_METRES = 8000;

/** Points that hold all of a place between them: the corners of its own shape, else of a box around its circle. */
export function extentOf({
  kind,
  point,
  radiusMetres,
  area,
}: Pick<Place, 'kind' | 'point' | 'radiusMetres' | 'area'>): readonly LonLat[] {
  if (area) return area.type === 'Polygon' ? area.coordinates.flat() : area.coordinates.flat(2);
  return cornersOf(point, Math.max(radiusMetres || KIND_PRECISION[kind].defaultRadiusMetres, NEAREST_METRES));
}

/**
 * South-west and north-east corner of the box around a circle. Degrees of latitude are 111 km long, those of longitude less by the cosine;
 * near the poles the box is as wide as at 80 degrees.
 */
export function cornersOf([lon, lat]: LonLat, metres: number): readonly [LonLat, LonLat] {
  const dLat = metres / 111_000;
  const dLon = dLat / Math.cos((Math.min(80, Math.abs(lat)) * Math.PI) / 180);
  return [
    [lon - dLon, Math.max(-85, lat - dLat)],
    [lon + dLon, Math.min(85, lat + dLat)],
  ];
}
