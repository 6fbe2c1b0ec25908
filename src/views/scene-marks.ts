import { circlePolygon } from '../base/sphere.ts';
import type { Place } from '../model/place.ts';
import { isAtLeast, KIND_PRECISION, type Precision } from '../model/precision.ts';
import type { SceneMark, ScenePolygons } from './scene-model.ts';

/** A place to mark. `precision` is said where only a part of the place is meant, or a point beside it. */
export interface MarkedPlace extends Pick<Place, 'name' | 'kind' | 'point' | 'area'> {
  /** Empty for a point that is no place's own. */
  readonly id: string;
  /** Metres; 0 where it is not known. */
  readonly radiusMetres: number;
  readonly number: number | null;
  readonly precision?: Precision;
}

/** Marks of places: a town at its point, a district or anything coarser as the area that it covers. */
export function marksOf(places: readonly MarkedPlace[]): SceneMark[] {
  return places.map((place, i) => ({
    key: `mark:${i}:${place.id}`,
    point: place.point,
    placeId: place.id,
    name: place.name,
    number: place.number,
    polygons: coverOf(place),
  }));
}

/** The polygons of a place's own shape, or null. */
export function polygonsOf({ area }: Pick<Place, 'area'>): ScenePolygons | null {
  if (!area) return null;
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

function coverOf(place: MarkedPlace): ScenePolygons | null {
  const { precision: own, defaultRadiusMetres } = KIND_PRECISION[place.kind];
  const precision = place.precision ?? own;
  const shape = precision === own ? polygonsOf(place) : null;
  if (shape) return shape;
  if (isAtLeast(precision, 'settlement')) return null;
  return [[circlePolygon(place.point, place.radiusMetres || defaultRadiusMetres, 96)]];
}
