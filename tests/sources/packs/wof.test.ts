import { describe, expect, it } from 'vitest';
import { gzipped, readGiven, textFile } from './given.ts';

const HEAD =
  'wof_id\tgeonames_id\tname\tplacetype\tlat\tlon\tpopulation\tregion_id\tis_current\tsuperseded\tnames_json';

interface Row {
  readonly id: string;
  readonly gn?: string;
  readonly name?: string;
  readonly type?: string;
  readonly lat?: string;
  readonly region?: string;
  readonly current?: string;
  readonly superseded?: string;
  readonly names?: string;
}

function row({ id, gn = '', name = 'Testabad', type = 'locality', lat = '33.5', ...rest }: Row): string {
  const { region = '', current = '-1', superseded = '0', names = '{}' } = rest;
  return [id, gn, name, type, lat, '44.5', '', region, current, superseded, names].join('\t');
}

const table = (...rows: Row[]) => textFile('places.tsv', [HEAD, ...rows.map(row)].join('\n'));

describe("a table of Who's On First records", () => {
  it('gives places with the GeoNames id where there is one', () => {
    const { formats, places, errors } = readGiven([gzipped(table({ id: '11', gn: '99' }, { id: '12' }))]);
    expect(formats).toEqual(['wof']);
    expect(errors).toEqual([]);
    expect(places).toMatchObject([
      { id: 'gn:99', sameAs: ['wof:11'], kind: 'settlement', point: [44.5, 33.5], line: 2 },
      { id: 'wof:12', sameAs: [], line: 3 },
    ]);
  });

  it('reads names by language, the preferred ones first', () => {
    const names = JSON.stringify({
      und_x_variant: ['Testabād'],
      ara_x_variant: ['Tastabad'],
      ara_x_preferred: ['تستاباد'],
      ckb_x_preferred: ['تێستاباد'],
      fas_x_preferred: ['تست‌آباد'],
      eng_x_colloquial: ['Testy'],
    });
    expect(readGiven([table({ id: '1', names })]).places[0]?.spellings).toEqual([
      { text: 'Testabad', language: '', isVariant: false },
      { text: 'تستاباد', language: 'ar', isVariant: false },
      { text: 'تێستاباد', language: 'ku', isVariant: false },
      { text: 'تست‌آباد', language: 'fa', isVariant: false },
      { text: 'Testabād', language: '', isVariant: true },
      { text: 'Tastabad', language: '', isVariant: true },
    ]);
  });

  it.each([
    ['country', 'Land', 'country'],
    ['region', 'Province', 'governorate'],
    ['county', 'District', 'district'],
    ['neighbourhood', 'Quarter', 'neighbourhood'],
    ['campus', 'Test International Airport', 'airport'],
    ['campus', 'Test Air Base', 'airbase'],
    ['campus', 'University of Test', 'building'],
  ])('placetype %s named %s is a %s', (type, name, kind) => {
    expect(readGiven([table({ id: '1', type, name })]).places).toMatchObject([{ kind }]);
  });

  it.each([
    ['superseded', { id: '1', superseded: '1' }],
    ['no kind of place that is kept here', { id: '1', type: 'postalcode' }],
    ['without a name', { id: '1', name: '' }],
  ])('leaves out what is %s', (reason, one) => {
    const { places, leftOut, errors } = readGiven([table(one)]);
    expect([places, leftOut, errors]).toEqual([[], [reason], []]);
  });

  it('keeps what is not current, and says so', () => {
    const { places } = readGiven([table({ id: '1', current: '0' }, { id: '2', current: '-1' })]);
    expect(places.map(({ isFormer }) => isFormer)).toEqual([true, false]);
  });

  it('gives areas before what lies in them, all in the country of the table', () => {
    const rows: Row[] = [
      { id: '3', region: '2' },
      { id: '2', type: 'region', name: 'Province', region: '2' },
      { id: '1', type: 'country', name: 'Land' },
    ];
    expect(readGiven([table(...rows)]).places.map(({ id, within }) => [id, within])).toEqual([
      ['wof:1', ''],
      ['wof:2', 'wof:1'],
      ['wof:3', 'wof:2'],
    ]);
  });

  it.each<[string, Row, string]>([
    ['a latitude above 90', { id: '2', lat: '120' }, '3 coordinate-out-of-range'],
    ['an id twice', { id: '1' }, '3 id-duplicate'],
    ['an id that is no number', { id: 'x1' }, '3 row-malformed'],
    ['names that are no JSON', { id: '2', names: '{"ara_x_preferred": [' }, '3 json-invalid'],
    ['names that are a list', { id: '2', names: '[1]' }, '3 json-invalid'],
    ['a cell too many', { id: '2', names: '{}\t' }, '3 row-malformed'],
  ])('names the line of %s', (_, one, error) => {
    expect(readGiven([table({ id: '1' }, one)]).errors).toEqual([error]);
  });

  it('names the columns that are missing', () => {
    const { problems } = readGiven([textFile('places.tsv', 'wof_id\tplacetype\n1\tlocality\n')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('found no name, lat, lon');
  });
});
