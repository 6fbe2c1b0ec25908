import type { DecisionHead, DecisionOf } from '../model/decision.ts';
import type { LonLat, Place, PlaceId } from '../model/place.ts';
import { coarser, KIND_PRECISION } from '../model/precision.ts';
import type { Where } from '../model/where.ts';
import type { Edit } from './edit.ts';

/** Looks a place up that a dataset does not mention. */
export type PlaceFinder = (id: PlaceId) => Place | undefined;

/** Puts an event where a person says it was; false when there is no such event, role or place. */
export function applyPlace(
  edit: Edit,
  decision: DecisionOf<'place'> | DecisionOf<'point'>,
  getPlace: PlaceFinder,
): boolean {
  const { role } = decision;
  const isOfIncident = role === 'where' || role === 'launch';
  const event = edit.eventsOf(decision.event).find(({ table }) => (table === 'incidents') === isOfIncident);
  if (!event) return false;
  const cell = isOfIncident ? edit.incidents.get(role, event.row) : edit.visits.get(role, event.row);
  const before = edit.wheres.at(cell);
  const where =
    decision.kind === 'point'
      ? atPoint(before, decision.point, decision)
      : atPlace(before, decision.place, decision, edit, getPlace);
  if (where === null) return false;
  const row = edit.wheres.add(where);
  if (isOfIncident) edit.incidents.set(role, event.row, row);
  else edit.visits.set(role, event.row, row);
  return true;
}

/** The words of before at a place; null when nobody knows the place. */
export function atPlace(
  before: Where | null,
  id: PlaceId,
  { by, on, why }: DecisionHead,
  { wheres }: Pick<Edit, 'wheres'>,
  getPlace: PlaceFinder,
): Where | null {
  const place = wheres.placeOf(id, (wanted) => getPlace(wanted) ?? fromCandidate(before, wanted));
  if (!place) return null;
  const { precision, defaultRadiusMetres } = KIND_PRECISION[place.kind];
  return {
    ...wordsOf(before),
    resolution: { kind: 'decided', place: place.id, by, on },
    point: place.point,
    precision,
    radiusMetres: place.radiusMetres || defaultRadiusMetres,
    because: why === '' ? [] : [why],
    candidates: before?.candidates ?? [],
  };
}

/**
 * The words of before at a point, or without one. The point is as exact as the place was before; where nothing was known of that, or only
 * the area in which a name was looked up, as a town. Null when there is no such point, or none to take away.
 */
export function atPoint(before: Where | null, point: LonLat | null, head: DecisionHead): Where | null {
  if (point === null) return before && withoutPoint(before, head);
  if (!(Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90)) return null;
  const town = KIND_PRECISION.settlement;
  const isKnown =
    before !== null &&
    before.radiusMetres !== null &&
    before.precision !== 'unknown' &&
    (before.resolution.kind === 'given' || coarser(before.precision, town.precision) === town.precision);
  return {
    ...wordsOf(before),
    resolution: { kind: 'given' },
    point,
    precision: isKnown ? before.precision : town.precision,
    radiusMetres: isKnown ? before.radiusMetres : town.defaultRadiusMetres,
    because: [decidedBecause(head)],
    candidates: before?.candidates ?? [],
  };
}

/** What is left is the words, with what was considered; nobody says where they are. */
function withoutPoint(before: Where, head: DecisionHead): Where {
  return {
    ...wordsOf(before),
    resolution: { kind: before.candidates.length > 1 ? 'ambiguous' : 'unknown' },
    ...{ point: null, precision: 'unknown', radiusMetres: null },
    because: [decidedBecause(head)],
    candidates: before.candidates,
  };
}

/** Who decided, when and why, as a reason. */
export function decidedBecause({ by, on, why }: DecisionHead): string {
  const who = `decided by ${by === '' ? 'a person' : by}${on === '' ? '' : ` on ${toMinute(on)}`}`;
  return why === '' ? who : `${who}: ${why}`;
}

/** A day, or an instant as day and minute. */
function toMinute(on: string): string {
  return on.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/u, '$1 $2 UTC');
}

function wordsOf(before: Where | null): Pick<Where, 'text' | 'country' | 'admin1'> {
  return { text: before?.text ?? '', country: before?.country ?? '', admin1: before?.admin1 ?? '' };
}

function fromCandidate(where: Where | null, id: PlaceId): Place | undefined {
  const candidate = where?.candidates.find(({ place }) => place === id);
  if (!candidate) return undefined;
  const { name, kind, point, country, admin1 } = candidate;
  const radiusMetres = KIND_PRECISION[kind].defaultRadiusMetres;
  return { id, name, kind, point, radiusMetres, country, admin1, population: 0, source: id, spellings: [] };
}
