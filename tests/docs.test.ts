import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { readCountryTable, readPlaceTables } from '../gazetteer/build/tables.ts';
import { en } from '../src/app/words/en.ts';
import { COMMANDS } from '../src/cli/help.ts';
import { PROPERTY_NAMES } from '../src/export/properties.ts';
import {
  incidentAt,
  incidentRowOf,
  deskOf,
  openFolder,
  openGazetteer,
  PRECISIONS,
  readPack,
  type Dataset,
} from '../src/index.ts';
import { COMMAND } from './cli/command.ts';
import { commandFault, commandsIn, outputPattern, transcripts } from './docs/commands.ts';
import { realDoors } from './docs/doors.ts';
import { blocks, emptyHeading, headings, inlineCode, partUnder, tableUnder } from './docs/markdown.ts';
import { missingPaths } from './docs/paths.ts';
import { DOCUMENTS, isInProject, MANIFEST, read, ROOT, TSX } from './docs/repository.ts';

const README = read('README.md');
const FIVE_LINES = (blocks('sh', README)[0] ?? '').split('\n');
const DECISIONS = DOCUMENTS.filter((file) => file.startsWith('docs/decisions/')).sort();

/** A folder as a reader has it: the seeds, and `placeline` as a command. */
let folder = '';
let dataset: Dataset;

