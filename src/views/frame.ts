import type { Dataset } from '../model/dataset.ts';
import type { LonLat } from '../model/place.ts';

/** With fewer points than this all are framed. */
const TRIM_FROM = 10;

/** The share of the points that may fall outside the frame at each side. */
const TRIM_SHARE = 0.05;

/**
 * The points to frame when a dataset opens: where incidents happened (without launch places; visits only when there is nothing else).
 * One far away would make a frame in which nothing is seen, so the outermost twentieth in each direction is left out.
 */
export function openingPoints(dataset: Dataset): LonLat[] {
  const incidents = pointsOf(dataset, dataset.incidents.where);
  const points = incidents.length > 0 ? incidents : pointsOf(dataset, dataset.visits.to);
  if (points.length < TRIM_FROM) return points;
  const [west, east] = middle(points.map(([lon]) => lon));
  const [south, north] = middle(points.map(([, lat]) => lat));
  return points.filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function middle(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const trim = Math.floor(sorted.length * TRIM_SHARE);
  return [sorted[trim] ?? 0, sorted[sorted.length - 1 - trim] ?? 0];
}

/** The country that most incidents lie in (ISO 3166-1 alpha-2), drawn lighter than its neighbours; none when nothing is placed. */
export function focusCountries(dataset: Dataset): string[] {
  const counts = new Map<string, number>();
  for (const where of dataset.incidents.where) {
    const country = dataset.places[(dataset.wheres.place[where] ?? 0) - 1]?.country ?? '';
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first ? [first[0]] : [];
}

function pointsOf(dataset: Dataset, wheres: Uint32Array): LonLat[] {
  return [...new Set(wheres)].flatMap((where): LonLat[] => {
    const lon = dataset.wheres.lon[where] ?? NaN;
    const lat = dataset.wheres.lat[where] ?? NaN;
    return Number.isNaN(lon) ? [] : [[lon, lat]];
  });
}
