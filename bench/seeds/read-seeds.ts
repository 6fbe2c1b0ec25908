import { readFileSync } from 'node:fs';
import type { Incident } from '../../src/model/incident.ts';
import { incidentAt, incidentCount, visitAt, visitCount } from '../../src/model/read-dataset.ts';
import type { Evidence } from '../../src/model/source.ts';
import type { Visit } from '../../src/model/visit.ts';
import type { Where } from '../../src/model/where.ts';
import { deskOf, openFolder } from '../../src/pipeline.ts';
import type { OpenGazetteer } from '../../src/places/open-gazetteer.ts';
import type { GoldenEvent, GoldenPlace } from '../reading/golden.ts';

/** A seed as one report tells it. */
export interface Telling {
  /** The id of its row. */
  readonly seed: string;
  /** The id of the report, listing entry or fragment. */
  readonly source: string;
  readonly event: GoldenEvent;
  /** Whether the row names a place; one that does not is judged by kind and time alone. */
  readonly hasPlace: boolean;
  /** Phrases of this report that prove the row, those of the act first. */
  readonly phrases: readonly string[];
}

/** The seeds of a document, each once for each of its reports that tells it. */
export interface DocumentSeeds {
  readonly id: string;
  readonly seeds: readonly Telling[];
}

/** The seeds of a folder by the hash of the document's file. */
export async function readSeeds(folder: string, gazetteer: OpenGazetteer): Promise<Map<string, DocumentSeeds>> {
  const file = (name: string): { name: string; text: string } => ({
    name,
    text: readFileSync(`${folder}/${name}`, 'utf8'),
  });
  const opened = () => Promise.resolve(gazetteer);
  const { value: dataset } = await openFolder(
    { incidents: file('incidents.csv'), visits: file('visits.csv'), sources: file('sources.csv') },
    deskOf({ region: opened, world: opened }),
  );
  const events: (Incident | Visit)[] = [
    ...Array.from({ length: incidentCount(dataset) }, (_, row) => incidentAt(dataset, row)),
    ...Array.from({ length: visitCount(dataset) }, (_, row) => visitAt(dataset, row)),
  ];
  const bySource = new Map<string, Telling[]>();
  for (const event of events)
    for (const source of event.sources)
      bySource.set(source, [...(bySource.get(source) ?? []), tellingOf(event, source)]);
  const documents = new Map<string, DocumentSeeds>();
  for (const { id, document, sha256 } of dataset.sources) {
    const seeds = [...(documents.get(sha256)?.seeds ?? []), ...(bySource.get(id) ?? [])];
    documents.set(sha256, { id: document, seeds });
  }
  return documents;
}

const ACT_FIELDS: readonly Evidence['field'][] = ['kind', 'to', 'status', 'traveller'];

function tellingOf(event: Incident | Visit, source: string): Telling {
  const own = event.evidence.filter((one) => one.source === source || event.sources.length === 1);
  const isAct = ({ field }: Evidence): boolean => ACT_FIELDS.includes(field);
  const phrases = [...own.filter(isAct), ...own.filter((one) => !isAct(one))].map(({ words }) => words);
  const isVisit = 'traveller' in event;
  const where = isVisit ? event.to : event.where;
  return {
    seed: event.id,
    source,
    hasPlace: where !== null,
    phrases,
    event: {
      type: isVisit ? 'visit' : 'incident',
      kind: isVisit ? 'visit' : event.kind,
      status: event.status,
      earliest: event.when.earliest,
      latest: event.when.latest,
      place: placeOf(where),
      launch: null,
      actors: [],
      traveller: isVisit ? event.traveller : '',
      killed: null,
      wounded: null,
      arrested: null,
      words: phrases[0] ?? '',
      repeats: phrases.slice(1),
    },
  };
}

function placeOf(where: Where | null): GoldenPlace | null {
  if (!where?.point) return null;
  const [lon, lat] = where.point;
  return { name: where.text, lon, lat, radiusKm: (where.radiusMetres ?? 0) / 1000 };
}