beforeAll(async () => {
  const files = await ensurePacks();
  folder = mkdtempSync(join(tmpdir(), 'placeline-docs-'));
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  const command = [process.execPath, ...COMMAND].map((word) => `"${word}"`).join(' ');
  const script = `#!/bin/sh\nexec ${command} "$@"\n`;
  writeFileSync(join(folder, 'placeline'), script, { mode: 0o755 });
  const table = (name: string) => ({ name, text: read(`seeds/${name}`) });
  const tables = { incidents: table('incidents.csv'), visits: table('visits.csv'), sources: table('sources.csv') };
  const [region, world] = [files.region, files.world].map((path) => readPack(readFileSync(path)));
  const tiers = [[region], [region, world]].map((packs) => openGazetteer(packs.filter((pack) => pack !== undefined)));
  const tier = (n: number) => () => (tiers[n] ? Promise.resolve(tiers[n]) : Promise.reject(new Error('no tier')));
  dataset = (await openFolder(tables, deskOf({ region: tier(0), world: tier(1) }))).value;
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a line as a shell does, in the reader's folder; standard error joins standard output. */
function shell(line: string): { status: number | null; stdout: string } {
  // Packs of whoever runs the tests must not change the answers.
  const own = { PLACELINE_PACKS: '', XDG_DATA_HOME: join(folder, 'data') };
  const env = { ...process.env, ...own, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  return spawnSync('/bin/sh', ['-c', `{ ${line}\n} 2>&1`], { cwd: folder, env, encoding: 'utf8' });
}

const isWindows = process.platform === 'win32';

describe('every document', () => {
  it.each(DOCUMENTS)('%s names only files and folders that exist', (document) => {
    expect(missingPaths(document, read(document))).toEqual([]);
  });

  it('would be caught naming one that does not', () => {
    const planted =
      'See `src/model/nowhere.ts`, `nowhere.csv`, `dist/nowhere.js`, `src/views/none-*.ts` and [this](docs/no.md).';
    expect(missingPaths('README.md', planted)).toHaveLength(5);
  });

  it.each(DOCUMENTS)('%s gives only commands that are known', (document) => {
    expect(commandsIn(read(document)).filter((command) => commandFault(command) !== null)).toEqual([]);
  });

  it.each([
    'npm run deploy',
    'placeline fly',
    'placeline export seeds --wings',
    'npm run -s bench -- nothing',
    'npm test -- tests/nowhere',
    'rm -r seeds',
  ])('would be caught giving the command %s', (command) => {
    expect(commandFault(command)).toBe(command);
  });

  it.each(DOCUMENTS)('%s speaks of the thing, not of machines or of its making', (document) => {
    expect(
      read(document)
        .split('\n')
        .filter((line) => TALK.test(line)),
    ).toEqual([]);
  });

  it.each(['see /home/me/placeline', 'from registry.npmjs.org', 'written in one session', 'a helper made this'])(
    'would be caught saying "%s"',
    (text) => {
      expect(TALK.test(text)).toBe(true);
    },
  );

  it.each(DOCUMENTS)('%s has no empty heading', (document) => {
    expect(emptyHeading(read(document))).toBeUndefined();
  });

  it('would be caught with one', () => {
    expect(emptyHeading('# A\n\n## B\n\n## C\n\ntext')).toBe('## B');
  });
});

/** Machine paths, hosts of registries, and talk of how a text came about. */
const TALK =
  /(?:^|[\s`(])\/(?:home|root|work|tmp|usr|Users)\/|npmjs|registry\.|\b(?:helpers?|sessions?|prompts?|sub-?agents?|language models?|LLMs?|chatbots?|work(?:ing)? tree)\b/i;

describe('README.md', () => {
  it('has its parts in order', () => {
    const [title, sentence, picture] = README.split('\n\n');
    expect(title).toBe('# Placeline');
    expect(sentence).toMatch(/^[^.]+\.$/);
    expect(picture).toMatch(/^!\[[^\]]{20,}\]\(docs\/screenshot\.png\)$/);
    expect(headings(README)).toEqual([
      'What it is for, and what it is not',
      'Five lines',
      'Install',
      'The command line',
      'The library',
      'Data formats',
      'Measured',
      'Licences',
      'Links',
    ]);
  });

  it.skipIf(isWindows)(
    'has five lines that run, one after the other',
    () => {
      expect(FIVE_LINES).toHaveLength(5);
      expect(FIVE_LINES[4]).toBe('npm start');
      for (const line of FIVE_LINES.slice(0, 4)) {
        const { status, stdout } = shell(line.replace('npm run -s placeline -- ', 'placeline '));
        expect(status, `${line}\n${stdout}`).toBe(0);
      }
      rmSync(join(folder, 'iraq.geojson'));
    },
    60_000,
  );

  const shown = blocks('console', README).flatMap(transcripts);

  it.each(Object.keys(COMMANDS))('shows the command %s', (name) => {
    expect(shown.filter(({ command }) => command.includes(`placeline ${name} `))).not.toEqual([]);
  });

  it.skipIf(isWindows).each(shown)(
    'shows what $command prints',
    ({ command, output }) => {
      const { stdout } = shell(command);
      if (output === '') expect(stdout).toBe('');
      else expect(stdout).toMatch(outputPattern(output));
    },
    30_000,
  );

  it('shows a program that prints what it says', () => {
    const [program = ''] = blocks('ts', README);
    const library = pathToFileURL(join(ROOT, 'src/index.ts')).href;
    expect(program).toContain("'./src/index.ts'");
    const file = join(folder, 'example.mts');
    writeFileSync(file, program.replace('./src/index.ts', library));
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, file], { cwd: ROOT, encoding: 'utf8' });
    expect([stderr, stdout.trim()]).toEqual(['', blocks('text', README)[0]]);
  }, 60_000);

  it('lists the properties and the precisions as they are', () => {
    const formats = partUnder('Data formats', README);
    expect(formats.split('\n\n').map(inlineCode)).toContainEqual([...PROPERTY_NAMES]);
    expect(formats.split('\n').map(inlineCode)).toContainEqual([...PRECISIONS]);
  });

  it('gives only figures that stand in the results, each with its command', () => {
    const rows = tableUnder('Measured', README);
    const results = isInProject('bench/RESULTS.md') ? read('bench/RESULTS.md') : '';
    expect(rows).not.toEqual([]);
    const figures = rows.flatMap(([, figure = '']) => figure.match(/\d[\d,.]*/g) ?? ['no figure']);
    expect(figures.filter((figure) => !results.includes(figure))).toEqual([]);
    expect(rows.filter(([, , command = '']) => commandsIn(command).length !== 1)).toEqual([]);
  });
});

describe('the other documents', () => {
  it('ARCHITECTURE.md has the doors that the doors test has', () => {
    const table = tableUnder('Doors', read('ARCHITECTURE.md'));
    const doors = table.map(([room = '', may = '']) => [inlineCode(room)[0] ?? '', inlineCode(may)] as const);
    expect(Object.fromEntries(doors)).toEqual(realDoors());
  });

  it('ARCHITECTURE.md draws the writable signals, eight at most', () => {
    const source = read('src/app/state/signals.ts');
    const names = [...source.matchAll(/^export const (\w+) = signal\b/gm)].map(([, name]) => name ?? '');
    const drawn = partUnder('State of the app', read('ARCHITECTURE.md')).matchAll(/^ {32}(\w+)/gm);
    expect(Array.from(drawn, ([, name]) => name ?? '').sort()).toEqual([...names].sort());
    expect(names.length).toBeLessThanOrEqual(8);
  });

  it.each(DECISIONS.map((file, i) => [file, String(i + 1).padStart(4, '0')]))(
    '%s has its number, a context, a choice and a price',
    (file, number) => {
      const text = read(file);
      expect(basename(file).slice(0, 5)).toBe(`${number}-`);
      expect([...text.matchAll(/^\*\*(\w+)\.\*\* \S/gm)].map(([, part]) => part)).toEqual([
        'Context',
        'Choice',
        'Price',
      ]);
      expect(text.split('\n').length).toBeLessThanOrEqual(14);
    },
  );

  it('docs/life-of-a-row.md tells what becomes of the row', () => {
    const row = incidentRowOf(dataset, 'i-2020-irbil-rockets') ?? -1;
    const { where, launch, when } = incidentAt(dataset, row);
    const { start, end } = dataset.incidents;
    const places = [where, launch].flatMap((one) => [
      `"${one?.text ?? ''}"`,
      `[${one?.point?.join(', ') ?? ''}]`,
      `radius ${one?.radiusMetres ?? ''} metres`,
      `precision \`${one?.precision ?? ''}\``,
    ]);
    const told = [...places, when.text, `start ${start[row] ?? ''}`, `end ${end[row] ?? ''}`];
    const text = read('docs/life-of-a-row.md').replace(/\s+/g, ' ').replaceAll('Precision', 'precision');
    expect(told.filter((words) => !text.includes(words))).toEqual([]);
  });

  it('the counts of the seeds and of the gazetteer are true', () => {
    const counts = `${dataset.incidents.id.length} incidents and ${dataset.visits.id.length} visits`;
    const asked = read('docs/decisions/0019-shared-wheres.md');
    for (const text of [README, read('CHANGELOG.md'), asked]) expect(text).toContain(counts);
    expect(asked).toContain(`${dataset.wheres.text.length - 1} different questions`);
    const said = /Over ([\d,]+) curated places, over ([\d,]+) of them in Iraq, and (\d+) countries/.exec(
      read('CHANGELOG.md'),
    );
    const [all = NaN, iraq = NaN, countries] = (said ?? []).slice(1).map((number) => Number(number.replace(',', '')));
    const rows = readPlaceTables();
    expect(rows.length).toBeGreaterThan(all);
    expect(rows.filter(({ cells }) => cells['country'] === 'IQ').length).toBeGreaterThan(iraq);
    expect(readCountryTable()).toHaveLength(countries ?? NaN);
    expect(README).toContain(`over ${iraq} curated places of Iraq, over ${all - iraq} of its neighbours`);
  });

  it('CHANGELOG.md knows the version', () => {
    expect(headings(read('CHANGELOG.md')).join()).toContain(MANIFEST.version);
  });
});

