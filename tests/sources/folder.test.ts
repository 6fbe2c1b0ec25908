import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { incidentAt, incidentCount, visitAt, visitCount } from '../../src/model/read-dataset.ts';
import { decodeText } from '../../src/sources/decode.ts';
import { readFolder } from '../../src/sources/folder.ts';
import { brief, csv, openTables } from '../dataset/open.ts';

const SOURCES = csv(['id', 'title'], { id: 's-1', title: 'One' }, { id: 's-2', title: 'Two' });
const INCIDENT = { id: 'i-1', kind: 'protest', title: 'A protest', sources: 's-1' };
const VISIT = { id: 'v-1', traveller: 'A minister', to: 'Erbil', status: 'made' };

async function oneIncident(over: Readonly<Record<string, string>>, sources = SOURCES) {
  const row = { ...INCIDENT, ...over };
  const incidents = csv(Object.keys(row), row);
  const { value, problems } = await openTables({ incidents, visits: csv(Object.keys(VISIT)), sources });
  return {
    incident: incidentCount(value) === 0 ? null : incidentAt(value, 0),
    problems: brief(problems),
    raw: problems[0]?.raw,
  };
}

async function oneVisit(over: Readonly<Record<string, string>>) {
  const row = { ...VISIT, ...over };
  const incidents = csv(Object.keys(INCIDENT));
  const { value, problems } = await openTables({ incidents, visits: csv(Object.keys(row), row), sources: SOURCES });
  return { visit: visitCount(value) === 0 ? null : visitAt(value, 0), problems: brief(problems) };
}

