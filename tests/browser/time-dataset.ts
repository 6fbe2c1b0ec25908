import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { IncidentRow, VisitRow } from '../../src/model/sink.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { VisitStatus } from '../../src/model/visit.ts';
import { UNDATED, type When } from '../../src/model/when.ts';

/** An incident on a day, or in an interval `from/to`; without either it is undated. */
export interface TimedIncident {
  readonly id: string;
  readonly kind?: Kind;
  readonly when?: string;
}

/** A stay, `from/to` or a day. */
export interface TimedVisit {
  readonly id: string;
  readonly when?: string;
  readonly status?: VisitStatus;
  readonly lasting?: boolean;
}

/** A dataset of events that have a time and a name and nothing else. */
export function timeDataset(incidents: readonly TimedIncident[], visits: readonly TimedVisit[] = []): Dataset {
  const builder = createDatasetBuilder();
  for (const { id, kind = 'other', when } of incidents)
    builder.addIncident({ ...INCIDENT, id, kind, title: `Incident ${id}`, when: whenOf(when, false) });
  for (const { id, when, status = 'made', lasting = true } of visits) {
    builder.addVisit({ ...VISIT, id, traveller: `Traveller ${id}`, status, when: whenOf(when, lasting) });
  }
  const noPlace = () => {
    throw new Error('no event of this dataset names a place');
  };
  return builder.finish({ title: 'Times', resolve: noPlace, getPlace: () => undefined, attribution: [], packs: [] });
}

function whenOf(text: string | undefined, lasting: boolean): When {
  if (text === undefined) return UNDATED;
  const [earliest = '', latest = earliest] = text.split('/');
  return {
    ...UNDATED,
    earliest: earliest === '' ? null : earliest,
    latest: latest === '' ? null : latest,
    precision: 'day',
    lasting,
    text,
  };
}

const NOT_STATED = { min: null, max: null };

const SHARED = { confidence: 'high', confidenceBecause: '', sources: [], evidence: [], note: '' } as const;

const INCIDENT: IncidentRow = {
  ...SHARED,
  id: '',
  kind: 'other',
  title: '',
  summary: '',
  when: UNDATED,
  where: 0,
  launch: 0,
  placeBecause: '',
  launchBecause: '',
  actors: [],
  casualties: { killed: NOT_STATED, wounded: NOT_STATED, arrested: NOT_STATED, text: '' },
  status: 'reported',
};

const VISIT: VisitRow = {
  ...SHARED,
  id: '',
  traveller: '',
  role: '',
  from: 0,
  to: 0,
  when: UNDATED,
  hosts: [],
  purpose: '',
  status: 'made',
  trip: '',
  leg: 0,
};
