import type { Nearest } from '../../model/nearest.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { PlaceQuestion, Where } from '../../model/where.ts';
import { readGivenPoint } from '../coordinates.ts';

/** Begins the reason that says what is wrong with given coordinates. */
export const DOUBTFUL = 'doubtful: ';

/**
 * An answer whose coordinates the words gave, with what lies there, and whether it lies in the country and governorate asked for, in its reasons: "33.3, 44.4" lies in Iraq,
 * so far from Baghdad. Other answers come back as they are.
 */
export function explainGiven(where: Where, nearest: Nearest): Where {
  if (where.resolution.kind !== 'given' || where.point === null) return where;
  const doubt = nearest.checkPoint(where.point, where.country);
  const beside = nearest.checkDivision(where.point, where.country, where.admin1);
  const because = [...where.because, ...nearest.whereIs(where.point).because];
  if (doubt !== undefined) because.push(`${DOUBTFUL}${doubt}`);
  else if (beside !== undefined) because.push(beside);
  return { ...where, because };
}

/** The gazetteer, with {@link explainGiven} upon its answers where one of the questions gives a point itself, as degrees or in a grid: only then is the index loaded. */
export async function withPointsExplained<G extends Gazetteer>(
  gazetteer: G & { readonly nearest?: () => Promise<Nearest> },
  questions: readonly PlaceQuestion[],
): Promise<G> {
  if (gazetteer.nearest === undefined || !questions.some(({ name }) => readGivenPoint(name) !== undefined))
    return gazetteer;
  const nearest = await gazetteer.nearest();
  return { ...gazetteer, resolve: (question) => explainGiven(gazetteer.resolve(question), nearest) };
}
