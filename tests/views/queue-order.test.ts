import { expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { MACHINE_READ } from '../../src/model/machine-read.ts';
import type { IncidentRow, VisitRow } from '../../src/model/sink.ts';
import { UNDATED, type When } from '../../src/model/when.ts';
import type { Resolution, Where } from '../../src/model/where.ts';
import { byReport, queueOrder } from '../../src/views/queue-order.ts';
import { finished, incidentRow } from '../dataset/rows.ts';

const ON: When = { ...UNDATED, earliest: '2020-05-09', latest: '2020-05-09', precision: 'day' };

function where(kind: Exclude<Resolution['kind'], 'resolved' | 'decided'>): Where {
  return {
    ...{ text: 'X', country: '', admin1: '', resolution: { kind } },
    point: kind === 'given' ? [44, 33] : null,
    ...{ precision: 'unknown', radiusMetres: null, because: [], candidates: [] },
  };
}

const words = (source: string, start: number) =>
  ({ field: 'kind', words: 'w', source, start, end: start + 1, rule: '' }) as const;

function read(
  add: (
    row: (given: Partial<IncidentRow>) => void,
    place: (kind: 'given' | 'ambiguous' | 'unknown') => number,
    builder: ReturnType<typeof createDatasetBuilder>,
  ) => void,
): Dataset {
  const builder = createDatasetBuilder();
  for (const id of ['s1', 's2']) {
    builder.addSource({
      ...{ id, document: id, publisher: '', title: id, publishedEarliest: null, publishedLatest: null },
      ...{ publishedText: '', url: '', sha256: '', note: '', text: '' },
    });
  }
  add(
    (given) => {
      builder.addIncident(incidentRow({ when: ON, note: MACHINE_READ, sources: ['s1'], ...given }));
    },
    (kind) => builder.giveWhere(where(kind)),
    builder,
  );
  return finished(builder);
}

it('begins with what has no sure place, goes on with what has no date, ends with what is surest', () => {
  const dataset = read((row, place) => {
    row({ id: 'high', where: place('given') });
    row({ id: 'low', where: place('given'), confidence: 'low' });
    row({ id: 'undated', where: place('given'), when: UNDATED });
    row({ id: 'ambiguous', where: place('ambiguous') });
    row({ id: 'medium', where: place('given'), confidence: 'medium' });
    row({ id: 'unknown', where: place('unknown'), when: UNDATED });
    row({ id: 'nowhere' });
    row({ id: 'launch', where: place('given'), launch: place('unknown') });
  });
  expect(queueOrder(dataset).map(({ id, reason }) => [id, reason])).toEqual([
    ['ambiguous', 'place'],
    ['unknown', 'place'],
    ['nowhere', 'place'],
    ['launch', 'place'],
    ['undated', 'date'],
    ['low', 'low'],
    ['medium', 'medium'],
    ['high', 'high'],
  ]);
});

it('leaves out what a person has looked at, and what no program read', () => {
  const dataset = read((row) => {
    row({ id: 'told', note: '' });
    row({ id: 'noted', note: 'machine-readable, says the report' });
    row({ id: 'read' });
    row({ id: 'read with a remark', note: `${MACHINE_READ}: twice` });
  });
  expect(queueOrder(dataset).map(({ id }) => id)).toEqual(['read', 'read with a remark']);
});

it('goes through the reports in their order, and through a report from its top', () => {
  const dataset = read((row, place) => {
    row({ id: 'second report', sources: ['s2'], evidence: [words('s2', 5)], where: place('ambiguous') });
    row({ id: 'late', evidence: [words('s1', 90), words('s1', 70)] });
    row({ id: 'early', evidence: [words('s1', 80), words('s1', 10)], where: place('given') });
    row({ id: 'nowhere said', where: place('given') });
  });
  expect(queueOrder(dataset).map(({ id }) => id)).toEqual(['late', 'second report', 'nowhere said', 'early']);
  expect(byReport(queueOrder(dataset)).map(({ id }) => id)).toEqual(['nowhere said', 'early', 'late', 'second report']);
});

it('has the visits among the incidents', () => {
  const dataset = read((row, place, builder) => {
    row({ id: 'incident', where: place('given'), evidence: [words('s1', 20)] });
    const visit = {
      ...{ traveller: 'A', role: '', from: 0, when: ON, hosts: [], purpose: '', status: 'made', trip: '', leg: 0 },
      ...{ confidence: 'high', confidenceBecause: '', sources: ['s1'], note: MACHINE_READ },
    } satisfies Omit<VisitRow, 'id' | 'to' | 'evidence'>;
    builder.addVisit({ ...visit, id: 'stay', to: place('given'), evidence: [words('s1', 10)] });
    builder.addVisit({ ...visit, id: 'nowhere', to: 0, evidence: [words('s1', 30)] });
    builder.addVisit({ ...visit, id: 'looked at', to: 0, evidence: [], note: '' });
  });
  expect(queueOrder(dataset).map(({ id, table }) => [id, table])).toEqual([
    ['nowhere', 'visits'],
    ['stay', 'visits'],
    ['incident', 'incidents'],
  ]);
});
