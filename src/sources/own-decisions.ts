import { PLACE_ROLES, type Decision, type DecisionOf, type Passage } from '../model/decision.ts';
import { CONFIDENCES, ROLES, STATUSES } from '../model/incident.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { DATE_ORDERS } from '../model/mapping.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { TIME_PRECISIONS } from '../model/when.ts';
import {
  filledText,
  isRecord,
  listOf,
  memberOf,
  nullable,
  oneOf,
  partial,
  shape,
  text,
  whole,
  type Guard,
} from './guards.ts';
import { isLonLat, moment, placeIdText } from './model-guards.ts';
import { count, incident, MOST, visit } from './own-values.ts';

const range = shape({ min: count, max: count });

/** What the value of each field can be. */
const FIELD_VALUES: ReadonlyMap<string, Guard> = new Map([
  ['kind', oneOf(KIND_IDS)],
  ['status', oneOf([...STATUSES, ...VISIT_STATUSES])],
  ['confidence', oneOf(CONFIDENCES)],
  ...['title', 'summary', 'note', 'traveller', 'role', 'purpose'].map((field): [string, Guard] => [field, text]),
  ...['killed', 'wounded', 'arrested'].map((field): [string, Guard] => [field, range]),
  ['actors', listOf(shape({ role: oneOf(ROLES), name: text }))],
  ['hosts', listOf(text)],
]);

const fieldValue: Guard = (value) =>
  isRecord(value) && FIELD_VALUES.get(String(memberOf(value, 'field')))?.(memberOf(value, 'value')) === true;

const meaning: Guard = (value) => shape({ place: placeIdText })(value) || shape({ point: isLonLat })(value);
const change = shape({ event: text, field: text, came: text });

const snapshot: Guard = (value) =>
  shape({ table: oneOf(['incident']), incident })(value) || shape({ table: oneOf(['visit']), visit })(value);

/** True where the event that is kept has the id of the decision. */
const isOfItsEvent: Guard = (value) => {
  const { event, as } = value as DecisionOf<'accept' | 'add'>;
  return (as.table === 'incident' ? as.incident.id : as.visit.id) === event;
};

const isOfItself: Guard = (value) => {
  const { event, made } = value as DecisionOf<'split'>;
  return event === made;
};

/** What the decisions of each kind hold besides who, when and why. */
const DECIDED: Readonly<Record<Decision['kind'], Guard>> = {
  place: shape({ event: text, role: oneOf(PLACE_ROLES), place: placeIdText }),
  point: shape({ event: text, role: oneOf(PLACE_ROLES), point: nullable(isLonLat) }),
  name: shape({ words: text, country: text, admin1: text, means: meaning }),
  gate: shape({ gate: oneOf(['country', 'admin1']), words: filledText, means: filledText }),
  when: shape({
    event: text,
    earliest: nullable(moment),
    latest: nullable(moment),
    precision: oneOf(TIME_PRECISIONS),
  }),
  field: (value) => shape({ event: text })(value) && fieldValue(value),
  'same-event': shape({ event: text, into: text }),
  'different-events': shape({ event: text, other: text }),
  'not-an-event': shape({ event: text }),
  accept: (value) => shape({ event: filledText, as: snapshot })(value) && isOfItsEvent(value),
  split: (value) => shape({ event: text, made: filledText })(value) && !isOfItself(value),
  add: (value) => shape({ event: filledText, as: snapshot })(value) && isOfItsEvent(value),
  ignore: shape({ source: text, code: filledText, column: nullable(text), came: nullable(text) }),
  'date-order': shape({ table: text, order: oneOf(DATE_ORDERS) }),
  take: change,
  refuse: change,
};

const GUARDS: ReadonlyMap<unknown, Guard> = new Map(Object.entries(DECIDED));

const passage: Guard = (value) => {
  if (!shape({ source: text, start: whole(0, MOST), end: whole(0, MOST), words: text })(value)) return false;
  const { start, end } = value as Passage;
  return start <= end;
};
const joined = partial({ isWithLast: (value) => value === true, passage });
const head: Guard = (value) => shape({ by: text, on: text, why: text })(value) && joined(value);

/** True for a kind of decision that this version knows. */
export function isDecisionKind(word: string): boolean {
  return GUARDS.has(word);
}

/** True for a decision as this version writes it. */
export function isDecision(value: unknown): value is Decision {
  return head(value) && isRecord(value) && GUARDS.get(memberOf(value, 'kind'))?.(value) === true;
}
