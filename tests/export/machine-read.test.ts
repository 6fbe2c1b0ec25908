import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { canonical } from '../../src/dataset/canonical.ts';
import { toCsv } from '../../src/export/csv.ts';
import { toFolderCsv } from '../../src/export/folder-csv.ts';
import { toGeoJson, toGeoJsonText } from '../../src/export/geojson.ts';
import { countMachineRead } from '../../src/model/count-machine-read.ts';
import { isMachineRead, MACHINE_READ, withMark, withoutMark } from '../../src/model/machine-read.ts';
import type { Visit } from '../../src/model/visit.ts';
import { UNDATED } from '../../src/model/when.ts';
import { openGeoJson } from '../../src/pipeline-geojson.ts';
import { openTables } from '../dataset/open.ts';
import { incident } from '../dataset/readings.ts';
import { finished } from '../dataset/rows.ts';

const SOURCE = {
  ...{ id: 's', document: 'r.txt', publisher: 'P', title: 'T', publishedEarliest: null, publishedLatest: null },
  ...{ publishedText: '', url: '', sha256: 'a'.repeat(64), note: '' },
};
const TEXT = 'First line.\n\n"Quoted", =1+1, and a second; it ends.';

const NOTES = {
  read: MACHINE_READ,
  noted: `${MACHINE_READ}: I doubt it`,
  seen: '',
  said: 'a machine-read event it is not',
};

function visit(id: string, note: string): Visit {
  return {
    ...{ id, traveller: `T ${id}`, role: '', from: null, to: null, when: UNDATED, hosts: [], purpose: '' },
    ...{ status: 'made', trip: '', leg: 0, confidence: 'high', confidenceBecause: '', sources: ['s'], evidence: [] },
    note,
  };
}

function dataset() {
  const builder = createDatasetBuilder();
  builder.addSource({ ...SOURCE, text: TEXT });
  builder.addSource({ ...SOURCE, id: 'seen', text: 'Another.' });
  for (const [id, note] of Object.entries(NOTES)) {
    const sources = [id === 'seen' ? 'seen' : 's'];
    builder.addIncident({ ...incident(id, { note, sources }), where: 0, launch: 0 });
    builder.addVisit({ ...visit(`v-${id}`, note), from: 0, to: 0 });
  }
  return finished(builder);
}

const MARKED = ['read', 'noted', 'v-read', 'v-noted'];

function markedIn(text: string): string[] {
  const { value } = openGeoJson(text, 'x.geojson');
  const { incidents = [], visits = [] } = value ? canonical(value) : {};
  return [...incidents, ...visits].filter(isMachineRead).map(({ id }) => id);
}

describe('an event that nobody has looked at', () => {
  it('is marked in GeoJSON, an incident as a visit, and no other is', () => {
    const { features } = toGeoJson(dataset());
    const marks = features.map(({ id, properties }) => [id, properties.read_by]);
    expect(marks.filter(([, mark]) => mark === MACHINE_READ).map(([id]) => id)).toEqual(MARKED);
    expect(marks.filter(([, mark]) => mark === undefined)).toHaveLength(4);
  });

  it('is still so when the file comes in again, also where a tool dropped the foreign members', () => {
    const text = toGeoJsonText(dataset());
    expect(markedIn(text).sort()).toEqual([...MARKED].sort());
    const { features } = toGeoJson(dataset());
    const plain = features.map(({ type, geometry, properties }) => ({ type, geometry, properties }));
    expect(markedIn(JSON.stringify({ type: 'FeatureCollection', features: plain })).sort()).toEqual([...MARKED].sort());
  });

  it('is marked in the flat table', () => {
    const [header = '', ...rows] = toCsv(dataset()).trim().split('\n');
    const column = header.split(',').indexOf('read_by');
    expect(rows.filter((row) => row.split(',')[column] === MACHINE_READ).map((row) => row.split(',')[0])).toEqual(
      MARKED,
    );
  });

  it('is marked in the tables of a folder, which keep the text of its report', async () => {
    const folder = toFolderCsv(dataset());
    const { value } = await openTables(folder);
    const { incidents, visits, sources } = canonical(value);
    expect(
      [...incidents, ...visits]
        .filter(isMachineRead)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...MARKED].sort());
    expect(sources.find(({ id }) => id === 's')?.text).toBe(TEXT);
    expect(folder.sources.split('\n')[0]).toMatch(/,text$/);
  });

  it('is left out where only reviewed ones are asked for, with its report', () => {
    const { features, placeline } = toGeoJson(dataset(), { reviewed: true });
    expect(features.map(({ id }) => id)).toEqual(['seen', 'said', 'v-seen', 'v-said']);
    expect(toCsv(dataset(), { reviewed: true })).not.toContain('read_by');
    expect(placeline.sources.map(({ id, text }) => [id, text])).toEqual([
      ['s', TEXT],
      ['seen', 'Another.'],
    ]);
    expect(toGeoJson(dataset(), { reviewed: false }).features).toHaveLength(8);
  });

  it('is counted', () => {
    expect(countMachineRead(dataset())).toBe(4);
    expect(countMachineRead(dataset(), { incidents: [0, 2], visits: [] })).toBe(1);
  });
});

it.each([
  ['', MACHINE_READ, ''],
  ['mind it', `${MACHINE_READ}: mind it`, 'mind it'],
  [`${MACHINE_READ}: x`, `${MACHINE_READ}: x`, 'x'],
  [`${MACHINE_READ}:${MACHINE_READ}`, `${MACHINE_READ}:${MACHINE_READ}`, ''],
  ['machine-reading', `${MACHINE_READ}: machine-reading`, 'machine-reading'],
])('the mark of the note "%s" is put and taken', (note, marked, unmarked) => {
  expect(withMark(note)).toBe(marked);
  expect(withoutMark(note)).toBe(unmarked);
  expect(isMachineRead({ note: withMark(note) })).toBe(true);
  expect(isMachineRead({ note: withoutMark(note) })).toBe(false);
});

it('a source without a text has no member and no column for it', () => {
  const builder = createDatasetBuilder();
  builder.addSource({ ...SOURCE, text: '' });
  const made = finished(builder);
  expect(toGeoJsonText(made)).not.toContain('"text"');
  expect(toFolderCsv(made).sources.split('\n')[0]).not.toMatch(/text$/);
});
