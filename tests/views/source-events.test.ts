import { expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Evidence, Source } from '../../src/model/source.ts';
import { UNDATED } from '../../src/model/when.ts';
import { eventsOfSources, marksOfOthers } from '../../src/views/source-events.ts';
import { finished, incidentRow } from '../dataset/rows.ts';

const source = (id: string, text: string): Source => ({
  ...{ id, document: id, publisher: '', title: '', publishedEarliest: null, publishedLatest: null },
  ...{ publishedText: '', url: '', sha256: '', note: '', text },
});

const words = (id: string, start: number, said: string): Evidence => ({
  ...{ field: 'kind', words: said, source: id, start, end: start + said.length, rule: '' },
});

function told() {
  const builder = createDatasetBuilder();
  builder.addSource(source('s1', 'a raid, then a march'));
  builder.addSource(source('s2', 'a march'));
  builder.addSource(source('s3', ''));
  builder.addIncident(incidentRow({ id: 'raid', sources: ['s1'], evidence: [words('s1', 2, 'raid')] }));
  builder.addIncident(
    incidentRow({ id: 'march', sources: ['s2', 's1'], evidence: [words('s2', 2, 'march'), words('s1', 15, 'march')] }),
  );
  builder.addIncident(incidentRow({ id: 'nowhere', sources: [] }));
  builder.addIncident(incidentRow({ id: 'untold', sources: ['s3'], evidence: [words('s3', 0, 'raid')] }));
  builder.addVisit({
    ...{ id: 'stay', traveller: 'A', role: '', from: 0, to: 0, when: UNDATED, hosts: [], purpose: '', status: 'made' },
    ...{ trip: '', leg: 0, confidence: 'high', confidenceBecause: '', sources: ['s1'], evidence: [], note: '' },
  });
  return finished(builder);
}

it('finds the events of reports, each once, whichever of their reports it is', () => {
  const dataset = told();
  expect(eventsOfSources(dataset, ['s1'])).toEqual({ incidents: [0, 1], visits: [0] });
  expect(eventsOfSources(dataset, ['s2', 's1'])).toEqual({ incidents: [0, 1], visits: [0] });
  expect(eventsOfSources(dataset, ['s2'])).toEqual({ incidents: [1], visits: [] });
  expect(eventsOfSources(dataset, ['s9'])).toEqual({ incidents: [], visits: [] });
  expect(eventsOfSources(dataset, [])).toEqual({ incidents: [], visits: [] });
});

it('marks what other events say in a report, not what they say in another one', () => {
  const dataset = told();
  const [first, second, third] = dataset.sources;
  if (!first || !second || !third) throw new Error('three sources');
  expect(marksOfOthers(dataset, first, 'raid')).toEqual([{ start: 15, end: 20, field: 'kind', event: 'march' }]);
  expect(marksOfOthers(dataset, second, 'march')).toEqual([]);
  expect(marksOfOthers(dataset, third, 'raid')).toEqual([]);
});
