import { circlePolygon } from '../base/sphere.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import { KIND_PRECISION } from '../model/precision.ts';
import { placeOfWhere, textAt } from '../model/read-dataset.ts';
import { polygonsOf } from './scene-marks.ts';
import type { SceneArea, SceneOptions, SceneWords, VisibleVisit } from './scene-model.ts';
import { pointKey, type Placed, type Spot } from './scene-split.ts';
import { groupBy, isSelected, sharedFamily, strongest } from './scene-symbols.ts';

/** Radius in metres of an area whose place gives none: own choice, a small district. */
const FALLBACK_RADIUS_METRES = 20_000;

/** Areas that incidents and visits are said to lie in; those with the same middle, radius and precision share one. Coarsest first. */
export function areasOf(
  dataset: Dataset,
  incidents: readonly Placed[],
  visits: readonly Placed<VisibleVisit>[],
  options: SceneOptions,
): SceneArea[] {
  const all = [
    ...incidents.map((placed) => ({ ...placed, isVisit: false })),
    ...visits.map((placed) => ({ ...placed, isVisit: true })),
  ];
  const groups = groupBy(all, ({ spot }) => `${spot.precision}:${pointKey(spot.point)}:${spot.radiusMetres}`);
  const areas = [...groups].map(([key, group]): SceneArea => {
    const { spot, where } = group[0];
    const rows = group.filter(({ isVisit }) => !isVisit).map(({ event }) => event.row);
    const visitRows = group.filter(({ isVisit }) => isVisit).map(({ event }) => event.row);
    const name = areaName(dataset, where, spot, options.words);
    const whole = wholePlace(dataset, where, spot);
    const radiusMetres = spot.radiusMetres > 0 ? spot.radiusMetres : FALLBACK_RADIUS_METRES;
    const { selection } = options;
    return {
      key: `area:${key}`,
      precision: spot.precision,
      point: spot.point,
      radiusMetres,
      ring: circlePolygon(spot.point, radiusMetres, 96),
      polygons: whole && KIND_PRECISION[whole.kind].precision === spot.precision ? polygonsOf(whole) : null,
      placeId: whole?.id ?? '',
      name,
      label: rows.length > 0 ? `${name} · ${rows.length}` : name,
      rows,
      visits: visitRows,
      family: sharedFamily(dataset, rows),
      opacity: strongest(group),
      quiet: spot.precision === 'country',
      selected:
        isSelected(selection, rows, placeOfWhere(dataset, where)?.id ?? '') ||
        (selection.visit !== null && visitRows.includes(selection.visit)),
    };
  });
  return areas.sort((a, b) => b.radiusMetres - a.radiusMetres);
}

/** A whole place goes by its name, a part of one by the words of the report. */
function areaName(dataset: Dataset, where: number, spot: Spot, words: SceneWords): string {
  const place = wholePlace(dataset, where, spot);
  if (!place) return partName(dataset, where);
  if (place.kind === 'country' && spot.precision === 'country') return fill(words.country, place.name);
  if (place.kind === 'governorate') {
    return words.provinceCountries.includes(place.country) ? fill(words.province, place.name) : place.name;
  }
  const isDistrict = place.kind === 'settlement' || place.kind === 'district';
  return isDistrict && spot.precision === 'district' ? fill(words.district, place.name) : place.name;
}

/** The report's words for a part of a place, with the place where the words leave it out: "western Iraq", "south (Iraq)". */
function partName(dataset: Dataset, where: number): string {
  const text = textAt(dataset, dataset.wheres.text[where]).replace(/^the /i, '');
  const name = placeOfWhere(dataset, where)?.name ?? '';
  return text.toLowerCase().includes(name.toLowerCase()) ? text : `${text} (${name})`;
}

/** The place whose own point the area lies around; undefined for a part of a place. */
function wholePlace(dataset: Dataset, where: number, spot: Spot): Place | undefined {
  const place = placeOfWhere(dataset, where);
  return place && pointKey(place.point) === pointKey(spot.point) ? place : undefined;
}

/** A name that already carries the pattern's own word ("Hit District") stays as it is. */
function fill(pattern: string, name: string): string {
  const word = pattern.replace('{name}', '').trim().toLowerCase();
  return word !== '' && name.toLowerCase().includes(word) ? name : pattern.replace('{name}', name);
}
