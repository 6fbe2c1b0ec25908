import fc from 'fast-check';
import { DAY_MS, formatDay, formatInstant, parseMoment } from '../../src/base/calendar.ts';
import { createDatasetBuilder, type DatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Decision } from '../../src/model/decision.ts';
import { CONFIDENCES, ROLES, STATUSES, type Incident } from '../../src/model/incident.ts';
import { KIND_IDS } from '../../src/model/kinds.ts';
import { PLACE_KINDS, placeId, type Place } from '../../src/model/place.ts';
import { PRECISIONS } from '../../src/model/precision.ts';
import { EVIDENCE_FIELDS, type Source } from '../../src/model/source.ts';
import { VISIT_STATUSES, type Visit } from '../../src/model/visit.ts';
import { TIME_PARTS, TIME_PRECISIONS, type When } from '../../src/model/when.ts';
import type { Where } from '../../src/model/where.ts';
import { anyDecision } from './arbitrary-decisions.ts';

/** What a dataset is made of, as plain records. */
export interface Parts {
  readonly title: string;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly incidents: readonly Incident[];
  readonly visits: readonly Visit[];
  readonly decisions: readonly Decision[];
  readonly attribution: readonly string[];
}

const words = fc.string({ unit: 'binary', maxLength: 12 });
const metres = fc.integer({ min: 0, max: 3_000_000 });
const point = fc
  .tuple(fc.integer({ min: -180_000_000, max: 180_000_000 }), fc.integer({ min: -90_000_000, max: 90_000_000 }))
  .map(([lon, lat]): [number, number] => [lon / 1e6, lat / 1e6]);
const placeIds = fc.stringMatching(/^pl:[a-z]{1,6}$/).map(placeId);

const places: fc.Arbitrary<Place> = fc.record({
  id: placeIds,
  name: words,
  kind: fc.constantFrom(...PLACE_KINDS),
  point,
  radiusMetres: metres,
  country: fc.constantFrom('IQ', 'IR', ''),
  admin1: words,
  population: fc.nat(),
  source: words,
  spellings: fc.array(fc.record({ text: words, language: fc.option(fc.constantFrom('ar', 'ku')) }), { maxLength: 2 }),
});

const ends = fc.oneof(
  fc.integer({ min: -40_000, max: 40_000 }).map(formatDay),
  fc.integer({ min: -40_000 * DAY_MS, max: 40_000 * DAY_MS }).map(formatInstant),
);

const whens: fc.Arbitrary<When> = fc
  .record({
    earliest: fc.option(ends),
    latest: fc.option(ends),
    precision: fc.constantFrom(...TIME_PRECISIONS),
    lasting: fc.boolean(),
    text: words,
    because: words,
    anchor: words,
    stated: fc.subarray([...TIME_PARTS]),
  })
  .map((when) => {
    const from = when.earliest === null ? undefined : parseMoment(when.earliest);
    const to = when.latest === null ? undefined : parseMoment(when.latest);
    return from && to && from.startMs >= to.endMs ? { ...when, latest: when.earliest } : when;
  });

function wheres(known: readonly Place[]): fc.Arbitrary<Where> {
  const candidate = places.map(({ id, name, kind, point: at, country, admin1 }) => ({
    ...{ place: id, name, kind, point: at, country, admin1, score: 0.5, because: [name] },
  }));
  const base = {
    text: words,
    country: words,
    admin1: words,
    precision: fc.constantFrom(...PRECISIONS),
    because: fc.array(words, { maxLength: 2 }),
    candidates: fc.array(candidate, { maxLength: 2 }),
  };
  const placeless = fc.record({
    ...base,
    resolution: fc.constantFrom({ kind: 'ambiguous' } as const, { kind: 'unknown' } as const),
    point: fc.constant(null),
    radiusMetres: fc.constant(null),
  });
  const given = fc.record({
    ...base,
    resolution: fc.constant({ kind: 'given' } as const),
    point,
    radiusMetres: metres,
  });
  if (known.length === 0) return fc.oneof(placeless, given);
  const id = fc.constantFrom(...known.map((one) => one.id));
  const resolution = fc.oneof(
    fc.record({ kind: fc.constant('given' as const), place: id }),
    fc.record({ kind: fc.constant('resolved' as const), place: id }),
    fc.record({ kind: fc.constant('decided' as const), place: id, by: words, on: words }),
  );
  return fc.oneof(placeless, given, fc.record({ ...base, resolution, point, radiusMetres: metres }));
}

