import { createDatasetBuilder } from './dataset/builder.ts';
import type { Dataset } from './model/dataset.ts';
import type { GivenPoint } from './model/nearest.ts';
import type { Problem, Read } from './model/problem.ts';
import { readGeoJson } from './sources/geojson.ts';

/** A dataset that was read from GeoJSON. */
export interface OpenedGeoJson extends Read<Dataset | null> {
  /** Coordinates that can be checked against what the file says of them, see {@link pointProblems}. */
  readonly points: readonly GivenPoint[];
  /** True for a file that Placeline wrote: what it says of its places stands. Names of any other may be asked, see `lookUpAgain`. */
  readonly isOwn: boolean;
}

/**
 * The whole path of a GeoJSON file, which carries its own coordinates: no gazetteer is needed.
 * The value is null when nothing could be read.
 */
export function openGeoJson(text: string, name: string): OpenedGeoJson {
  const builder = createDatasetBuilder();
  const { value: head, problems } = readGeoJson(text, name, builder);
  if (head === null) return { value: null, problems, points: [], isOwn: false };
  const value = builder.finish({
    ...head,
    resolve: (question) => ({
      ...NOBODY_ASKED,
      text: question.name,
      country: question.country,
      admin1: question.admin1,
    }),
    getPlace: () => undefined,
  });
  return { value, problems, points: builder.pointsGiven(), isOwn: head.isOwn };
}

/**
 * Coordinates that do not lie in the country the file names, swapped ones for the most part: a warning each. They are kept as given.
 * @param doubts what a desk says of them, in their order
 */
export function pointProblems(points: readonly GivenPoint[], doubts: readonly (string | undefined)[]): Problem[] {
  return points.flatMap(({ point, at }, i) => {
    const doubt = doubts[i];
    if (doubt === undefined) return [];
    return at.map((where): Problem => {
      const message = `${where.source} ${where.column ?? ''}: the point ${point[0]}, ${point[1]} (longitude, latitude) ${doubt}. It is kept as given; look at it.`;
      return { severity: 'warning', code: 'coordinate-doubtful', where, message, raw: '' };
    });
  });
}

const NOBODY_ASKED = {
  resolution: { kind: 'unknown' },
  point: null,
  precision: 'unknown',
  radiusMetres: null,
  because: [],
  candidates: [],
} as const;
