import { expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { joinReports } from '../../src/dataset/join-reports.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Incident } from '../../src/model/incident.ts';
import { MACHINE_READ } from '../../src/model/machine-read.ts';
import { machineReadRows } from '../../src/model/machine-read-rows.ts';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { rowsOf } from '../../src/base/bitmap.ts';
import { incident } from './readings.ts';

/** Reports by their ids, each with its events. */
function read(reports: Readonly<Record<string, readonly Partial<Incident>[]>>, text = 'A text.'): Dataset {
  const builder = createDatasetBuilder();
  for (const [id, events] of Object.entries(reports)) {
    builder.addSource({
      ...{ id, document: id, publisher: '', title: id, publishedEarliest: null, publishedLatest: null },
      ...{ publishedText: '', url: '', sha256: '', note: '', text },
    });
    for (const event of events) {
      const whole = incident(event.id ?? '', { note: MACHINE_READ, sources: [id], ...event });
      builder.addIncident({ ...whole, where: 0, launch: 0 });
    }
  }
  return builder.finish({
    ...{ title: 'made', attribution: [], packs: [], getPlace: () => undefined },
    resolve: () => {
      throw new Error('nothing was asked');
    },
  });
}

function told(dataset: Dataset): string[] {
  return Array.from({ length: incidentCount(dataset) }, (_, row) => {
    const { id, title, sources, note } = incidentAt(dataset, row);
    return [id, title, sources.join(), ...(note === '' ? [] : [note])].join(' | ');
  });
}

const unread = (id: string, title: string, source: string): string => `${id} | ${title} | ${source} | ${MACHINE_READ}`;

it('further reports stand behind what is open', () => {
  const { dataset, again, replaced } = joinReports(read({ a: [{ id: '1' }] }), read({ b: [{ id: '2' }] }));
  expect(told(dataset)).toEqual([unread('1', 'Title 1', 'a'), unread('2', 'Title 2', 'b')]);
  expect({ again, replaced }).toEqual({ again: 0, replaced: 0 });
});

it('of a report that is read anew the events that nobody looked at are replaced', () => {
  const open = read({ a: [{ id: '1' }, { id: '2' }], b: [{ id: '3' }] });
  const { dataset, again, replaced } = joinReports(open, read({ a: [{ id: '2', title: 'New' }, { id: '4' }] }));
  expect(told(dataset)).toEqual([unread('3', 'Title 3', 'b'), unread('2', 'New', 'a'), unread('4', 'Title 4', 'a')]);
  expect({ again, replaced }).toEqual({ again: 1, replaced: 2 });
});

it('what somebody looked at stays as it is, and stands once', () => {
  const open = read({ a: [{ id: '1', note: '' }, { id: '2' }] });
  const { dataset } = joinReports(
    open,
    read({
      a: [
        { id: '1', title: 'New' },
        { id: '2', title: 'Newer' },
      ],
    }),
  );
  expect(told(dataset)).toEqual(['1 | Title 1 | a', unread('2', 'Newer', 'a')]);
});

it('an id that means an event of another report gets a number', () => {
  const { dataset } = joinReports(
    read({ a: [{ id: '1' }] }),
    read({ b: [{ id: '1', title: 'Other' }, { id: '1~2' }] }),
  );
  expect(told(dataset)).toEqual([
    unread('1', 'Title 1', 'a'),
    unread('1~3', 'Other', 'b'),
    unread('1~2', 'Title 1~2', 'b'),
  ]);
});

it('an event that a second report tells as well is not replaced with the first', () => {
  const open = read({ a: [{ id: '1', sources: ['a', 'b'] }], b: [] });
  const { dataset, replaced } = joinReports(open, read({ a: [{ id: '2' }] }));
  expect(told(dataset)).toEqual([unread('1', 'Title 1', 'a,b'), unread('2', 'Title 2', 'a')]);
  expect(replaced).toBe(0);
});

it('a report without events comes along with its text, and a report read anew brings its new text', () => {
  const open = read({ a: [{ id: '1' }] }, 'Before.');
  const { dataset } = joinReports(open, read({ a: [{ id: '1' }], c: [] }, 'After.'));
  expect(dataset.sources.map(({ id, text }) => [id, text])).toEqual([
    ['a', 'After.'],
    ['c', 'After.'],
  ]);
});

it('marked events are found by their notes, whatever else the notes say', () => {
  const dataset = read({
    a: [
      { id: '1' },
      { id: '2', note: '' },
      { id: '3', note: `${MACHINE_READ}: and more` },
      { id: '4', note: `${MACHINE_READ}ers` },
      { id: '5', note: 'not machine-read' },
    ],
  });
  const { incidents, visits, count } = machineReadRows(dataset);
  expect([...rowsOf(incidents)]).toEqual([0, 2]);
  expect([...rowsOf(visits)]).toEqual([]);
  expect(count).toBe(2);
});
