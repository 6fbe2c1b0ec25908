import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEventLine } from '../../src/cli/event-line.ts';
import { placeline } from './run.ts';

const REPORT =
  'A car bomb exploded in Kirkuk on Tuesday, killing three people.\n\nTeachers will protest in Basra on Saturday.\n';

describe('placeline read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placeline-read-'));
    await writeFile(join(folder, 'report.txt'), REPORT);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('makes incidents of a report, each marked as machine-read, and takes them back', async () => {
    const out = join(folder, 'out.geojson');
    const { code, err } = await placeline(['read', join(folder, 'report.txt'), '--published', '2021-03-04', '-o', out]);
    expect([code, err]).toEqual([0, expect.stringContaining('1 reports: 2 incidents, 0 visits')]);
    const { features } = JSON.parse(await readFile(out, 'utf8')) as {
      features: { properties: Record<string, unknown> }[];
    };
    expect(features.map(({ properties }) => properties)).toMatchObject([
      {
        kind: 'bombing',
        place: 'Kirkuk',
        start: '2021-03-02',
        killed_min: 3,
        status: 'reported',
        read_by: 'machine-read',
      },
      { kind: 'protest', place: 'Basra', start: '2021-03-06', status: 'planned', read_by: 'machine-read' },
    ]);
    const csv = join(folder, 'out.csv');
    expect((await placeline(['export', out, '-o', csv])).code).toBe(0);
    expect((await readFile(csv, 'utf8')).split('\n')[0]).toMatch(/,read_by$/);
    const again = join(folder, 'again.geojson');
    expect((await placeline(['import', csv, '-o', again])).code).toBe(0);
    expect(await readFile(again, 'utf8')).toContain('"read_by":"machine-read"');
  });

  it('names a file that cannot be read, and reads the others', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const out = join(folder, 'two.geojson');
    const files = [join(folder, 'empty.txt'), join(folder, 'report.txt')];
    const { code, err } = await placeline(['read', ...files, '--published', '2021-03-04', '-o', out]);
    expect([code, err]).toEqual([1, expect.stringMatching(/empty\.txt.*[^]*2 incidents/)]);
  });

  it.each([
    [['read', '-o', 'x.geojson'], /expected one REPORT/],
    [['read', 'x.txt'], /expected -o FILE/],
    [['read', 'x.txt', '-o', 'x.pdf'], /ending in \.geojson/],
    [['read', 'x.txt', '-o', 'x.csv', '--published', 'yesterday'], /expected a day such as/],
    [['read', 'no-such-file.txt', '-o', 'x.csv'], /no such file/],
  ])('%j could not run', async (args, message) => {
    const { code, err } = await placeline(args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('a line of events --jsonl', () => {
  it('takes the text and the words of its event', () => {
    expect(readEventLine('{"id":1,"text":"A bomb exploded","event":{"start":7,"end":15}}')).toEqual({
      ...{ kind: 'event', id: 1, text: 'A bomb exploded', source: '' },
      event: { start: 7, end: 15 },
    });
  });

  it.each([
    ['{"id":1,"text":"A bomb"}'],
    ['{"id":1,"text":"A bomb","event":{"start":3,"end":3}}'],
    ['{"id":1,"text":"A bomb","event":{"start":3,"end":9}}'],
    ['{"id":1,"text":"A bomb","event":{"start":-1,"end":3}}'],
    ['{"id":1,"text":"A bomb","event":[1,2]}'],
  ])('%s is an error', (line) => {
    expect(readEventLine(line)).toMatchObject({ kind: 'error', head: { id: 1 } });
  });

  it('is answered with the places of the event', async () => {
    const line = '{"id":"a","text":"A bomb exploded in Kirkuk, police in Baghdad said.","event":{"start":7,"end":15}}';
    const { code, out } = await placeline(['events', '--jsonl'], { input: `${line}\n{\n` });
    const [first, second] = out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as object);
    expect(code).toBe(0);
    expect(first).toEqual({ id: 'a', locations: [{ start: 19, end: 25 }] });
    expect(second).toHaveProperty('error');
  });
});
