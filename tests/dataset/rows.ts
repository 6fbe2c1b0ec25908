import type { DatasetBuilder, DatasetFrame } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { IncidentRow } from '../../src/model/sink.ts';
import { UNDATED } from '../../src/model/when.ts';

/** A row of an incident of which only what is given is known. */
export function incidentRow(given: Partial<IncidentRow>): IncidentRow {
  const none = { min: null, max: null };
  return {
    ...{ id: 'i', kind: 'other', title: '', summary: '', when: UNDATED, where: 0, launch: 0, actors: [] },
    ...{ placeBecause: '', launchBecause: '', status: 'reported', confidence: 'high', confidenceBecause: '' },
    casualties: { killed: none, wounded: none, arrested: none, text: '' },
    ...{ sources: [], evidence: [], note: '' },
    ...given,
  };
}

/** The dataset of a builder to which no question was put. */
export function finished(builder: DatasetBuilder, frame: Partial<DatasetFrame> = {}): Dataset {
  return builder.finish({
    ...{ title: '', attribution: [], packs: [], getPlace: () => undefined },
    resolve: () => {
      throw new Error('nothing was asked');
    },
    ...frame,
  });
}
