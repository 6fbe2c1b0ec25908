import { describe, expect, it } from 'vitest';
import { deskOf, importTable, mergeDatasets, problemsCsv, splitRow, type ImportedTable } from '../../src/index.ts';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { openPacks } from '../gazetteer/tables.ts';

const TABLE = [
  'title,when,where,country,killed',
  'Rocket fire,2020-05-03,Erbil,Iraq,2',
  'Protest,31 February 2020,Basra,Iraq,',
  '=HYPERLINK("x"),2020-05-05,Nowherabad,Iraq,1',
].join('\n');

describe('the table of rows that something is wrong with', () => {
  it('comes in again, mended, as updates of the same events', async () => {
    const read = await imported('events.csv', TABLE);
    const csv = problemsCsv({ ...read, table: read.head.name, columns: read.head.columns, split: splitting });
    expect(csv.split('\n')[0]).toBe(
      'placeline table,placeline id,placeline line,placeline problem,title,when,where,country,killed',
    );
    expect(csv.trim().split('\n')).toHaveLength(3);
    const mended = csv.replaceAll('31 February 2020', '28 February 2020').replaceAll('Nowherabad', 'Mosul');
    const again = await imported('mended.csv', mended);
    expect(again.head.name).toBe('events.csv');
    const { dataset, renamed } = mergeDatasets(read.dataset, again.dataset);
    expect(renamed).toEqual([]);
    expect(incidentCount(dataset)).toBe(3);
    const events = [0, 1, 2].map((row) => incidentAt(dataset, row));
    expect(events.map(({ when }) => when.earliest)).toEqual(['2020-05-03', '2020-02-28', '2020-05-05']);
    expect(events.map(({ where }) => where?.resolution.kind)).toEqual(['resolved', 'resolved', 'resolved']);
    expect(events[2]?.title).toBe('=HYPERLINK("x")');
  }, 60_000);

  it('doubles nothing when it comes in as it went out', async () => {
    const read = await imported('events.csv', TABLE);
    const csv = problemsCsv({ ...read, table: read.head.name, columns: read.head.columns, split: splitting });
    const again = await imported('mended.csv', csv);
    expect(mergeDatasets(read.dataset, again.dataset).dataset).toBe(read.dataset);
  }, 60_000);

  it('is told by its first columns: a table with others of such names is any table', async () => {
    const read = await imported(
      'x.csv',
      'title,placeline id,when,where\nProtest,a,2020-05-03,Erbil\nRaid,b,2020-05-04,Mosul',
    );
    expect(read.head.columns).toContain('placeline id');
    expect(read.head.name).toBe('x.csv');
  }, 60_000);
});

function splitting(raw: string): readonly string[] {
  return splitRow(raw, ',');
}

async function imported(name: string, text: string): Promise<ImportedTable> {
  const { region, both } = await openPacks();
  const bytes = new TextEncoder().encode(text);
  const stream = async function* () {
    yield await Promise.resolve(bytes);
  };
  const read = await importTable(
    { name, size: bytes.length, stream },
    { desk: deskOf({ region: () => Promise.resolve(region), world: () => Promise.resolve(both) }) },
  );
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read));
  return read;
}