const sources: fc.Arbitrary<Source> = fc.record({
  id: fc.stringMatching(/^s-[a-z]{1,4}$/),
  document: words,
  publisher: words,
  title: words,
  publishedEarliest: fc.option(ends),
  publishedLatest: fc.option(ends),
  publishedText: words,
  url: fc.oneof(words, fc.webUrl()),
  sha256: words,
  note: words,
  text: words,
});

const ranges = fc
  .record({ min: fc.option(fc.nat(99)), max: fc.option(fc.nat(99)) })
  .map(({ min, max }) => (min !== null && max !== null && min > max ? { min: max, max: min } : { min, max }));

/** Parts of any dataset that our own files can hold. */
export const parts: fc.Arbitrary<Parts> = fc
  .record({
    places: fc.uniqueArray(places, { selector: ({ id }) => id, maxLength: 4 }),
    sources: fc.uniqueArray(sources, { selector: ({ id }) => id, maxLength: 3 }),
    ids: fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }), {
      selector: (id) => id.trim(),
      maxLength: 6,
    }),
  })
  .chain(({ places: known, sources: said, ids }) => {
    const where = fc.option(wheres(known));
    const cited = said.map(({ id }) => id);
    const shared = {
      when: whens,
      confidence: fc.constantFrom(...CONFIDENCES),
      confidenceBecause: words,
      sources: fc.subarray(cited),
      evidence: fc.array(
        fc.record({
          field: fc.constantFrom(...EVIDENCE_FIELDS),
          words,
          source: fc.constantFrom('', ...cited),
          start: fc.option(fc.nat()),
          end: fc.option(fc.nat()),
          rule: words,
        }),
        { maxLength: 2 },
      ),
      note: words,
    };
    const incident = (id: string): fc.Arbitrary<Incident> =>
      fc.record({
        ...shared,
        id: fc.constant(id),
        kind: fc.constantFrom(...KIND_IDS),
        title: words,
        summary: words,
        where,
        launch: where,
        placeBecause: words,
        launchBecause: words,
        actors: fc.array(fc.record({ role: fc.constantFrom(...ROLES), name: words }), { maxLength: 3 }),
        casualties: fc.record({ killed: ranges, wounded: ranges, arrested: ranges, text: words }),
        status: fc.constantFrom(...STATUSES),
      });
    const visit = (id: string): fc.Arbitrary<Visit> =>
      fc.record({
        ...shared,
        id: fc.constant(id),
        traveller: words,
        role: words,
        from: where,
        to: where,
        hosts: fc.array(words, { maxLength: 2 }),
        purpose: words,
        status: fc.constantFrom(...VISIT_STATUSES),
        trip: words,
        leg: fc.nat(65_535),
      });
    return fc.record({
      title: words,
      places: fc.constant(known),
      sources: fc.constant(said),
      incidents: fc.tuple(...ids.filter((_, i) => i % 2 === 0).map(incident)),
      visits: fc.tuple(...ids.filter((_, i) => i % 2 === 1).map(visit)),
      decisions: fc.array(anyDecision, { maxLength: 2 }),
      attribution: fc.array(words, { maxLength: 2 }),
    });
  });

/** A dataset of the parts, its rows in their order or reversed. @param originals gives an event the row of a table, see `arbitrary-tables.ts` */
export function datasetOf(
  made: Parts,
  order: 'given' | 'reversed' = 'given',
  originals: (builder: DatasetBuilder) => (id: string) => number = () => () => 0,
): Dataset {
  const ordered = <T>(list: readonly T[]): readonly T[] => (order === 'given' ? list : list.toReversed());
  const builder = createDatasetBuilder();
  const originalOf = originals(builder);
  const give = (where: Where | null): number => (where === null ? 0 : builder.giveWhere(where));
  ordered(made.sources).forEach((source) => {
    builder.addSource(source);
  });
  ordered(made.places).forEach((known) => {
    builder.addPlace(known);
  });
  for (const incident of ordered(made.incidents)) {
    const original = originalOf(incident.id);
    builder.addIncident({ ...incident, where: give(incident.where), launch: give(incident.launch), original });
  }
  for (const visit of ordered(made.visits)) {
    const original = originalOf(visit.id);
    builder.addVisit({ ...visit, from: give(visit.from), to: give(visit.to), original });
  }
  made.decisions.forEach((decision) => {
    builder.addDecision(decision);
  });
  return builder.finish({
    title: made.title,
    attribution: made.attribution,
    packs: ['test'],
    resolve: () => {
      throw new Error('nothing was asked');
    },
    getPlace: () => undefined,
  });
}
