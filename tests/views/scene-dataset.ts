import { growingTable } from '../../src/base/columns.ts';
import { NO_TEXTS } from '../../src/base/packed-texts.ts';
import { createInterner } from '../../src/base/interner.ts';
import {
  ACTOR_SPEC,
  EVIDENCE_SPEC,
  INCIDENT_SPEC,
  REFERENCE_SPEC,
  VISIT_SPEC,
  WHERE_SPEC,
  type Dataset,
} from '../../src/model/dataset.ts';
import { KIND_IDS, type Kind } from '../../src/model/kinds.ts';
import { placeId, type LonLat, type Place, type PlaceKind } from '../../src/model/place.ts';
import { PRECISIONS, type Precision } from '../../src/model/precision.ts';
import { VISIT_STATUSES, type VisitStatus } from '../../src/model/visit.ts';
import { RESOLUTIONS, type Candidate } from '../../src/model/where.ts';

/** A place as a test says it; `at` moves the point away from the place, no `at` and no `place` leaves it without a point. */
export interface Spoken {
  readonly place?: Place;
  readonly at?: LonLat;
  readonly text?: string;
  readonly precision?: Precision;
  readonly radius?: number;
  readonly candidates?: readonly Candidate[];
}

export interface SpokenIncident {
  readonly kind?: Kind;
  readonly where?: Spoken;
  readonly launch?: Spoken;
}

export interface SpokenVisit {
  readonly traveller?: string;
  readonly from?: Spoken;
  readonly to?: Spoken;
  readonly status?: VisitStatus;
  readonly note?: string;
}

/** A place for tests. */
export function place(
  id: string,
  name: string,
  point: LonLat,
  kind: PlaceKind = 'settlement',
  more: Partial<Place> = {},
): Place {
  return {
    id: placeId(id),
    name,
    kind,
    point,
    radiusMetres: 3000,
    country: 'IQ',
    admin1: '',
    population: 0,
    source: 'own',
    spellings: [],
    ...more,
  };
}

/** A dataset of just what a scene reads. */
export function sceneDataset(incidents: readonly SpokenIncident[], visits: readonly SpokenVisit[] = []): Dataset {
  const interner = createInterner();
  const intern = (text: string): number => interner.intern(text);
  const places: Place[] = [];
  const candidates: Candidate[] = [];
  const wheres = growingTable(WHERE_SPEC);
  wheres.append();
  const addWhere = (spoken: Spoken | undefined): number => {
    if (!spoken) return 0;
    const row = wheres.append();
    const c = wheres.columns;
    const point = spoken.at ?? spoken.place?.point;
    if (spoken.place) places.push(spoken.place);
    candidates.push(...(spoken.candidates ?? []));
    c.text[row] = intern(spoken.text ?? spoken.place?.name ?? '');
    c.resolution[row] = RESOLUTIONS.indexOf(spoken.candidates ? 'ambiguous' : point ? 'resolved' : 'unknown');
    c.place[row] = spoken.place ? places.length : 0;
    c.lon[row] = point?.[0] ?? NaN;
    c.lat[row] = point?.[1] ?? NaN;
    c.radius[row] = spoken.radius ?? spoken.place?.radiusMetres ?? NaN;
    c.precision[row] = PRECISIONS.indexOf(spoken.precision ?? (point ? 'settlement' : 'unknown'));
    c.candidatesEnd[row] = candidates.length;
    return row;
  };
  const incidentTable = growingTable(INCIDENT_SPEC);
  for (const spoken of incidents) {
    const [where, launch] = [addWhere(spoken.where), addWhere(spoken.launch)];
    const row = incidentTable.append();
    const c = incidentTable.columns;
    c.kind[row] = KIND_IDS.indexOf(spoken.kind ?? 'rocket-or-mortar-fire');
    c.where[row] = where;
    c.launch[row] = launch;
  }
  const visitTable = growingTable(VISIT_SPEC);
  for (const spoken of visits) {
    const [from, to] = [addWhere(spoken.from), addWhere(spoken.to)];
    const row = visitTable.append();
    const c = visitTable.columns;
    c.traveller[row] = intern(spoken.traveller ?? 'A Visitor');
    c.from[row] = from;
    c.to[row] = to;
    c.status[row] = VISIT_STATUSES.indexOf(spoken.status ?? 'made');
    c.note[row] = intern(spoken.note ?? '');
  }
  return {
    title: 'test',
    strings: interner.strings,
    packed: { ...NO_TEXTS, from: 0 },
    incidents: incidentTable.finish(),
    visits: visitTable.finish(),
    wheres: wheres.finish(),
    actors: growingTable(ACTOR_SPEC).finish(),
    hosts: growingTable(REFERENCE_SPEC).finish(),
    incidentSources: growingTable(REFERENCE_SPEC).finish(),
    visitSources: growingTable(REFERENCE_SPEC).finish(),
    incidentEvidence: growingTable(EVIDENCE_SPEC).finish(),
    visitEvidence: growingTable(EVIDENCE_SPEC).finish(),
    whereBecause: growingTable(REFERENCE_SPEC).finish(),
    candidates,
    places,
    sources: [],
    decisions: [],
    tables: [],
    attribution: [],
    packs: [],
  };
}
