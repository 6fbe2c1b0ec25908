import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Incident } from '../../src/model/incident.ts';
import { UNDATED } from '../../src/model/when.ts';

const NOBODY = { min: null, max: null };

/** An incident with little in it. */
export function incident(id: string, over: Partial<Incident> = {}): Incident {
  return {
    ...{
      id,
      kind: 'protest',
      title: `Title ${id}`,
      summary: `Summary ${id}`,
      when: UNDATED,
      where: null,
      launch: null,
    },
    ...{
      placeBecause: '',
      launchBecause: '',
      actors: [],
      status: 'reported',
      confidence: 'high',
      confidenceBecause: '',
    },
    ...{ casualties: { killed: NOBODY, wounded: NOBODY, arrested: NOBODY, text: '' }, sources: ['s'], evidence: [] },
    ...{ note: '', ...over },
  };
}

/** A table of incidents. */
export interface Reading {
  readonly name: string;
  readonly preset?: string;
  readonly rows: readonly Incident[];
}

/** The incidents of some tables as a dataset; each row is told by its title. */
export function datasetFrom(...tables: readonly Reading[]): Dataset {
  const builder = createDatasetBuilder();
  builder.addSource({
    ...{ id: 's', document: '', publisher: tables[0]?.name ?? '', title: '', publishedEarliest: null },
    ...{ publishedLatest: null, publishedText: '', url: '', sha256: '', note: '', text: '' },
  });
  for (const { name, preset = '', rows } of tables) {
    builder.addTable({ name, preset, columns: ['name', 'extra'] });
    rows.forEach((row, i) => {
      const original = builder.addOriginal(i + 2, [row.title, `extra ${row.id}`]);
      builder.addIncident({ ...row, where: row.where ? builder.giveWhere(row.where) : 0, launch: 0, original });
    });
  }
  return builder.finish({
    ...{ title: 'made', attribution: [], packs: [], getPlace: () => undefined },
    resolve: () => {
      throw new Error('nothing was asked');
    },
  });
}
