import { circlePolygon } from '../base/sphere.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { KIND_PRECISION, PRECISIONS } from '../model/precision.ts';
import { placeOfWhere, textAt } from '../model/read-dataset.ts';
import { polygonsOf } from './scene-marks.ts';
import type { ScenePolygons, SceneWords } from './scene-model.ts';
import { spotOf } from './scene-split.ts';
import { placeStands, type Spots } from './spots.ts';

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
const MANY_AREAS = 2000;

/** The shapes of all areas of a dataset, the widest first. Made once a dataset. */
export function areaShapes(dataset: Dataset, spots: Spots, words: SceneWords): AreaShape[] {
  const areas: number[] = [];
  for (let spot = 0; spot < spots.count; spot++) if (spots.isArea[spot] === 1) areas.push(spot);
  const corners = areas.length > MANY_AREAS ? FEW_CORNERS : CORNERS;
  return areas
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
