import { expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { toCsv } from '../../src/export/csv.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { originalAt } from '../../src/model/original.ts';
import { incidentAt } from '../../src/model/read-dataset.ts';
import { importTable } from '../../src/pipeline-import.ts';
import { deskOf } from '../../src/pipeline.ts';
import { fakeGazetteer } from '../dataset/fake-gazetteer.ts';
import { finished, incidentRow } from '../dataset/rows.ts';

const COLUMNS = ['event_id_cnty', 'country', '=note'];
const CELLS = ['IRQ1', 'Iraq', '-2+3\n=1'];

async function imported(text: string): Promise<Dataset> {
  const bytes = new TextEncoder().encode(text);
  const input = {
    ...{ name: 'ours.csv', size: bytes.length },
    async *stream() {
      yield await Promise.resolve(bytes);
    },
  };
  const load = () => Promise.resolve(fakeGazetteer());
  const read = await importTable(input, { desk: deskOf({ region: load, world: load }) });
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read));
  expect(read.problems).toEqual([]);
  expect(read.notes).toEqual([]);
  expect(read.counts).toMatchObject({ rows: 2, incidents: 2, leftOut: 0 });
  return read.dataset;
}

it('a flat table of our own comes in as it was, its places known', async () => {
  const builder = createDatasetBuilder();
  builder.addTable({ name: 'acled.csv', preset: 'acled', columns: COLUMNS });
  const original = builder.addOriginal(12, CELLS);
  const where = builder.giveWhere({
    ...{ text: 'Erbil', country: '', admin1: '', resolution: { kind: 'given' }, point: [44.01, 36.19] },
    ...{ precision: 'settlement', radiusMetres: 5000, because: ['x'], candidates: [] },
  });
  const when = { ...incidentRow({}).when, earliest: '2020-01-03', latest: '2020-01-03', precision: 'day' as const };
  builder.addIncident(incidentRow({ id: 'acled:IRQ1', title: '@home', kind: 'protest', where, when, original }));
  builder.addIncident(incidentRow({ id: 'b', title: 'B', when }));
  const dataset = await imported(toCsv(finished(builder)));
  expect(originalAt(dataset, 'incident', 0)).toEqual({
    ...{ table: 'acled.csv', preset: 'acled', line: 12 },
    cells: COLUMNS.map((column, i) => ({ column, value: CELLS[i] })),
  });
  expect(originalAt(dataset, 'incident', 1)).toBeNull();
  expect(incidentAt(dataset, 0)).toMatchObject({
    ...{ id: 'acled:IRQ1', title: '@home', kind: 'protest' },
    when: { earliest: '2020-01-03', latest: '2020-01-03', precision: 'day' },
    where: { text: 'Erbil', resolution: { kind: 'given', place: 'pl:erbil' }, point: [44.01, 36.19] },
  });
  expect(toCsv(await imported(toCsv(dataset)))).toBe(toCsv(dataset));
});