describe('an incident row', () => {
  it('is read whole, columns in any order', async () => {
    const { incident, problems } = await oneIncident({
      note: 'A note',
      place: 'Irbil',
      launch_place: 'Baghdad',
      place_because: 'printed',
      launch_because: 'printed too',
      earliest: '2020-06-20',
      latest: '2020-06-30',
      lasting: 'yes',
      time_precision: 'week',
      when_text: 'late June',
      when_because: 'counted',
      when_anchor: '2020-07-01',
      time_stated: 'month',
      actors: 'attacker=A|target=B\\|C',
      killed_min: '1',
      killed_max: '3',
      wounded_min: '24',
      arrested_max: '0',
      casualties_text: 'dozens',
      status: 'claimed',
      confidence: 'high',
      confidence_because: 'plain',
      sources: 's-1|s-2',
      evidence: 'kind=a = b@s-2|where=x@y@s-1',
    });
    expect(problems).toEqual([]);
    expect(incident).toMatchObject({
      id: 'i-1',
      kind: 'protest',
      note: 'A note',
      placeBecause: 'printed',
      launchBecause: 'printed too',
      when: {
        ...{ earliest: '2020-06-20', latest: '2020-06-30', lasting: true, precision: 'week', text: 'late June' },
        ...{ because: 'counted', anchor: '2020-07-01', stated: ['month'] },
      },
      where: { text: 'Irbil', resolution: { kind: 'resolved', place: 'pl:erbil' }, point: [44.009168, 36.191113] },
      launch: { text: 'Baghdad', point: [44.4, 33.34], radiusMetres: 15000 },
      actors: [
        { role: 'attacker', name: 'A' },
        { role: 'target', name: 'B|C' },
      ],
      casualties: {
        ...{
          killed: { min: 1, max: 3 },
          wounded: { min: 24, max: null },
          arrested: { min: null, max: 0 },
          text: 'dozens',
        },
      },
      ...{ status: 'claimed', confidence: 'high', confidenceBecause: 'plain', sources: ['s-1', 's-2'] },
      evidence: [
        { field: 'kind', words: 'a = b', source: 's-2' },
        { field: 'where', words: 'x@y', source: 's-1' },
      ],
    });
  });

  it.each([
    [
      'nothing but the needed cells',
      {},
      {
        status: 'reported',
        confidence: 'low',
        where: null,
        when: { earliest: null, latest: null, precision: 'unknown' },
      },
    ],
    ['a kind written as its label', { kind: 'Air strike' }, { kind: 'air-strike' }],
    [
      'only "before"',
      { latest: '2020-01-04' },
      { when: { earliest: null, latest: '2020-01-04', precision: 'unknown' } },
    ],
    [
      'only "after"',
      { earliest: '2020-01-04' },
      { when: { earliest: '2020-01-04', latest: null, precision: 'unknown' } },
    ],
    ['a precision of its own: day', { earliest: '2020-02-29', latest: '2020-02-29' }, { when: { precision: 'day' } }],
    ['month', { earliest: '2020-02-01', latest: '2020-02-29' }, { when: { precision: 'month' } }],
    ['not quite a month', { earliest: '2020-02-02', latest: '2020-03-01' }, { when: { precision: 'unknown' } }],
    ['year', { earliest: '2020-01-01', latest: '2020-12-31' }, { when: { precision: 'year' } }],
    ['minute', { earliest: '2020-01-03T22:00Z', latest: '2020-01-03T22:00Z' }, { when: { precision: 'minute' } }],
    [
      'the governorate for a missing place',
      { admin1: 'Diyala', country: 'IQ' },
      { where: { text: 'Diyala', country: 'IQ', precision: 'governorate' } },
    ],
    ['the country for a missing place', { country: 'Iraq' }, { where: { text: 'Iraq', precision: 'country' } }],
    ['evidence of the only source', { evidence: 'kind=x' }, { evidence: [{ words: 'x', source: 's-1' }] }],
    [
      'other words for fields',
      { evidence: 'title/kind=x|place=y|time=z|who=w' },
      { evidence: [{ field: 'kind' }, { field: 'where' }, { field: 'when' }, { field: 'actors' }] },
    ],
    ['a guarded formula', { title: "'=SUM(A1)" }, { title: '=SUM(A1)' }],
  ])('is read: %s', async (_, cells, expected) => {
    const { incident, problems } = await oneIncident(cells);
    expect(problems).toEqual([]);
    expect(incident).toMatchObject(expected);
  });

  it.each([
    ['kind', { kind: 'earthquake' }, 'value-unknown'],
    ['kind', { kind: '' }, 'value-missing'],
    ['kind', { kind: '__proto__' }, 'value-unknown'],
    ['title', { title: ' ' }, 'value-missing'],
    ['earliest', { earliest: '2020-02-30' }, 'date-unreadable'],
    ['earliest', { earliest: '5 May 2020' }, 'date-unreadable'],
    ['latest', { latest: '2020-05-09T10:00' }, 'date-unreadable'],
    ['latest', { earliest: '2020-05-10', latest: '2020-05-09' }, 'date-reversed'],
    ['lasting', { lasting: 'maybe' }, 'value-unknown'],
    ['time_precision', { time_precision: 'hour' }, 'value-unknown'],
    ['killed_min', { killed_min: '-1' }, 'number-unreadable'],
    ['killed_min', { killed_min: 'two' }, 'number-unreadable'],
    ['killed_max', { killed_max: '99999999999' }, 'number-unreadable'],
    ['wounded_min', { wounded_min: '5', wounded_max: '3' }, 'number-unreadable'],
    ['status', { status: 'rumour' }, 'value-unknown'],
    ['confidence', { confidence: 'sure' }, 'value-unknown'],
    ['id', { id: '' }, 'id-missing'],
  ])('is left out for its %s %j', async (column, cells, code) => {
    const { incident, problems, raw } = await oneIncident(cells);
    expect(incident).toBeNull();
    expect(problems).toEqual([`error ${code} 2 ${column}`]);
    expect(raw).not.toBe('');
  });

  it.each([
    ['actors', { actors: 'spy=A|attacker=B' }, 'value-unknown', { actors: [{ role: 'attacker', name: 'B' }] }],
    ['actors', { actors: 'A' }, 'value-unknown', { actors: [] }],
    ['evidence', { evidence: 'weather=rain' }, 'value-unknown', { evidence: [] }],
    [
      'evidence',
      { sources: 's-1|s-2', evidence: 'kind=x@s-3' },
      'source-unknown',
      { evidence: [{ words: 'x@s-3', source: '' }] },
    ],
    ['sources', { sources: 's-9' }, 'source-unknown', { sources: ['s-9'] }],
    [
      'time_precision',
      { latest: '2020-01-04', time_precision: 'day' },
      'value-unknown',
      { when: { precision: 'unknown' } },
    ],
    ['time_stated', { time_stated: 'year|hour' }, 'value-unknown', { when: { stated: ['year'] } }],
    ['place', { place: 'Nowhere' }, 'place-unknown', { where: { text: 'Nowhere', point: null } }],
    ['place', { place: 'Samarra' }, 'place-ambiguous', { where: { point: null, candidates: [{}, {}] } }],
  ])('is kept with a warning for its %s %j', async (column, cells, code, expected) => {
    const { incident, problems } = await oneIncident(cells);
    expect(problems).toEqual([`warning ${code} 2 ${column}`]);
    expect(incident).toMatchObject(expected);
  });
});

