import { circlePolygon } from '../base/sphere.ts';
import type { Dataset } from '../model/dataset.ts';
import { metreAt } from '../base/mercator.ts';
import type { Place } from '../model/place.ts';
import { KIND_PRECISION, PRECISIONS } from '../model/precision.ts';
import { placeOfWhere, textAt } from '../model/read-dataset.ts';
import { polygonsOf } from './scene-marks.ts';
import type { ScenePolygons, SceneWords } from './scene-model.ts';
import { spotOf } from './scene-split.ts';
import { reachesInto, type WorldBox } from './world-box.ts';
import { NO_SPOT, placeStands, type Spots } from './spots.ts';

/** A district, province, region or country that events are said to lie in. */
export interface AreaShape {
  /** Number of the area's spot. */
  readonly spot: number;
  readonly radiusMetres: number;
  /** The area's own shape where a pack gave one, else a circle around its point: polygons, each of an outer ring and its holes. Longitudes may pass ±180. */
  readonly polygons: ScenePolygons;
  /** The place that the area is the whole of; empty for a part of one. */
  readonly placeId: string;
  readonly name: string;
  /** Drawn quieter: a whole country. */
  readonly quiet: boolean;
}

/** Radius in metres of an area whose place gives none: own choice, a small district. */
const FALLBACK_RADIUS_METRES = 20_000;
/** Corners of a circle; fewer where there are very many circles. */
const CORNERS = 96;
const FEW_CORNERS = 32;
const MANY_AREAS = 300;

/** The spots of a dataset that are areas: those that visits end in, then those with the most incidents. */
export function areaSpots({ visits }: Dataset, spots: Spots): Uint32Array {
  const { count, isArea, ofWhere, weight } = spots;
  const rank = Float64Array.from(weight);
  for (const where of visits.to) {
    const spot = ofWhere[where] ?? NO_SPOT;
    if (spot !== NO_SPOT) rank[spot] = Infinity;
  }
  const found: number[] = [];
  for (let spot = 0; spot < count; spot++) if (isArea[spot] === 1) found.push(spot);
  return Uint32Array.from(found.sort((a, b) => compare(rank[b] as number, rank[a] as number) || a - b));
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first of some areas that reach into a box, no more than `most` of them, in the order given. */
export function areasWithin(areas: Uint32Array, spots: Spots, box: WorldBox, most: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < areas.length && found.length < most; i++) {
    const spot = areas[i] as number;
    const y = spots.y[spot] as number;
    const room = ((spots.radiusMetres[spot] as number) || FALLBACK_RADIUS_METRES) * metreAt(y);
    if (reachesInto(spots.x[spot] as number, y, room, box)) found.push(spot);
  }
  return found;
}

/** The shapes of areas, the widest first. @param areas spots; all areas of the dataset when left out */
export function areaShapes(
  dataset: Dataset,
  spots: Spots,
  words: SceneWords,
  areas: Iterable<number> = areaSpots(dataset, spots),
): AreaShape[] {
  const asked = [...areas];
  const corners = asked.length > MANY_AREAS ? FEW_CORNERS : CORNERS;
  return asked
    .map((spot) => areaShape(dataset, spots, spot, words, corners))
    .sort((a, b) => b.radiusMetres - a.radiusMetres || a.spot - b.spot);
}

function areaShape(dataset: Dataset, spots: Spots, spot: number, words: SceneWords, corners: number): AreaShape {
  const where = spots.where[spot] as number;
  const precision = PRECISIONS[spots.precision[spot] as number];
  const whole = wholePlace(dataset, where);
  const radiusMetres = (spots.radiusMetres[spot] as number) || FALLBACK_RADIUS_METRES;
  const own = whole && KIND_PRECISION[whole.kind].precision === precision ? polygonsOf(whole) : null;
  const point = spotOf(dataset, where)?.point ?? [0, 0];
  return {
    spot,
    radiusMetres,
    polygons: own ?? [[circlePolygon(point, radiusMetres, corners)]],
    placeId: whole?.id ?? '',
    name: areaName(dataset, where, words),
    quiet: precision === 'country',
  };
}

/** What an area is called: a whole place by its name, a part of one by the words of the report. */
function areaName(dataset: Dataset, where: number, words: SceneWords): string {
  const place = wholePlace(dataset, where);
  const precision = PRECISIONS[dataset.wheres.precision[where] ?? 0];
  if (!place) return partName(dataset, where);
  if (place.kind === 'country' && precision === 'country') return fill(words.country, place.name);
  if (place.kind === 'governorate') {
    return words.provinceCountries.includes(place.country) ? fill(words.province, place.name) : place.name;
  }
  const isDistrict = place.kind === 'settlement' || place.kind === 'district';
  return isDistrict && precision === 'district' ? fill(words.district, place.name) : place.name;
}

/** The report's words for a part of a place, with the place where the words leave it out: "western Iraq", "south (Iraq)". */
function partName(dataset: Dataset, where: number): string {
  const text = textAt(dataset, dataset.wheres.text[where]).replace(/^the /i, '');
  const name = placeOfWhere(dataset, where)?.name ?? '';
  return text.toLowerCase().includes(name.toLowerCase()) ? text : `${text} (${name})`;
}

/** The place whose own point the area lies around; undefined for a part of a place. */
function wholePlace(dataset: Dataset, where: number): Place | undefined {
  return placeStands(dataset, where) ? (placeOfWhere(dataset, where) ?? undefined) : undefined;
}

/** A name that already carries the pattern's own word ("Hit District") stays as it is. */
function fill(pattern: string, name: string): string {
  const word = pattern.replace('{name}', '').trim().toLowerCase();
  return word !== '' && name.toLowerCase().includes(word) ? name : pattern.replace('{name}', name);
}
