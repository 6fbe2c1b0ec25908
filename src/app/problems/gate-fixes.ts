import type {
  Dataset,
  Decision,
  DecisionHead,
  Place,
  PlaceDesk,
  PlaceQuestion,
  ProblemGroup,
  Where,
} from '../../index.ts';
import { answersOf, isAtPlace, isNear, keyOf } from './ask-again.ts';
import { rowFinder } from './find-row.ts';
import type { Fix } from './point-fixes.ts';
import type { GroupValue } from './problem-values.ts';
import { rolesOf, type SaidWhere } from './target.ts';

/** A country or governorate that is meant. */
export type Gate = Pick<Place, 'name' | 'country'>;

/** What a gate of a group is; null for groups about anything else. */
export function gateOf({ code, fix }: ProblemGroup): 'country' | 'admin1' | null {
  return code === 'gate-unknown' && fix?.kind === 'choose-gate' ? fix.gate : null;
}

/**
 * Says which country or governorate the words of a table mean: the names beside them are asked again with it. A name that means another
 * place by it is decided once for all rows that say so; where it then means none or several, the point that was found without it goes.
 */
export async function chooseGate(
  dataset: Dataset,
  group: ProblemGroup,
  { at, came }: GroupValue,
  meant: Gate,
  desk: Pick<PlaceDesk, 'answer'>,
  head: DecisionHead,
): Promise<Fix> {
  const gate = gateOf(group);
  if (!gate) return { decisions: [], places: [], placed: 0, unplaced: 0 };
  const find = rowFinder(dataset, group.source);
  const said = at.flatMap((one): SaidWhere[] => {
    const event = find(group.lines[one] ?? 0);
    return event ? rolesOf(dataset, event).filter(({ where }) => where[gate] === came) : [];
  });
  const wheres = said.map(({ where }) => where);
  const question = ({ text: name, country, admin1 }: Where): PlaceQuestion =>
    gate === 'country'
      ? { name, country: meant.country, admin1, near: null }
      : { name, country: country === '' ? meant.country : country, admin1: meant.name, near: null };
  const { answerOf, placeOf } = await answersOf(wheres, question, desk);
  const decisions: Decision[] = [
    { ...head, kind: 'gate', gate, words: came, means: gate === 'country' ? meant.country : meant.name },
  ];
  const places = new Map<string, Place>();
  const done = new Set<string>();
  let [placed, unplaced] = [0, 0];
  for (const { event, role, where } of said) {
    if (where.resolution.kind === 'given') continue;
    const [answer, place] = [answerOf(where), placeOf(where)];
    if (!answer || !place) {
      if (where.point !== null) decisions.push({ ...head, kind: 'point', event, role, point: null });
      unplaced += 1;
      continue;
    }
    placed += 1;
    if (done.has(keyOf(where)) || isSame(where, answer)) continue;
    done.add(keyOf(where));
    places.set(place.id, place);
    decisions.push({ ...head, kind: 'name', ...wordsOf(where), means: meaningOf(answer, place) });
  }
  return { decisions, places: [...places.values()], placed, unplaced };
}

function wordsOf({ text: words, country, admin1 }: Where) {
  return { words, country, admin1 };
}

/** A place; a point where the name says one beside it, as "8 km south of" does. */
function meaningOf(answer: Where, place: Place) {
  return answer.point && !isAtPlace(answer, place) ? { point: answer.point } : { place: place.id };
}

function isSame(before: Where, { resolution, point }: Where): boolean {
  return (
    before.resolution.kind === 'resolved' &&
    resolution.kind === 'resolved' &&
    before.resolution.place === resolution.place &&
    before.point !== null &&
    isNear(before.point, point)
  );
}
