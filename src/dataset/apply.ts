import { narrowed, type Numbers } from '../base/columns.ts';
import { createInterner } from '../base/interner.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { Place, PlaceId } from '../model/place.ts';
import { KIND_PRECISION } from '../model/precision.ts';
import { incidentCount, packedNumbers, textAt, visitCount, whereAt } from '../model/read-dataset.ts';
import type { Where } from '../model/where.ts';
import { keepRows } from './drop-rows.ts';
import { roundedPlace, whereTable } from './where-table.ts';

type PlaceDecision = Extract<Decision, { kind: 'place' }>;

/**
 * The dataset as people have decided: a place decision puts the event at that place ("decided"), not-an-event takes the row away. The
 * given dataset is not changed; its decisions are followed by these. Of several decisions on one thing the last one counts; one
 * that names an event or a place nobody knows changes nothing and stays on record. The cost is linear in the rows.
 * @param getPlace looks places up that the dataset does not mention; without it they are made of the event's candidates
 */
export function applyDecisions(
  dataset: Dataset,
  decisions: readonly Decision[],
  getPlace: (id: PlaceId) => Place | undefined = () => undefined,
): Dataset {
  if (decisions.length === 0) return dataset;
  const placed = applyPlaces(dataset, decisions, getPlace);
  const kept = dropEvents(
    placed,
    new Set(decisions.flatMap((decision) => (decision.kind === 'not-an-event' ? [decision.event] : []))),
  );
  return { ...kept, decisions: [...dataset.decisions, ...decisions] };
}

function applyPlaces(
  dataset: Dataset,
  decisions: readonly Decision[],
  getPlace: (id: PlaceId) => Place | undefined,
): Dataset {
  const byEvent = new Map<string, PlaceDecision[]>();
  for (const decision of decisions) {
    if (decision.kind === 'place') byEvent.set(decision.event, [...(byEvent.get(decision.event) ?? []), decision]);
  }
  if (byEvent.size === 0) return dataset;
  const interner = createInterner(dataset.strings, packedNumbers(dataset));
  const places = [...dataset.places];
  const placeRows = new Map(places.map((place, i) => [place.id, i + 1]));
  const table = whereTable(interner, (id) => placeRows.get(id) ?? 0, places);
  const whereCount = dataset.wheres.text.length;
  let rows = whereCount;
  for (let row = 1; row < whereCount; row++) {
    const where = whereAt(dataset, row);
    if (where) table.add(where);
  }
  const decide = (column: Uint32Array, asRead: Numbers, row: number, decision: PlaceDecision): void => {
    const before = whereAt(dataset, asRead[row] ?? 0);
    const known = placeRows.get(decision.place);
    const place =
      known === undefined ? (getPlace(decision.place) ?? fromCandidate(before, decision.place)) : places[known - 1];
    if (!place) return;
    if (known === undefined) placeRows.set(place.id, places.push(roundedPlace(place)));
    table.add(decidedWhere(before, place, decision));
    column[row] = rows++;
  };
  // Wide copies: a new row of `wheres` may be more than the dataset's own columns can hold.
  const incidents = {
    where: Uint32Array.from(dataset.incidents.where),
    launch: Uint32Array.from(dataset.incidents.launch),
  };
  const visits = { from: Uint32Array.from(dataset.visits.from), to: Uint32Array.from(dataset.visits.to) };
  for (const [row, decision] of decided(dataset, dataset.incidents.id, incidentCount(dataset), byEvent)) {
    const { role } = decision;
    if (role === 'where' || role === 'launch') decide(incidents[role], dataset.incidents[role], row, decision);
  }
  for (const [row, decision] of decided(dataset, dataset.visits.id, visitCount(dataset), byEvent)) {
    const { role } = decision;
    if (role === 'from' || role === 'to') decide(visits[role], dataset.visits[role], row, decision);
  }
  return {
    ...dataset,
    ...table.finish(),
    strings: interner.strings,
    incidents: { ...dataset.incidents, where: narrowed(incidents.where), launch: narrowed(incidents.launch) },
    visits: { ...dataset.visits, from: narrowed(visits.from), to: narrowed(visits.to) },
  };
}

function* decided(
  dataset: Dataset,
  ids: Numbers,
  count: number,
  byEvent: ReadonlyMap<string, readonly PlaceDecision[]>,
): Generator<[row: number, decision: PlaceDecision]> {
  for (let row = 0; row < count; row++) {
    for (const decision of byEvent.get(textAt(dataset, ids[row])) ?? []) yield [row, decision];
  }
}

function decidedWhere(before: Where | null, place: Place, { by, on, why }: PlaceDecision): Where {
  const { precision, defaultRadiusMetres } = KIND_PRECISION[place.kind];
  return {
    text: before?.text ?? '',
    country: before?.country ?? '',
    admin1: before?.admin1 ?? '',
    resolution: { kind: 'decided', place: place.id, by, on },
    point: place.point,
    precision,
    radiusMetres: place.radiusMetres || defaultRadiusMetres,
    because: why === '' ? [] : [why],
    candidates: before?.candidates ?? [],
  };
}

function fromCandidate(where: Where | null, id: PlaceId): Place | undefined {
  const candidate = where?.candidates.find(({ place }) => place === id);
  if (!candidate) return undefined;
  const { name, kind, point, country, admin1 } = candidate;
  const radiusMetres = KIND_PRECISION[kind].defaultRadiusMetres;
  return { id, name, kind, point, radiusMetres, country, admin1, population: 0, source: id, spellings: [] };
}

function dropEvents(dataset: Dataset, dropped: ReadonlySet<string>): Dataset {
  if (dropped.size === 0) return dataset;
  const keptRows = (ids: Numbers): Uint32Array =>
    Uint32Array.from(ids.keys()).filter((row) => !dropped.has(textAt(dataset, ids[row])));
  const incidents = keepRows(
    dataset.incidents,
    [
      { ends: 'actorsEnd', list: dataset.actors },
      { ends: 'sourcesEnd', list: dataset.incidentSources },
      { ends: 'evidenceEnd', list: dataset.incidentEvidence },
    ],
    keptRows(dataset.incidents.id),
  );
  const visits = keepRows(
    dataset.visits,
    [
      { ends: 'hostsEnd', list: dataset.hosts },
      { ends: 'sourcesEnd', list: dataset.visitSources },
      { ends: 'evidenceEnd', list: dataset.visitEvidence },
    ],
    keptRows(dataset.visits.id),
  );
  const [actors, incidentSources, incidentEvidence] = incidents.lists;
  const [hosts, visitSources, visitEvidence] = visits.lists;
  return {
    ...dataset,
    incidents: incidents.columns,
    visits: visits.columns,
    ...({ actors, incidentSources, incidentEvidence, hosts, visitSources, visitEvidence } as ListColumns),
  };
}

type ListColumns = Pick<
  Dataset,
  'actors' | 'incidentSources' | 'incidentEvidence' | 'hosts' | 'visitSources' | 'visitEvidence'
>;
