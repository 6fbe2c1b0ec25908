import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../gazetteer/build/ensure.ts';
import { placeline } from './run.ts';

const TABLE = `headline,when,where,country
Rocket fire at the airport,13/05/2020,Erbil airport,Iraq
Protest,14/05/2020,Qwertzabad,Iraq
Raid,31/02/2020,Mosul,Iraq
`;

const SLOW = { timeout: 120_000 };
let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  await ensurePacks();
  folder = mkdtempSync(join(tmpdir(), 'placeline-import-'));
  writeFileSync(at('events.csv'), TABLE);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: object | null;
}

function featuresOf(name: string): readonly Feature[] {
  return (JSON.parse(readFileSync(at(name), 'utf8')) as { features: readonly Feature[] }).features;
}

describe('placeline import', () => {
  it('makes an event of each row and names what is wrong', SLOW, async () => {
    const { code, err } = await placeline([
      'import',
      at('events.csv'),
      '-o',
      at('a.geojson'),
      '--problems',
      at('p.csv'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('3 rows: 3 incidents, 0 visits, 0 left out; 1 without a point, 1 without a date');
    expect(err).toContain('"Qwertzabad (Iraq)"');
    expect(err).toContain('"31/02/2020"');
    expect(featuresOf('a.geojson').map(({ properties }) => properties['start'])).toEqual([
      '2020-05-13',
      '2020-05-14',
      null,
    ]);
    const problems = readFileSync(at('p.csv'), 'utf8').trim().split('\n');
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatch(/^placeline table,placeline id,placeline line,placeline problem,headline,/);
  });

  it('takes mended rows into the dataset without doubling any', SLOW, async () => {
    const mended = readFileSync(at('p.csv'), 'utf8')
      .replaceAll('31/02/2020', '28/02/2020')
      .replaceAll('Qwertzabad', 'Tikrit');
    writeFileSync(at('mended.csv'), mended);
    const { code, err } = await placeline([
      'import',
      at('mended.csv'),
      '--into',
      at('a.geojson'),
      '-o',
      at('b.geojson'),
    ]);
    expect(err).toContain('0 added, 2 changed');
    expect(code).toBe(0);
    expect(featuresOf('b.geojson').map(({ properties }) => properties['start'])).toEqual([
      '2020-05-13',
      '2020-05-14',
      '2020-02-28',
    ]);
    expect(featuresOf('b.geojson').every(({ geometry }) => geometry !== null)).toBe(true);
  });

  it('reads by a mapping that it wrote, and by words', SLOW, async () => {
    await placeline(['import', at('events.csv'), '--dry-run', '--save-map', at('map.json')]);
    const given = await placeline(['import', at('events.csv'), '-o', at('c.geojson'), '--map', at('map.json')]);
    expect(given.err).toContain('The mapping was given.');
    const strip = (name: string): string => readFileSync(at(name), 'utf8');
    expect(strip('c.geojson')).toBe(strip('a.geojson'));
    const worded = await placeline([
      'import',
      at('events.csv'),
      '--dry-run',
      '--json',
      '--map',
      'date=when,place=country',
    ]);
    expect(JSON.parse(worded.out)).toMatchObject({ rows: 3, incidents: 3, unplaced: 0, undated: 1 });
    const wrong = await placeline(['import', at('events.csv'), '--dry-run', '--map', 'date=wann']);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain('wann');
  });

  it('says that dates fit both orders, and takes the one it is given', SLOW, async () => {
    writeFileSync(at('open.csv'), 'title,date,place\nProtest,03/04/2020,Erbil\nRaid,05/06/2020,Mosul\n');
    const open = await placeline(['import', at('open.csv'), '-o', at('open.geojson')]);
    expect(open.code).toBe(1);
    expect(open.err).toContain('found dates that fit both orders');
    const told = await placeline(['import', at('open.csv'), '-o', at('told.geojson'), '--date-order', 'mdy']);
    expect(told.code).toBe(0);
    expect(featuresOf('told.geojson').map(({ properties }) => properties['start'])).toEqual([
      '2020-03-04',
      '2020-05-06',
    ]);
  });

  it(
    'says that nothing says where or when, which rows have no place, and which letters were guessed',
    SLOW,
    async () => {
      const read = async (name: string, text: string | Buffer) => {
        writeFileSync(at(name), text);
        const { code, err, out } = await placeline(['import', at(name), '--dry-run', '--json']);
        return { code, err, report: JSON.parse(out) as object };
      };
      const nowhere = await read('nowhere.csv', 'date,title\n2020-05-13,Raid\n2020-05-14,Protest\n');
      expect(nowhere.code).toBe(1);
      expect(nowhere.err).toContain('expected a column that says where, found none');
      expect(nowhere.report).toMatchObject({ encodingGuessed: false, problems: { 'column-missing': 1 } });
      expect(JSON.stringify(nowhere.report)).toContain('expected a column that says where');
      const never = await read('never.csv', 'place,title\nMosul,Raid\nTikrit,Protest\n');
      expect(never.code).toBe(1);
      expect(never.err).toContain('expected a column that says when, found none');
      expect(never.err).not.toContain('says where, found');
      const bare = { type: 'Feature', geometry: null, properties: { date: '2020-05-13', title: 'Raid' } };
      const off = await read('bare.geojson', JSON.stringify({ type: 'FeatureCollection', features: [bare] }));
      expect(off.code).toBe(1);
      expect(off.err).toContain('expected features with a geometry');
      const some = await read('some.csv', 'date,place,title\n2020-05-13,Mosul,Raid\n2020-05-14,,Protest\n');
      expect(some.err).toContain('place: expected a place, found line 3: ""');
      expect(some.report).toMatchObject({ problems: { 'value-missing': 1 } });
      const guessed = await read('guess.csv', Buffer.from('date,place,title\n2020-05-13,Mosul,\xe9t\xe9\n', 'latin1'));
      expect(guessed.err).toContain('read as windows-1252, which was guessed');
      expect(guessed.report).toMatchObject({ encodingGuessed: true });
    },
  );

  it('writes nothing in a dry run and overwrites nothing', SLOW, async () => {
    const dry = await placeline(['import', at('events.csv'), '-o', at('dry.geojson'), '--dry-run']);
    expect(dry.code).toBe(1);
    expect(existsSync(at('dry.geojson'))).toBe(false);
    const twice = await placeline(['import', at('events.csv'), '-o', at('a.geojson')]);
    expect(twice).toMatchObject({ code: 2 });
    expect(twice.err).toContain('--force');
  });

  it.each([
    ['a folder', 'folder', null, 'found a folder'],
    ['an empty file', 'empty.csv', Buffer.from(''), 'found an empty file'],
    ['a picture', 'picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'picture'],
    ['a truncated gzip', 'cut.csv.gz', gzipSync(TABLE.repeat(2000)).subarray(0, 300), 'cut.csv'],
    [
      'no place and no date',
      'words.csv',
      Buffer.from('colour,shape\nred,round\nblue,square\n'),
      'looked at "colour", "shape"',
    ],
    ['a workbook with a password', 'locked.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'password'],
  ])('refuses %s with the next step, and leaves no file', SLOW, async (_what, name, bytes, expected) => {
    if (bytes === null) mkdirSync(at(name));
    else writeFileSync(at(name), bytes);
    const { code, err } = await placeline(['import', at(name), '-o', at('refused.geojson')]);
    expect(code).toBe(2);
    expect(err).toContain(expected);
    expect(existsSync(at('refused.geojson'))).toBe(false);
  });
});