describe('a visit row', () => {
  it.each([
    ['the needed cells', {}, { from: null, to: { text: 'Erbil' }, leg: 0, trip: '' }],
    ['an origin', { from: 'Tehran' }, { from: { text: 'Tehran', point: [51.42, 35.69] } }],
    [
      'a country gate for the destination',
      { to: 'Samarra', country: 'RU' },
      { to: { resolution: { place: 'pl:samarra-russia' } } },
    ],
    ['a leg', { leg_of: 't-1', leg: '2' }, { trip: 't-1', leg: 2 }],
    ['hosts', { hosts: 'A|B' }, { hosts: ['A', 'B'] }],
    ['whose words', { sources: 's-1', evidence: 'who=x' }, { evidence: [{ field: 'traveller' }] }],
  ])('is read: %s', async (_, cells, expected) => {
    const { visit, problems } = await oneVisit(cells);
    expect(problems).toEqual([]);
    expect(visit).toMatchObject(expected);
  });

  it.each([
    ['status', { status: '' }, 'value-missing'],
    ['status', { status: 'reported' }, 'value-unknown'],
    ['traveller', { traveller: '' }, 'value-missing'],
    ['leg', { leg_of: 't', leg: '70000' }, 'number-unreadable'],
    ['leg', { leg_of: 't', leg: '1.5' }, 'number-unreadable'],
  ])('is left out for its %s %j', async (column, cells, code) => {
    const { visit, problems } = await oneVisit(cells);
    expect(visit).toBeNull();
    expect(problems).toEqual([`error ${code} 2 ${column}`]);
  });
});

