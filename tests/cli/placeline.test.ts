import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../../gazetteer/build/ensure.ts';
import { COMMANDS } from '../../src/cli/help.ts';
import { placeline } from './run.ts';

const INCIDENTS = `id,kind,title,place,earliest,latest
i-1,protest,"A protest",Irbil,2020-05-09,2020-05-09
i-2,air-strike,A strike,Samarra,,
`;
const VISITS = 'id,traveller,from,to,status\nv-1,A minister,Tehran,Baghdad,made\n';

let folder = '';

beforeAll(async () => {
  await ensurePacks();
  folder = mkdtempSync(join(tmpdir(), 'placeline-'));
  writeFileSync(join(folder, 'incidents.csv'), INCIDENTS);
  writeFileSync(join(folder, 'visits.csv'), VISITS);
  writeFileSync(join(folder, 'sources.csv'), 'id\n');
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SLOW = { timeout: 60_000 };

describe('placeline', SLOW, () => {
  it.concurrent.each<[string[], number]>([
    [['--help'], 0],
    [['help', 'check'], 0],
    ...Object.keys(COMMANDS).map((name): [string[], number] => [[name, '--help'], 0]),
  ])('%j prints help', async (args, code) => {
    const ended = await placeline(args);
    expect(ended).toMatchObject({ code, err: '' });
    expect(ended.out).toContain('placeline');
  });

  it.concurrent.each<[string[], RegExp]>([
    [[], /expected a command/],
    [['fly'], /no command "fly"/],
    [['constructor'], /no command "constructor"/],
    [['resolve'], /expected one NAME/],
    [['resolve', 'A', 'B'], /expected one NAME/],
    [['resolve', 'Erbil', '--near', '200,3'], /expected LON,LAT/],
    [['resolve', 'Erbil', '--wings'], /--wings/],
    [['export'], /expected one DATASET/],
    [['export', 'nowhere', '-o', '-'], /cannot read nowhere/],
    [['export', '.', '-o', 'out.xlsx'], /expected an output ending in/],
    [['export', '.', '--from', 'soon'], /--from: expected a day/],
    [['export', '.', '--from', '2020-02-01', '--to', '2020-01-01'], /is after --to/],
    [['export', '.', '--kind', 'flood'], /no kind or family "flood"/],
    [['export', '.', '--min-precision', 'fine'], /--min-precision: expected one of/],
    [['check', 'a', 'b'], /expected one DATASET/],
    [['check', 'nowhere.geojson'], /cannot read nowhere.geojson: no such file/],
  ])('%j cannot run', async (args, message) => {
    const { code, out, err } = await placeline(args, { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});

describe('resolve', SLOW, () => {
  it.each([
    [['Irbil'], /^Irbil: resolved\n {2}Erbil, settlement.*\[gn:95446\]/],
    [['qqqq'], /^qqqq: unknown\n/],
  ])('%j for a person', async (args, expected) => {
    const { code, out } = await placeline(['resolve', ...args]);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it('one name as JSON', async () => {
    const { code, out } = await placeline(['resolve', 'أربيل', '--country', 'Iraq', '--near', '44,36', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: 'أربيل',
      status: 'resolved',
      place: { id: 'gn:95446', country: 'IQ' },
    });
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('gives a line for a line, in order, ids echoed', async () => {
    const lines = [
      '{"id":1,"name":"Irbil"}',
      'no JSON',
      '',
      '{"id":"x","name":5}',
      '{"id":null,"name":"qqqq\u2028"}\r',
      '[]',
      '{"id":{"a":1},"text":"An Iraqi in Irbil","spans":[{"start":3,"end":8},{"start":12,"end":17}]}',
      '{"id":2,"text":"Irbil","spans":[{"start":0,"end":9}]}',
      '{"id":3,"name":"Erbil","near":[44]}',
      '{"id":4,"name":"Zagreb"}',
    ];
    const { code, out, err } = await placeline(['resolve', '--jsonl'], { input: lines.join('\n') });
    expect([code, err]).toEqual([0, '']);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toMatchObject(
      [
        { id: 1, name: 'Irbil', status: 'resolved', place: { id: 'gn:95446' } },
        { error: /./ },
        { error: /./ },
        { id: 'x', error: /./ },
        { id: null, status: 'unknown', place: null, point: null },
        { error: /./ },
        {
          id: { a: 1 },
          mentions: [
            { start: 3, end: 8, text: 'Iraqi', kind: 'demonym' },
            { text: 'Irbil', kind: 'toponym' },
          ],
        },
        { id: 2, error: /./ },
        { id: 3, error: /./ },
        { id: 4, status: 'resolved', place: { country: 'HR' } },
      ].map((answer) =>
        'error' in answer ? { ...answer, error: expect.stringContaining('expected') as unknown } : answer,
      ),
    );
  });

  it('answers nothing with nothing', async () => {
    expect(await placeline(['resolve', '--jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('export', SLOW, () => {
  it('writes GeoJSON that is read again to the same bytes', async () => {
    const first = await placeline(['export', '.', '-o', 'one.geojson'], { cwd: folder });
    expect(first).toMatchObject({ code: 0, out: '' });
    const text = readFileSync(join(folder, 'one.geojson'), 'utf8');
    expect(getIssues(text)).toEqual([]);
    const again = await placeline(['export', 'one.geojson'], { cwd: folder });
    expect([again.code, again.out]).toEqual([0, text]);
    const piped = await placeline(['export', '-', '-o', '-'], { cwd: folder, input: text });
    expect([piped.code, piped.out]).toEqual([0, text]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('overwrites only with --force', async () => {
    const target = join(folder, 'there.csv');
    writeFileSync(target, 'mine');
    const refused = await placeline(['export', '.', '-o', 'there.csv'], { cwd: folder });
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/there\.csv is there already; give --force/);
    expect(readFileSync(target, 'utf8')).toBe('mine');
    const forced = await placeline(['export', '.', '-o', 'there.csv', '--force', '--kind', 'protest'], { cwd: folder });
    expect(forced.code).toBe(0);
    expect(readFileSync(target, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('narrows', async () => {
    const args = [
      'export',
      '.',
      '--from',
      '2020-05-01',
      '--to',
      '2020-05-31',
      '--place',
      'Hewler',
      '--min-precision',
      'settlement',
    ];
    const { out } = await placeline(args, { cwd: folder });
    expect((JSON.parse(out) as { features: { id: string }[] }).features.map(({ id }) => id)).toEqual(['i-1']);
  });

  it('ends with 1 when a row was left out, with 2 and no file when nothing could be read', async () => {
    const bad =
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[0,99]}}]}';
    expect((await placeline(['export', '-'], { cwd: folder, input: bad })).code).toBe(1);
    const none = await placeline(['export', '-', '-o', 'none.geojson'], { cwd: folder, input: '{"type":' });
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/standard input line 1, column 9: the text ends inside an object/);
    expect(readdirSync(folder)).not.toContain('none.geojson');
  });
});

describe('check', SLOW, () => {
  it('is content with a good folder and notes what no one could place', async () => {
    const { code, out, err } = await placeline(['check', folder]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe('2 incidents, 1 visit; nothing is wrong\n');
  });

  it.each([
    ['id,kind,title\ni-1,flood,A\n', 1, /^error: incidents\.csv line 2, kind: .*\n {2}i-1,flood,A\n/],
    ['id,kind,title,colour\ni-1,riot,A,red\n', 1, /^warning: incidents\.csv line 1: the column colour/],
    ['id,kind,title,place\ni-1,riot,A,Qqqq\n', 0, /^note: incidents\.csv line 2, place: the place "Qqqq" is not known/],
    [
      'id,kind,title,place,country\ni-1,riot,A,Paris,Narnia\n',
      1,
      /^warning: incidents\.csv line 2, country: expected a country, found "Narnia", which is not known/,
    ],
    [
      'id,kind,title,place,admin1\ni-1,riot,A,Husseiniya,Qwertzland\n',
      1,
      /^warning: incidents\.csv line 2, admin1: expected a governorate, found "Qwertzland"/,
    ],
    [
      'id,kind,title,place,country\ni-1,riot,A,Paris,Iraq\n',
      0,
      /^note: incidents\.csv line 2, place: the place "Paris" \(Iraq\) is not known: no place known as “Paris” lies in Iraq\./,
    ],
  ])('says what is wrong with %j', async (text, code, message) => {
    const other = mkdtempSync(join(tmpdir(), 'placeline-'));
    writeFileSync(join(other, 'incidents.csv'), text);
    const ended = await placeline(['check', 'incidents.csv'], { cwd: other });
    rmSync(other, { recursive: true });
    expect(ended.code).toBe(code);
    expect(ended.out).toMatch(message);
  });

  it('takes GeoJSON from a pipe and speaks JSON', async () => {
    const { code, out } = await placeline(['check', '-', '--jsonl'], { input: '{"type":"FeatureCollection",}' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      level: 'error',
      code: 'json-invalid',
      where: { source: 'standard input', line: 1, column: '29' },
    });
  });

  it('names a file that is no text', async () => {
    writeFileSync(join(folder, 'picture.geojson'), Uint8Array.from([0xff, 0xd8, 0xff]));
    const { code, out } = await placeline(['check', 'picture.geojson'], { cwd: folder });
    expect([code, out]).toEqual([
      1,
      'error: picture.geojson: expected text, found a picture, whatever its name says; choose the table it shows, as a file. Nothing was read.\n',
    ]);
  });
});
