import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { Point } from './simplify.ts';

/** A country of the atlas with the polygons that are left of it. */
export type Country = (Polygon<{ name: string }> | MultiPolygon<{ name: string }>) & { id?: string | number };

/**
 * Leaves out islands (polygons of one closed coast) smaller than `minArea` at their place, in square degrees of latitude. Each country keeps
 * its largest polygon.
 * @param arcs points of each arc in degrees
 */
export function dropSmallIslands(
  countries: GeometryCollection<{ name: string }>,
  arcs: readonly (readonly Point[])[],
  minArea: (point: Point) => number,
): Country[] {
  return countries.geometries.filter(isCountry).map((country) => {
    if (country.type === 'Polygon') return country;
    const areas = country.arcs.map((polygon) => areaOf(polygon, arcs));
    const largest = Math.max(...areas);
    const kept = country.arcs.filter((polygon, i) => {
      const first = arcs[ringArc(polygon[0]?.[0] ?? 0)]?.[0];
      const isIsland = polygon.length === 1 && polygon[0]?.length === 1;
      return !isIsland || !first || areas[i] === largest || (areas[i] ?? 0) >= minArea(first);
    });
    return { ...country, arcs: kept };
  });
}

function isCountry(geometry: GeometryObject<{ name: string }>): geometry is Country {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** Area of the outer ring by the shoelace formula, longitudes shrunk by the cosine of the first point's latitude. */
function areaOf(polygon: readonly (readonly number[])[], arcs: readonly (readonly Point[])[]): number {
  const ring = (polygon[0] ?? []).flatMap((index) => {
    const arc = arcs[ringArc(index)] ?? [];
    return index < 0 ? arc.toReversed() : arc;
  });
  const shrink = Math.cos(((ring[0]?.[1] ?? 0) * Math.PI) / 180);
  let twice = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    twice += (point[0] * next[1] - next[0] * point[1]) * shrink;
  });
  return Math.abs(twice) / 2;
}

/** TopoJSON writes an arc that is walked backwards as the ones' complement of its index. */
function ringArc(index: number): number {
  return index < 0 ? ~index : index;
}