describe('a folder', () => {
  const incidents = csv(Object.keys(INCIDENT), INCIDENT, { ...INCIDENT, id: 'i-2' });
  const visits = csv(Object.keys(VISIT), VISIT);

  it.each([
    ['visits.csv', { incidents, sources: SOURCES }, ['warning file-missing - -'], 2],
    ['sources.csv', { incidents, visits }, ['warning file-missing - -'], 2],
    ['incidents.csv', { visits, sources: SOURCES }, ['warning file-missing - -'], 0],
    ['everything', {}, ['warning file-missing - -', 'error file-missing - -', 'warning file-missing - -'], 0],
  ])('may miss %s', async (_, tables, expected, count) => {
    const { value, problems } = await openTables(tables);
    expect(brief(problems)).toEqual(expected);
    expect(incidentCount(value)).toBe(count);
  });

  it.each([
    ['an empty file', '', ['error file-empty 1 -']],
    [
      'a file without the needed columns',
      'id,name\n1,2\n',
      ['warning column-unknown 1 name', 'error column-missing 1 -'],
    ],
    ['a page of HTML', '<html>\n<body>', ['warning column-unknown 1 <html>', 'error column-missing 1 -']],
    ['an unknown column', 'id,kind,title,colour\ni-1,protest,A,red\n', ['warning column-unknown 1 colour']],
    ['a column that stands twice', 'id,kind,title,Title\ni-1,protest,A,B\n', ['warning column-unknown 1 Title']],
  ])('names %s', async (_, text, expected) => {
    expect(brief((await openTables({ incidents: text, visits, sources: SOURCES })).problems)).toEqual(expected);
  });

  it('leaves out a bad row and keeps the others', async () => {
    const rows = [
      INCIDENT,
      { ...INCIDENT, id: 'i-2', kind: 'x' },
      { ...INCIDENT, id: 'i-3' },
      { ...INCIDENT, id: 'i-1' },
    ];
    const { value, problems } = await openTables({
      incidents: csv(Object.keys(INCIDENT), ...rows),
      visits,
      sources: SOURCES,
    });
    expect(brief(problems)).toEqual(['error value-unknown 3 kind', 'error id-duplicate 5 id']);
    expect([0, 1].map((row) => incidentAt(value, row).id)).toEqual(['i-1', 'i-3']);
    expect(incidentCount(value)).toBe(2);
  });

  it('has one id for incidents and visits together', async () => {
    const { problems } = await openTables({
      incidents,
      visits: csv(Object.keys(VISIT), { ...VISIT, id: 'i-1' }),
      sources: SOURCES,
    });
    expect(brief(problems)).toEqual(['error id-duplicate 2 id']);
  });

  it('names every row of an unknown place, in the order of the lines', async () => {
    const row = { kind: 'other', title: 'x' };
    const { problems } = await openTables({
      incidents: csv(
        ['id', 'kind', 'title', 'place'],
        { ...row, id: '1', place: 'Nowhere' },
        { ...row, id: '2', place: 'Elsewhere' },
        { ...row, id: '3', place: 'Nowhere' },
      ),
      visits: csv(Object.keys(VISIT), { ...VISIT, to: 'Nowhere' }),
      sources: SOURCES,
    });
    expect(problems.map(({ message }) => message)).toEqual(
      [
        ['incidents.csv line 2, place', 'Nowhere'],
        ['incidents.csv line 3, place', 'Elsewhere'],
        ['incidents.csv line 4, place', 'Nowhere'],
        ['visits.csv line 2, to', 'Nowhere'],
      ].map(
        ([at, name]) =>
          `${at}: the place "${name}" is not known. The event is kept without a point; check its spelling.`,
      ),
    );
  });

  it('says what was expected, what came, where, and what happened', async () => {
    const row = { ...INCIDENT, kind: 'earthquake' };
    const { problems } = await openTables({ incidents: csv(Object.keys(row), row), visits, sources: SOURCES });
    expect(problems[0]?.message).toMatch(
      /^incidents\.csv line 2, kind: expected air-strike, .*, found "earthquake"\. The row was left out\.$/,
    );
  });
});

it('throws on no bytes at all', () => {
  const header = new TextEncoder().encode(
    'id,kind,title,earliest,killed_min,actors,evidence,sources,traveller,to,status\n',
  );
  const unit = fc.constantFrom(
    '"',
    '\n',
    '\r',
    ',',
    '|',
    '=',
    '@',
    "'",
    '-',
    '\\',
    'a',
    'é',
    '٣',
    '2020-01-01',
    'protest',
    'made',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit, maxLength: 60 }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, fc.boolean(), (body, isHeaded) => {
      const { value: text } = decodeText(isHeaded ? Uint8Array.from([...header, ...body]) : body, 'x.csv');
      const file = { name: 'x.csv', text: text ?? '' };
      const builder = createDatasetBuilder();
      const problems = readFolder({ incidents: file, visits: file, sources: file }, builder);
      expect(problems.every(({ message }) => message.startsWith('x.csv'))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