describe('licences', () => {
  it('LICENSE is the Apache License 2.0, word for word', () => {
    const text = read('LICENSE').replace(/\s+/g, ' ').trim();
    expect(createHash('sha256').update(text).digest('hex')).toBe(APACHE);
    expect(MANIFEST.license).toBe('Apache-2.0');
  });

  it('LICENSE-DATA.md holds every attribution that the files and the map carry', () => {
    const quoted = read('LICENSE-DATA.md').matchAll(/^> (.+)$/gm);
    expect(Array.from(quoted, ([, line]) => line)).toEqual([...dataset.attribution, en.attribution]);
    expect(read('LICENSE-DATA.md')).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(partUnder('Licences', README)).toMatch(
      /GeoNames \(geonames\.org\), CC BY 4\.0[^]*Natural Earth, public domain/,
    );
  });

  it('LICENSE-DATA.md names every sort of source that a row has', () => {
    const sources = readPlaceTables().flatMap(({ cells }) => (cells['source'] ?? '').split('|'));
    const sorts = new Set(sources.map((source) => source.trim().replace(/:.*/, ':')));
    const named = inlineCode(read('LICENSE-DATA.md'));
    expect([...sorts].filter((sort) => sort !== '' && !named.includes(sort))).toEqual([]);
  });
});

/** SHA-256 of the licence's text with every run of white space as one space. */
const APACHE = '0ffddef9e48f8a09aed5caf2d44f7ba1c1be2d9b8e0a6f693b1635b2d5566645';
