import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../src/sources/mapping/propose.ts';
import { fieldsOfWords, wordsOfColumn } from '../../../src/sources/mapping/column-words.ts';
import { dateScout } from '../../../src/sources/mapping/date-scout.ts';
import { headOf } from './read-rows.ts';

/** A table written with `;` between cells; the first line names the columns. */
function tableOf(...lines: readonly string[]) {
  const [columns = [], ...rows] = lines.map((line) => line.split(';'));
  return headOf(columns, rows);
}

function fieldsOf(...lines: readonly string[]): Record<string, string> {
  const { columns } = proposeMapping(tableOf(...lines));
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]));
}

describe('columns are told', () => {
  it.each([
    ['English', 'Event date;Location;Fatalities', '2020-01-01;Mosul;2', ['date', 'place', 'killed']],
    ['camel case', 'eventDate;placeName;numberKilled', '2020-01-01;Mosul;2', ['date', 'place', 'killed']],
    ['French', 'Date de l’incident;Ville;Blessés', '3 février 2020;Gao;2', ['date', 'place', 'wounded']],
    ['Arabic', 'التاريخ;المدينة;القتلى', '٣ شباط ٢٠٢٠;الموصل;٢', ['date', 'place', 'killed']],
    [
      'a name within',
      'Date of strike (local);No. of people killed;Town of attack',
      '2020-01-01;2;Mosul',
      ['date', 'killed', 'place'],
    ],
  ])('by their names: %s', (_, header, row, expected) => {
    expect(Object.values(fieldsOf(header, row)).sort()).toEqual([...expected].sort());
  });

  it('by their cells where their names say nothing', () => {
    expect(fieldsOf('c1;c2;c3;c4', '33.3, 44.4;1 May 2020;air strike;x', '33.4, 44.5;2 May 2020;protest;y')).toEqual({
      c1: 'coordinates',
      c2: 'date',
      c3: 'kind',
    });
  });

  it.each([
    ['a date that holds no dates', 'date;place', 'red;Mosul', { place: 'place' }],
    ['killed that holds names', 'killed;date', 'A. Person;2020-01-01', { date: 'date' }],
    ['a latitude alone', 'lat;date', '33.1;2020-01-01', { date: 'date' }],
    ['a place that holds numbers', 'city;date', '12;2020-01-01', { date: 'date' }],
    ['numbers that may be years', 'size;place', '2000;Mosul', { place: 'place' }],
    ['an id that repeats', 'id;place', '1;Mosul', { id: 'id', place: 'place' }],
    ['how to reach people', 'Contact name;phone;e-mail;date', 'A;077;a@b;2020-01-01', { date: 'date' }],
    ['an empty column', 'date;place;url', '2020-01-01;Mosul;', { date: 'date', place: 'place' }],
  ])('not against their cells: %s', (_, header, row, expected) => {
    expect(fieldsOf(header, row)).toEqual(expected);
  });

  it.each(['Reported on', 'Date reported', 'Published', 'Publication date'])(
    'by the day of the report where there is no other, and that is said: %s',
    (name) => {
      const { columns, mapping, because } = proposeMapping(tableOf(`${name};Location`, '3 May 2020;Mosul'));
      expect(mapping.columns.filter(({ column }) => column === name).map(({ field }) => field)).toEqual([
        ...['date', 'source-date'],
      ]);
      expect(columns.find(({ field }) => field === 'date')?.because.join(' ')).toContain('day of the report');
      expect(because.at(-1)).toBe(`No column says when it happened: the day of the report, "${name}", is taken.`);
    },
  );

  it.each(['Date', 'When', 'Start date', 'Year'])('not by the day of the report beside %s', (name) => {
    const day = name === 'Year' ? '2020' : '2 May 2020';
    const { mapping, because } = proposeMapping(tableOf(`Reported on;${name};Location`, `3 May 2020;${day};Mosul`));
    expect(mapping.columns.filter(({ column }) => column === 'Reported on')).toEqual([
      { column: 'Reported on', field: 'source-date' },
    ]);
    expect(because.join(' ')).not.toContain('day of the report');
  });

  it.each(['Détails', 'details', 'Région', 'média', 'الإحداثيات', 'احداثيات', 'source'])(
    'by a name that is listed once a field, with accents and articles or without: %s',
    (name) => {
      const fields = fieldsOfWords(wordsOfColumn(name)).map(({ field }) => field);
      expect(fields.length).toBeGreaterThan(0);
      expect(new Set(fields).size).toBe(fields.length);
    },
  );

  it('so that an id is no column whose cells repeat', () => {
    expect(fieldsOf('id;place', '1;Mosul', '1;Basra', '1;Erbil')).toEqual({ place: 'place' });
  });

  it.each([
    ['from;to;date', 'Mosul;Basra;2020-01-01', 'from-to', { from: 'from', to: 'to', date: 'date' }],
    [
      'origin;destination;departure;arrival',
      'Mosul;Basra;2020-01-01;2020-01-02',
      'from-to',
      {
        origin: 'from',
        destination: 'to',
        departure: 'start',
        arrival: 'end',
      },
    ],
    ['from;to;place', '2020-01-01;2020-01-03;Mosul', null, { from: 'start', to: 'end', place: 'place' }],
    ['destination;date', 'Basra;2020-01-01', null, { destination: 'place', date: 'date' }],
  ])('two places a row are a movement, two dates a span: %s', (header, row, preset, expected) => {
    expect(fieldsOf(header, row)).toEqual(expected);
    expect(proposeMapping(tableOf(header, row)).mapping.preset).toBe(preset);
  });

  it('year, month and day only where there is no date', () => {
    expect(fieldsOf('year;month;day;place', '2020;1;2;Mosul')).toMatchObject({
      year: 'year',
      month: 'month',
      day: 'day',
    });
    expect(fieldsOf('year;date;place', '2020;2020-01-02;Mosul')).toEqual({ date: 'date', place: 'place' });
  });

  it('with a column that would do as well named beside the one that is taken', () => {
    const { columns } = proposeMapping(tableOf('lat;latitude;lon', '33;33;44'));
    expect(columns.find(({ field }) => field === 'lat')?.because.at(-1)).toBe('"latitude" would do as well');
    expect(columns.find(({ field }) => field === 'lon')?.because.join()).not.toContain('would do');
  });

  it('never, where nothing speaks for them; all that were looked at are named', () => {
    const { columns, because } = proposeMapping(tableOf('colour;size', 'red;3'));
    expect(columns).toEqual([]);
    expect(because.join()).toContain('colour, size');
  });
});

