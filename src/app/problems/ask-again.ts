import type { LonLat, Place, PlaceDesk, PlaceQuestion, Where } from '../../index.ts';

/** What the gazetteer says of names, each asked once. */
export interface Answers {
  readonly answerOf: (where: Where) => Where | undefined;
  /** The place that an answer was resolved to; undefined where it was not. */
  readonly placeOf: (where: Where) => Place | undefined;
}

/** Asks for the names of some places, all at once and each once; one without a name is not asked. Rejects where the gazetteer cannot be asked. */
export async function answersOf(
  wheres: readonly Where[],
  question: (where: Where) => PlaceQuestion,
  desk: Pick<PlaceDesk, 'answer'>,
): Promise<Answers> {
  const named = new Map(wheres.flatMap((where) => (where.text === '' ? [] : [[keyOf(where), where] as const])));
  const keys = [...named.keys()];
  const said = named.size === 0 ? null : await desk.answer([...named.values()].map(question));
  const byKey = new Map(keys.map((key, i) => [key, said?.wheres[i]]));
  const places = new Map(said?.places.map((place) => [place.id, place]));
  const answerOf = (where: Where): Where | undefined => byKey.get(keyOf(where));
  return {
    answerOf,
    placeOf(where) {
      const resolution = answerOf(where)?.resolution;
      return resolution?.kind === 'resolved' ? places.get(resolution.place) : undefined;
    },
  };
}

/** The same for the same words with the same gates. */
export function keyOf({ text, country, admin1 }: Where): string {
  return JSON.stringify([text, country, admin1]);
}

/** True when an answer is drawn at its place, not moved as by "8 km south of". */
export function isAtPlace({ point }: Where, place: Place): boolean {
  return isNear(place.point, point);
}

/** True for two points that are one: a dataset keeps six decimals. */
export function isNear(a: LonLat, b: LonLat | null): boolean {
  return b !== null && Math.abs(a[0] - b[0]) < 2e-6 && Math.abs(a[1] - b[1]) < 2e-6;
}
