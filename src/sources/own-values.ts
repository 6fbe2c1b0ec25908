import { CONFIDENCES, ROLES, STATUSES } from '../model/incident.ts';
import { KIND_IDS } from '../model/kinds.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { PRECISIONS } from '../model/precision.ts';
import { EVIDENCE_FIELDS } from '../model/source.ts';
import { VISIT_STATUSES } from '../model/visit.ts';
import { TIME_PARTS, TIME_PRECISIONS, type When } from '../model/when.ts';
import { isReversed } from './when-cells.ts';
import {
  filledText,
  finite,
  isRecord,
  listOf,
  nullable,
  oneOf,
  shape,
  text,
  truth,
  whole,
  type Guard,
} from './guards.ts';
import { isLonLat, moment, placeIdText as id } from './model-guards.ts';

/** Numbers of columns are of 31 bits. */
export const MOST = 2_147_483_647;

/** A number of people; null where none is known. */
export const count = nullable(whole(0, MOST));

/** A length. */
export const metres: Guard = (value) => finite(value) && Number(value) >= 0;

/** What places and candidates share. */
export const placeHead = { name: text, kind: oneOf(PLACE_KINDS), point: isLonLat, country: text, admin1: text };

const candidate = shape({ ...placeHead, place: id, score: finite, because: listOf(text) });

const resolution: Guard = (value) => {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'resolved') return id(value['place']);
  if (value['kind'] === 'decided') return shape({ place: id, by: text, on: text })(value);
  if (value['kind'] === 'given') return value['place'] === undefined || id(value['place']);
  return oneOf(['ambiguous', 'unknown'])(value['kind']);
};

/** What an event says of its place. */
export const where = shape({
  text,
  country: text,
  admin1: text,
  resolution,
  point: nullable(isLonLat),
  precision: oneOf(PRECISIONS),
  radiusMetres: nullable(metres),
  because: listOf(text),
  candidates: listOf(candidate),
});

/** The words that a field came from. */
export const evidence = shape({
  field: oneOf(EVIDENCE_FIELDS),
  words: text,
  source: text,
  start: count,
  end: count,
  rule: text,
});

const range = shape({ min: count, max: count });

const whenMembers = shape({
  earliest: nullable(moment),
  latest: nullable(moment),
  precision: oneOf(TIME_PRECISIONS),
  lasting: truth,
  text,
  because: text,
  anchor: text,
  stated: listOf(oneOf(TIME_PARTS)),
});

const when: Guard = (value) => {
  if (!whenMembers(value)) return false;
  const { earliest, latest } = value as When;
  return !isReversed(earliest, latest);
};

const shared = {
  id: filledText,
  when,
  confidence: oneOf(CONFIDENCES),
  confidenceBecause: text,
  sources: listOf(filledText),
  evidence: listOf(evidence),
  note: text,
};

/** An incident, whole. */
export const incident = shape({
  ...shared,
  kind: oneOf(KIND_IDS),
  title: text,
  summary: text,
  where: nullable(where),
  launch: nullable(where),
  placeBecause: text,
  launchBecause: text,
  actors: listOf(shape({ role: oneOf(ROLES), name: text })),
  casualties: shape({ killed: range, wounded: range, arrested: range, text }),
  status: oneOf(STATUSES),
});

/** A visit, whole. */
export const visit = shape({
  ...shared,
  traveller: text,
  role: text,
  from: nullable(where),
  to: nullable(where),
  hosts: listOf(text),
  purpose: text,
  status: oneOf(VISIT_STATUSES),
  trip: text,
  leg: whole(0, 65_535),
});
