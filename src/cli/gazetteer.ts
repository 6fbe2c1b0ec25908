import { existsSync } from 'node:fs';
import {
  makeUserPack,
  packSummary,
  PLACE_FORMATS,
  type PackFile,
  type PackSummary,
  type PlaceFormat,
  type UserPackOptions,
} from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { CannotRun } from './cannot-run.ts';
import { readInput, writeOut } from './files.ts';
import {
  checkPackName,
  packFolder,
  packNames,
  packPath,
  readPackFile,
  removePackFile,
  writePackFile,
  type PackChoice,
} from './pack-folder.ts';
import { diskGazetteers } from './packs.ts';

const OPTIONS = {
  name: { type: 'string' },
  licence: { type: 'string' },
  as: { type: 'string' },
  country: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `placeline gazetteer add FILE... | list | remove NAME`; 1 when a file is refused or a pack cannot be read. */
export async function gazetteer(args: readonly string[], choice: PackChoice): Promise<0 | 1> {
  const { values, positionals } = readArguments('gazetteer', args, OPTIONS);
  const [action, ...rest] = positionals;
  if (choice.none) throw wrongUse('gazetteer', '--no-packs: expected a folder of packs to work on');
  if (action === 'list' && rest.length === 0) return list(choice, values.json === true);
  if (action === 'remove' && rest.length === 1) return remove(choice, rest[0] ?? '');
  if (action === 'add' && rest.length > 0) {
    const name = values.name;
    if (name !== undefined) checkPackName(name);
    const options: UserPackOptions = {
      name: name ?? '',
      licence: values.licence ?? '',
      format: readFormat(values.as),
      countries: readCountries(values.country),
    };
    return add(choice, rest, options, values.force === true);
  }
  throw wrongUse('gazetteer', 'expected add FILE..., list or remove NAME');
}

async function add(
  choice: PackChoice,
  paths: readonly string[],
  options: UserPackOptions,
  force: boolean,
): Promise<0 | 1> {
  if (options.name) await checkFree(choice, options.name, force);
  const files: PackFile[] = [];
  for (const path of paths) {
    process.stderr.write(`reading ${path}\n`);
    files.push({ name: path === '-' ? 'standard input' : path, bytes: await readInput(path) });
  }
  // What is known is what comes with the program: a pack must not depend on the other packs.
  const known = await diskGazetteers(undefined, { folder: undefined, none: true }).world();
  process.stderr.write('comparing with the places that are known\n');
  const { pack, summary, problems } = await makeUserPack(files, known, options);
  for (const { severity, message } of problems) process.stderr.write(`${severity}: ${message}\n`);
  if (pack === undefined) {
    process.stderr.write('nothing was added; the packs are as they were\n');
    return 1;
  }
  await checkFree(choice, summary.name, force);
  const path = await writePackFile(choice, summary.name, pack);
  process.stderr.write(`${wordsOf(summary)}\nwritten to ${path}\n`);
  return 0;
}

async function checkFree(choice: PackChoice, name: string, force: boolean): Promise<void> {
  if (force || !(await packNames(choice, true)).includes(name)) return;
  throw new CannotRun(`${packPath(choice, name)} is there already; give --force to replace it, or --name another one`);
}

async function list(choice: PackChoice, isJson: boolean): Promise<0 | 1> {
  let code: 0 | 1 = 0;
  const names = await packNames(choice);
  for (const name of names) {
    try {
      const summary = packSummary(await readPackFile(choice, name));
      await writeOut(isJson ? `${JSON.stringify({ ...summary, name })}\n` : `${wordsOf({ ...summary, name })}\n`);
    } catch (error) {
      if (error instanceof CannotRun) throw error;
      code = 1;
      const reason = error instanceof Error ? error.message : String(error);
      await writeOut(isJson ? `${JSON.stringify({ name, error: reason })}\n` : `${name}: cannot be read: ${reason}\n`);
    }
  }
  if (names.length === 0) {
    const { folder } = packFolder(choice);
    const isThere = existsSync(folder);
    process.stderr.write(isThere ? `no packs in ${folder}\n` : `no packs: ${folder} is not there yet, add makes it\n`);
  }
  return code;
}

async function remove(choice: PackChoice, name: string): Promise<0> {
  const names = await packNames(choice);
  if (!names.includes(name)) {
    const there = names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`;
    throw new CannotRun(`no pack "${name}" in ${packFolder(choice).folder}; ${there}`);
  }
  await removePackFile(choice, name);
  process.stderr.write(`removed ${name}\n`);
  return 0;
}

function wordsOf(summary: PackSummary): string {
  const left = summary.leftOut.map(([reason, rows]) => `${rows} ${reason}`).join(', ');
  const parts = [
    `${summary.added} new places`,
    `${summary.merged} known before`,
    ...(summary.stopWords > 0 ? [`${summary.stopWords} stop words`] : []),
    `left out: ${left || 'none'}`,
  ];
  const kind = summary.tier === 'own' ? 'own names' : summary.formats.join(', ') || summary.tier;
  return `${summary.name} (${kind}): ${parts.join('; ')}\n  licence: ${summary.licence || 'not stated'}`;
}

function readFormat(value: string | undefined): PlaceFormat | null {
  if (value === undefined) return null;
  const format = PLACE_FORMATS.find((word) => word === value);
  if (!format) throw wrongUse('gazetteer', `--as: expected one of ${PLACE_FORMATS.join(', ')}, found "${value}"`);
  return format;
}

function readCountries(value: string | undefined): string[] {
  const codes = (value ?? '').split(',').map((code) => code.trim().toUpperCase());
  const wrong = codes.find((code) => !/^(?:[A-Z]{2})?$/.test(code));
  if (wrong !== undefined) throw wrongUse('gazetteer', `--country: expected codes such as IQ,SY, found "${wrong}"`);
  return codes.filter((code) => code !== '');
}
