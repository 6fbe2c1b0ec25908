import { parseDay } from '../base/calendar.ts';
import { FILE_VERSION, type CollectionMember, type IncidentMember, type VisitMember } from '../model/file-format.ts';
import { ROLES } from '../model/incident.ts';
import type { TableToKeep } from '../model/sink.ts';
import { TIME_PARTS } from '../model/when.ts';
import { placeOf } from '../model/where.ts';
import { filledText, listOf, nullable, oneOf, partial, shape, text, truth, whole, type Guard } from './guards.ts';
import { isLonLat, moment, placeIdText as id } from './model-guards.ts';
import { isDecision } from './own-decisions.ts';
import { count, evidence, metres, placeHead, where } from './own-values.ts';

const day: Guard = (value) => typeof value === 'string' && parseDay(value) !== undefined;

const sourceHead = shape({
  id: filledText,
  document: text,
  publisher: text,
  title: text,
  publishedEarliest: nullable(moment),
  publishedLatest: nullable(moment),
  publishedText: text,
  url: text,
  sha256: text,
  note: text,
});

/** Files written before reports were read have no texts. */
const source: Guard = (value) => sourceHead(value) && partial({ text })(value);

const ring = listOf(isLonLat);

const area: Guard = (value) =>
  shape({ type: oneOf(['Polygon']), coordinates: listOf(ring) })(value) ||
  shape({ type: oneOf(['MultiPolygon']), coordinates: listOf(listOf(ring)) })(value);

const placeMembers = shape({
  ...placeHead,
  id,
  radiusMetres: metres,
  population: metres,
  source: text,
  spellings: listOf(shape({ text, language: nullable(text) })),
});

const place: Guard = (value) => placeMembers(value) && partial({ area })(value);

const table = shape({ name: text, preset: text, columns: listOf(text) });

/** Lines are kept in 32 bits. */
const MOST_LINES = 0xffff_ffff;

const collectionHead = shape({
  version: whole(1, FILE_VERSION),
  title: text,
  attribution: listOf(text),
  packs: listOf(text),
  sources: listOf(source),
  places: listOf(place),
  wheres: listOf(where),
  decisions: listOf(isDecision),
});
const collection: Guard = (value) => collectionHead(value) && partial({ tables: listOf(table) })(value);

/** The row of one of so many tables. */
function original(tables: readonly TableToKeep[]): Guard {
  return (value) => {
    if (!Array.isArray(value)) return false;
    const [index, line, ...cells] = value as readonly unknown[];
    if (!whole(0, tables.length - 1)(index) || !whole(0, MOST_LINES)(line)) return false;
    return listOf(text)(cells) && cells.length <= (tables[Number(index)]?.columns.length ?? 0);
  };
}

const eventMembers = {
  when: partial({
    earliest: nullable(moment),
    latest: nullable(moment),
    lasting: truth,
    text,
    because: text,
    anchor: text,
    stated: listOf(oneOf(TIME_PARTS)),
  }),
  confidenceBecause: text,
  sources: listOf(filledText),
  evidence: listOf(evidence),
  note: text,
};

/** True for the collection's foreign member as this version writes it, whose every resolved `Where` has its place in `places`. */
export function isCollectionMember(value: unknown): value is CollectionMember {
  if (!collection(value)) return false;
  const member = value as CollectionMember;
  const places = new Set(member.places.map((known) => known.id));
  return member.wheres.every(({ resolution: how }) => {
    const named = placeOf(how);
    return named === null || places.has(named);
  });
}

/** True for an incident's foreign member in a collection. */
export function isIncidentMember(value: unknown, { wheres, tables = [] }: CollectionMember): value is IncidentMember {
  const index = whole(0, wheres.length - 1);
  return partial({
    ...eventMembers,
    original: original(tables),
    where: index,
    launch: index,
    placeBecause: text,
    launchBecause: text,
    actors: listOf(shape({ role: oneOf(ROLES), name: text })),
    arrested: shape({ min: count, max: count }),
    casualtiesText: text,
  })(value);
}

/** True for a visit's foreign member in a collection. */
export function isVisitMember(value: unknown, { wheres, tables = [] }: CollectionMember): value is VisitMember {
  const index = whole(0, wheres.length - 1);
  const members = partial({
    ...eventMembers,
    original: original(tables),
    role: text,
    from: index,
    to: index,
    hosts: listOf(text),
    trip: text,
    leg: whole(0, 65_535),
  });
  return shape({ traveller: text })(value) && members(value);
}

/** True for the flat properties that every feature of our own has and that are read back. */
export function hasOwnProperties(value: Readonly<Record<string, unknown>>): boolean {
  const range = ['killed_min', 'killed_max', 'wounded_min', 'wounded_max'];
  return (
    shape({ id: filledText, title: text, description: nullable(text), start: nullable(day), end: nullable(day) })(
      value,
    ) && range.every((name) => count(value[name]))
  );
}
