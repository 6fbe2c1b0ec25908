import fc from 'fast-check';
import { formatDay } from '../../src/base/calendar.ts';
import {
  PLACE_ROLES,
  type Decision,
  type EventSnapshot,
  type FieldValue,
  type Passage,
} from '../../src/model/decision.ts';
import { CONFIDENCES, ROLES, STATUSES } from '../../src/model/incident.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import { DATE_ORDERS } from '../../src/model/mapping.ts';
import { placeId } from '../../src/model/place.ts';
import { VISIT_STATUSES, type Visit } from '../../src/model/visit.ts';
import { TIME_PRECISIONS } from '../../src/model/when.ts';
import type { Where } from '../../src/model/where.ts';
import { incident } from './readings.ts';

const words = fc.string({ unit: 'binary', maxLength: 12 });
const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const count = fc.option(fc.nat(99));
const day = fc.option(fc.integer({ min: -40_000, max: 40_000 }).map(formatDay));
const place = fc.stringMatching(/^pl:[a-z]{1,6}$/).map(placeId);
const point = fc
  .tuple(fc.integer({ min: -180_000_000, max: 180_000_000 }), fc.integer({ min: -90_000_000, max: 90_000_000 }))
  .map(([lon, lat]): [number, number] => [lon / 1e6, lat / 1e6]);

const fieldValue: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.record({ field: fc.constant('kind' as const), value: fc.constantFrom(...KIND_IDS) }),
  fc.record({ field: fc.constant('status' as const), value: fc.constantFrom(...STATUSES, ...VISIT_STATUSES) }),
  fc.record({ field: fc.constant('confidence' as const), value: fc.constantFrom(...CONFIDENCES) }),
  fc.record({
    field: fc.constantFrom('title', 'summary', 'note', 'traveller', 'role', 'purpose'),
    value: words,
  }),
  fc.record({
    field: fc.constantFrom('killed', 'wounded', 'arrested'),
    value: fc.record({ min: count, max: count }),
  }),
  fc.record({
    field: fc.constant('actors' as const),
    value: fc.array(fc.record({ role: fc.constantFrom(...ROLES), name: words }), { maxLength: 3 }),
  }),
  fc.record({ field: fc.constant('hosts' as const), value: fc.array(words, { maxLength: 3 }) }),
);

const passage = fc
  .record({ source: words, start: fc.nat(999), length: fc.nat(99), words })
  .map(({ source, start, length, words: said }): Passage => ({ source, start, end: start + length, words: said }));

/** An event of little, always of the same table for one id. */
function snapshot(id: string, text: string): EventSnapshot {
  const where: Where = {
    ...{ text, country: '', admin1: '', resolution: { kind: 'given' }, point: [44, 36], precision: 'settlement' },
    ...{ radiusMetres: 3000, because: [text], candidates: [] },
  };
  const made = incident(id, { where, title: text, sources: ['s-kept'], note: text });
  if (id.length % 2 === 0) return { table: 'incident', incident: made };
  const { when, confidence, confidenceBecause, sources, evidence, note } = made;
  const told = { id, when, confidence, confidenceBecause, sources, evidence, note };
  const visit: Visit = {
    ...{ ...told, traveller: text, role: '', from: where, to: null, hosts: [text], purpose: '' },
    ...{ status: 'made', trip: '', leg: 0 },
  };
  return { table: 'visit', visit };
}

/** Any decision on events of these ids, and on others. @param ids at least one */
export function decisionsOn(ids: fc.Arbitrary<string>): fc.Arbitrary<Decision> {
  const of = <K extends Decision['kind']>(kind: K) => ({ kind: fc.constant(kind), by: words, on: words, why: words });
  const role = fc.constantFrom(...PLACE_ROLES);
  const means = fc.oneof(fc.record({ place }), fc.record({ point }));
  return fc.oneof(
    fc.record({ ...of('place'), event: ids, role, place }),
    fc.record({ ...of('point'), event: ids, role, point: fc.option(point) }),
    fc.record({ ...of('name'), words, country: words, admin1: words, means }),
    fc.record({
      ...of('when'),
      ...{ event: ids, earliest: day, latest: day, precision: fc.constantFrom(...TIME_PRECISIONS) },
    }),
    fc
      .tuple(fc.record({ ...of('field'), event: ids }), fieldValue)
      .map(([head, value]): Decision => ({ ...head, ...value })),
    fc.record({ ...of('same-event'), event: ids, into: ids }),
    fc.record({ ...of('different-events'), event: ids, other: ids }),
    fc.record({ ...of('not-an-event'), event: ids }),
    fc
      .tuple(fc.record({ ...of('accept'), event: ids, passage }), words)
      .map(([head, text]): Decision => ({ ...head, as: snapshot(head.event, text) })),
    fc
      .tuple(fc.record({ ...of('add'), event: filled }), words)
      .map(([head, text]): Decision => ({ ...head, as: snapshot(head.event, text) })),
    fc.record({ ...of('split'), event: ids, made: filled.map((id) => `${id}-part`), passage }),
    fc.record({
      ...of('ignore'),
      ...{
        source: words,
        code: fc.constant('date-unreadable' as const),
        column: fc.option(words),
        came: fc.option(words),
      },
    }),
    fc.record({
      ...of('gate'),
      gate: fc.constantFrom('country' as const, 'admin1' as const),
      words: filled,
      means: filled,
    }),
    fc.record({ ...of('date-order'), table: words, order: fc.constantFrom(...DATE_ORDERS) }),
    fc.record({ ...of('take'), event: ids, field: words, came: words }),
    fc.record({ ...of('refuse'), event: ids, field: words, came: words }),
  );
}

/** Any decision. */
export const anyDecision: fc.Arbitrary<Decision> = decisionsOn(filled);
