import type { Dataset, Decision, DecisionHead, Place, PlaceDesk, ProblemGroup } from '../../index.ts';
import { answersOf, isAtPlace } from './ask-again.ts';
import type { GroupValue } from './problem-values.ts';
import { whereOf } from './target.ts';

/** Decisions that mend problems, the places they name, and what becomes of the rows. */
export interface Fix {
  readonly decisions: readonly Decision[];
  readonly places: readonly Place[];
  /** Rows that have a place by it. */
  readonly placed: number;
  /** Rows that have none. */
  readonly unplaced: number;
}

/**
 * Takes the given points of some values away: the event is where its name says, or nowhere where that means no one place. A point off the
 * earth was never taken; that it is left out is noted.
 */
export async function dropPoints(
  dataset: Dataset,
  group: ProblemGroup,
  values: readonly GroupValue[],
  desk: Pick<PlaceDesk, 'answer'>,
  head: DecisionHead,
): Promise<Fix> {
  if (group.code === 'coordinate-out-of-range') return leaveOut(group, values, head);
  const said = values.flatMap(({ at }) => at.flatMap((one) => whereOf(dataset, group, one) ?? []));
  const { answerOf, placeOf } = await answersOf(
    said.map(({ where }) => where),
    ({ text: name, country, admin1 }) => ({ name, country, admin1, near: null }),
    desk,
  );
  const places = new Map<string, Place>();
  const decisions = said.map(({ event, role, where }): Decision => {
    const place = placeOf(where);
    const answer = answerOf(where);
    if (!place || !answer || !isAtPlace(answer, place)) return { ...head, kind: 'point', event, role, point: null };
    places.set(place.id, place);
    return { ...head, kind: 'place', event, role, place: place.id };
  });
  const placed = decisions.filter(({ kind }) => kind === 'place').length;
  return { decisions, places: [...places.values()], placed, unplaced: decisions.length - placed };
}

function leaveOut({ source, code, column }: ProblemGroup, values: readonly GroupValue[], head: DecisionHead): Fix {
  const decisions = values.map(({ came }): Decision => ({ ...head, kind: 'ignore', source, code, column, came }));
  return { decisions, places: [], placed: 0, unplaced: 0 };
}
