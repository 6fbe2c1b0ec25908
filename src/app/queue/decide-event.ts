import {
  incidentRowOf,
  isPlaceId,
  visitRowOf,
  type Dataset,
  type Decision,
  type DecisionHead,
  type EventSnapshot,
  type FieldValue,
  type Place,
  type PlaceRole,
  type When,
} from '../../index.ts';
import { headNow } from '../problems/decide-problems.ts';
import { placeInFull, type PlaceChoice } from '../problems/place-choices.ts';
import { decideOn } from '../state/decide.ts';
import { queueWords } from '../words/queue-en.ts';
import { commonOf, mainRole, whereOf } from './event-of.ts';
import { passageOf } from './passage-of.ts';

const { why } = queueWords;

/** Who decides now on an event, why, and by which words of its report it is found again. */
function headOf(event: EventSnapshot, reason: string): DecisionHead {
  const passage = passageOf(event);
  return { ...headNow(reason), ...(passage && { passage }) };
}

/** Says that an event is right as shown, corrections included. */
export function acceptEvent(event: EventSnapshot): void {
  decideOn([{ ...headOf(event, why.accept), kind: 'accept', event: commonOf(event).id, as: event }]);
}

/** Says that it is no event. */
export function rejectEvent(event: EventSnapshot): void {
  decideOn([{ ...headOf(event, why.reject), kind: 'not-an-event', event: commonOf(event).id }]);
}

/** Makes a second event of one, and says its id. */
export function splitEvent(dataset: Dataset, event: EventSnapshot): string {
  const { id } = commonOf(event);
  const made = freeId(dataset, `${id}-part`);
  decideOn([{ ...headOf(event, why.split), kind: 'split', event: id, made }]);
  return made;
}

/** Says that an event is another one, told again. */
export function mergeEvent(event: EventSnapshot, into: string): void {
  decideOn([{ ...headOf(event, why.merge), kind: 'same-event', event: commonOf(event).id, into }]);
}

/** Adds an event that a person found. */
export function addEvent(event: EventSnapshot): void {
  decideOn([{ ...headOf(event, why.add), kind: 'add', event: commonOf(event).id, as: event }]);
}

/** Gives fields of an event other values, in one go. */
export function setFields(event: EventSnapshot, values: readonly FieldValue[]): void {
  const { id } = commonOf(event);
  decideOn(values.map((value): Decision => ({ ...headOf(event, why.field), kind: 'field', event: id, ...value })));
}

/** Gives an event another time. @param words those that say it; empty where days were chosen */
export function setWhen(
  event: EventSnapshot,
  { earliest, latest, precision }: Pick<When, 'earliest' | 'latest' | 'precision'>,
  words: string,
): void {
  const { id } = commonOf(event);
  decideOn([{ ...headOf(event, why.when(words)), kind: 'when', event: id, earliest, latest, precision }]);
}

/** Puts an event at a place or a point; false where no pack knows the place any more. */
export async function setPlace(event: EventSnapshot, role: PlaceRole, choice: PlaceChoice): Promise<boolean> {
  // A candidate is known to the dataset, whatever the packs know.
  const isCandidate = whereOf(event, role)?.candidates.some(({ place }) => place === choice.id) === true;
  const made = await meaningOf(choice, isCandidate);
  if (!made) return false;
  const head = headOf(event, why.place(whereOf(event, role)?.text ?? ''));
  const { id } = commonOf(event);
  decideOn(
    [
      'place' in made.means
        ? { ...head, kind: 'place', event: id, role, place: made.means.place }
        : { ...head, kind: 'point', event: id, role, point: made.means.point },
    ],
    made.places,
  );
  return true;
}

/** Says that nobody knows where an event was. */
export function setNoPlace(event: EventSnapshot, role: PlaceRole): void {
  decideOn([{ ...headOf(event, why.field), kind: 'point', event: commonOf(event).id, role, point: null }]);
}

/**
 * Says what a name means, for every event that has it, and for this one where its words are others and it has no place; false where no pack
 * knows the place any more.
 */
export async function nameMeans(words: string, choice: PlaceChoice, event: EventSnapshot): Promise<boolean> {
  const made = await meaningOf(choice, false);
  if (!made) return false;
  const { means, places } = made;
  const decisions: Decision[] = [{ ...headNow(why.teach(words)), kind: 'name', words, country: '', admin1: '', means }];
  const role = mainRole(event);
  const where = whereOf(event, role);
  if (!where?.point && where?.text !== words) {
    const head = { ...headOf(event, why.teach(words)), event: commonOf(event).id, role };
    decisions.push(
      'place' in means
        ? { ...head, kind: 'place', place: means.place }
        : { ...head, kind: 'point', point: means.point },
    );
  }
  decideOn(decisions, places);
  return true;
}

/** What a choice means, with the place in full so that the decision holds without the pack that knows it. */
async function meaningOf(
  { id, point }: PlaceChoice,
  isKnown: boolean,
): Promise<{
  readonly means: { readonly place: Place['id'] } | { readonly point: PlaceChoice['point'] };
  readonly places: readonly Place[];
} | null> {
  if (id === null) return { means: { point }, places: [] };
  const place = await placeInFull(id);
  if (!place) return isKnown && isPlaceId(id) ? { means: { place: id }, places: [] } : null;
  return { means: { place: place.id }, places: [place] };
}

/** The id with a number behind that no event has. */
function freeId(dataset: Dataset, stem: string): string {
  for (let n = 2; ; n++) {
    const id = `${stem}-${n}`;
    if (incidentRowOf(dataset, id) === null && visitRowOf(dataset, id) === null) return id;
  }
}
