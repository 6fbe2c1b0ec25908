import type { PlaceDesk } from '../../src/pipeline.ts';

/** A desk that knows no place and doubts no point. */
export const EMPTY_DESK: PlaceDesk = {
  answer: (questions) =>
    Promise.resolve({
      wheres: questions.map(({ name, country, admin1 }) => ({
        ...{ text: name, country, admin1, resolution: { kind: 'unknown' as const }, point: null },
        ...{ precision: 'unknown' as const, radiusMetres: null, because: [], candidates: [] },
      })),
      places: [],
      attribution: [],
      packs: [],
    }),
  doubts: (points) => Promise.resolve(points.map(() => undefined)),
};