describe('the order of dates', () => {
  const open = tableOf('date;place', '03/04/2020;Mosul', '05/06/2020;Basra');

  it('is decided by a cell that fits one order only, and named', () => {
    const { mapping, isDateOrderOpen, because } = proposeMapping(tableOf('date', '03/04/2020', '03/14/2020'));
    expect([mapping.dateOrder, isDateOrderOpen]).toEqual(['mdy', false]);
    expect(because.join()).toContain('03/14/2020');
  });

  it('is open where every cell fits both', () => {
    const { mapping, isDateOrderOpen } = proposeMapping(open);
    expect([mapping.dateOrder, isDateOrderOpen]).toEqual(['dmy', true]);
  });

  it('is not needed for dates that have one reading', () => {
    const { mapping, isDateOrderOpen } = proposeMapping(tableOf('date', '2020-04-03', '3 April 2020'));
    expect([mapping.dateOrder, isDateOrderOpen]).toEqual([null, false]);
  });

  it('is told by rows behind the sample, by their line', () => {
    const scout = dateScout(open, proposeMapping(open).mapping);
    scout.look(['07/08/2020', 'Mosul'], 1002);
    expect(scout.decide().isOpen).toBe(true);
    scout.look(['08/21/2020', 'Mosul'], 1003);
    expect(scout.decide()).toMatchObject({ order: 'mdy', isOpen: false });
    expect(scout.decide().because).toContain('line 1003');
  });
});

describe('what a person says', () => {
  it('counts before what the columns say', () => {
    const { mapping } = proposeMapping(tableOf('date;place', '2020-01-01;Mosul'));
    const given = { ...mapping, columns: [] };
    expect(proposeMapping(tableOf('date;place', '2020-01-01;Mosul'), { mapping: given }).mapping).toBe(given);
  });

  it('may leave the order of dates to the table', () => {
    const table = tableOf('date;place', '14/02/2020;Mosul');
    const given = { ...proposeMapping(table).mapping, dateOrder: null };
    expect(proposeMapping(table, { mapping: given }).mapping.dateOrder).toBe('dmy');
    expect(proposeMapping(table, { mapping: { ...given, dateOrder: 'mdy' } }).mapping.dateOrder).toBe('mdy');
  });

  it('names a shape whose columns are only partly there', () => {
    const { mapping } = proposeMapping(tableOf('event_date;location', '1 May 2020;Mosul'), { preset: 'acled' });
    expect(mapping).toMatchObject({
      preset: 'acled',
      columns: [
        { column: 'event_date', field: 'date' },
        { column: 'location', field: 'place' },
      ],
    });
  });
});
