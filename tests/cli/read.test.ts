import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEventLine } from '../../src/cli/event-line.ts';
import type { Evidence } from '../../src/model/source.ts';
import { placeline } from './run.ts';

const REPORT =
  'A car bomb exploded in Kirkuk on Tuesday, killing three people.\n\nTeachers will protest in Basra on Saturday.\n';

interface OwnFile {
  readonly placeline: { readonly decisions: readonly unknown[] };
  readonly features: readonly {
    readonly id: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly placeline: { readonly evidence: readonly Evidence[] };
  }[];
}

async function readFeatures(path: string): Promise<OwnFile> {
  return JSON.parse(await readFile(path, 'utf8')) as OwnFile;
}

describe('placeline read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placeline-read-'));
    await writeFile(join(folder, 'report.txt'), REPORT);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('says of a report about nothing that no event was found, not that all were read by a machine', async () => {
    const [dough, out] = [join(folder, 'dough.txt'), join(folder, 'dough.geojson')];
    await writeFile(dough, 'Knead the dough for ten minutes and bake it until it is brown.\n');
    const { code, err } = await placeline(['read', dough, '-o', out]);
    expect([code, err]).toEqual([0, '1 file, 1 report: no event was found\n']);
    expect((await readFeatures(out)).features).toEqual([]);
  });

  it('makes incidents of a report, each marked as machine-read, and takes them back', async () => {
    const out = join(folder, 'out.geojson');
    const { code, err } = await placeline(['read', join(folder, 'report.txt'), '--published', '2021-03-04', '-o', out]);
    expect([code, err]).toEqual([0, expect.stringContaining('1 report: 2 incidents, 0 visits')]);
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

  it('takes what was decided on an earlier reading, and says what found no event', async () => {
    const reports = join(folder, 'again');
    await mkdir(reports);
    await writeFile(join(reports, 'report.txt'), REPORT);
    const [first, second, log] = ['first.geojson', 'second.geojson', 'log.json'].map((name) => join(folder, name));
    const days = ['--published', '2021-03-04'];
    await placeline(['read', reports, ...days, '-o', first ?? '']);
    const file = await readFeatures(first ?? '');
    const [bomb, protest] = file.features;
    const head = { by: 'a person', on: '2026-11-21', why: '' };
    const at = bomb?.placeline.evidence.find(({ field }) => field === 'kind');
    const passage = { source: at?.source, start: at?.start, end: at?.end, words: at?.words };
    const decisions = [
      { ...head, kind: 'field', event: 'another id/incident-1', field: 'title', value: 'A lorry', passage },
      { ...head, kind: 'not-an-event', event: protest?.id },
      { ...head, kind: 'not-an-event', event: 'gone' },
    ];
    await writeFile(log ?? '', JSON.stringify(decisions));
    const again = ['read', reports, ...days, '-o', second ?? '', '--force', '--decisions'];
    const { code, err } = await placeline([...again, log ?? '']);
    expect([code, err]).toEqual([0, expect.stringContaining('3 decisions, 0 of them found no event')]);
    const after = await readFeatures(second ?? '');
    expect(after.features.map(({ id, properties }) => [id, properties['title']])).toEqual([[bomb?.id, 'A lorry']]);
    expect(after.placeline.decisions).toMatchObject([{ event: bomb?.id, passage }, { event: protest?.id }, {}]);

    await writeFile(log ?? '', JSON.stringify({ decisions: [{ ...decisions[0], event: 'lost', passage: undefined }] }));
    const lost = await placeline([...again, log ?? '']);
    expect([lost.code, lost.err]).toEqual([
      1,
      expect.stringMatching(/warning: the decision "field" is about .*"lost"/),
    ]);
    expect((await placeline([...again, join(reports, 'report.txt')])).code).toBe(2);
  });

  it('reads a report that stands in two files once', async () => {
    await writeFile(join(folder, 'copy.txt'), REPORT);
    const out = join(folder, 'once.csv');
    const files = [join(folder, 'report.txt'), join(folder, 'copy.txt')];
    const { code, err } = await placeline(['read', ...files, '--published', '2021-03-04', '-o', out]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/copy\.txt: .*same bytes as in report\.txt[^]* 2 incidents/),
    ]);
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
