import { createDatasetBuilder } from './dataset/builder.ts';
import type { Dataset } from './model/dataset.ts';
import type { Read } from './model/problem.ts';
import { readGeoJson } from './sources/geojson.ts';

/**
 * The whole path of a GeoJSON file, which carries its own coordinates: no gazetteer is needed.
 * The value is null when nothing could be read.
 */
export function openGeoJson(text: string, name: string): Read<Dataset | null> {
  const builder = createDatasetBuilder();
  const { value: head, problems } = readGeoJson(text, name, builder);
  if (head === null) return { value: null, problems };
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
  return { value, problems };
}

const NOBODY_ASKED = {
  resolution: { kind: 'unknown' },
  point: null,
  precision: 'unknown',
  radiusMetres: null,
  because: [],
  candidates: [],
} as const;
