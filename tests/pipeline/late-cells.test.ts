import { describe, expect, it } from 'vitest';
import { incidentAt, incidentCount } from '../../src/model/read-dataset.ts';
import { importTable, type ImportedTable, type ImportOptions } from '../../src/pipeline-import.ts';
import { EMPTY_DESK } from './fake-desk.ts';

/** More rows than a sample has. */
const SAMPLE = 1100;

/** A table of a header, so many equal rows, and others behind them. */
function tableOf(header: string, row: string, ...late: readonly string[]): string {
  return [header, ...Array.from({ length: SAMPLE }, () => row), ...late].join('\n');
}

async function imported(text: string, choice: Partial<ImportOptions> = {}): Promise<ImportedTable> {
  const bytes = new TextEncoder().encode(text);
  const stream = async function* () {
    yield await Promise.resolve(bytes);
  };
  const read = await importTable({ name: 'x.csv', size: bytes.length, stream }, { desk: EMPTY_DESK, ...choice });
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read));
  return read;
}

const eventsOf = ({ dataset }: ImportedTable) =>
  Array.from({ length: incidentCount(dataset) }, (_, row) => incidentAt(dataset, row));

const told = ({ problems }: ImportedTable) =>
  problems.filter(({ code }) => code !== 'place-unknown').map(({ code, came }) => [code, came]);

describe('cells behind the sample', () => {
  it('decide the order of dates where the sample needed none', async () => {
    const read = await imported(tableOf('date;place', '2020-05-09;Erbil', '03/04/2020;Mosul', '04/25/2020;Mosul'));
    expect(told(read)).toEqual([]);
    expect(
      eventsOf(read)
        .slice(-2)
        .map(({ when }) => when.earliest),
    ).toEqual(['2020-03-04', '2020-04-25']);
    expect(read.proposal.because.join(' ')).toContain('"04/25/2020" in line 1103 fits no other order');
  });

  it('outvote those of the sample; what then fits no more is told', async () => {
    const late = Array.from({ length: 5 }, (_, i) => `04/${20 + i}/2020;Mosul`);
    const read = await imported(tableOf('date;place', '2020-05-09;Erbil', ...late).replace('2020-05-09', '13/02/2020'));
    expect(told(read)).toEqual([['date-unreadable', ['13/02/2020']]]);
    const kept = await imported(
      tableOf('date;place', '2020-05-09;Erbil', ...late.slice(0, 1)).replaceAll('2020-05-09', '13/02/2020'),
    );
    expect(told(kept)).toEqual([['date-unreadable', ['04/20/2020']]]);
  });

  it('do not outvote a person', async () => {
    const read = await imported(tableOf('date;place', '2020-05-09;Erbil', '04/25/2020;Mosul'), { dateOrder: 'dmy' });
    expect(told(read)).toEqual([['date-unreadable', ['04/25/2020']]]);
  });

  it('show what numbers of a date column count', async () => {
    const read = await imported(tableOf('date;place', ';Erbil', '43831;Mosul').replace(';Erbil', '43830;Erbil'));
    expect(eventsOf(read).at(-1)?.when.earliest).toBe('2020-01-01');
    const mixed = await imported(tableOf('date;place', '43830;Erbil', '2020;Mosul'));
    expect(told(mixed)).toEqual([['date-unreadable', ['2020']]]);
    expect(eventsOf(mixed).at(-1)?.when.earliest).toBeNull();
  });

  it('decide the decimal sign, or are told', async () => {
    const header = 'place;date;lat;lon;radius_m;killed';
    const read = await imported(
      tableOf(header, 'Erbil;2020-05-09;36;44;500;1', 'Mosul;2020-05-09;36;44;2,5;1', 'Basra;2020-05-09;36;44;7;1.250'),
    );
    expect(read.proposal.mapping.decimal).toBe(',');
    expect(told(read)).toEqual([]);
    expect(eventsOf(read).at(-1)?.casualties.killed).toEqual({ min: 1250, max: 1250 });
    const point = await imported(
      tableOf(
        header,
        'Erbil;2020-05-09;36;44;500.5;1',
        'Mosul;2020-05-09;36;44;2,5;1',
        'Basra;2020-05-09;36;44;7;1.250',
      ),
    );
    expect(told(point)).toEqual([
      ['number-unreadable', ['2,5']],
      ['number-unreadable', ['1.250']],
    ]);
  });

  it('decide which number of a pair comes first', async () => {
    const header = 'date;place;coordinates';
    const row = '2020-05-09;Aleppo;37.1, 36.2';
    const open = await imported(tableOf(header, row));
    expect(eventsOf(open)[0]?.where?.point).toEqual([36.2, 37.1]);
    expect(open.proposal.because.join(' ')).toContain('latitude first was taken');
    const read = await imported(tableOf(header, row, '2020-05-09;Astana;71.4, 51.1', '2020-05-09;Osh;103.8, 36.1'));
    expect(told(read)).toEqual([]);
    expect(eventsOf(read)[0]?.where?.point).toEqual([37.1, 36.2]);
  });

  it('that cannot be read in any way are told, and the table is read once', async () => {
    const rows: number[] = [];
    const read = await imported(tableOf('date;place', '2020-05-09;Erbil', '31 February 2020;Mosul', 'soon;Mosul'), {
      progress: (at) => void rows.push(at.rows),
    });
    expect(told(read)).toEqual([
      ['date-unreadable', ['31 February 2020']],
      ['date-unreadable', ['soon']],
    ]);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });
});
