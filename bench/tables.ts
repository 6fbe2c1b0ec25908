import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileInput } from '../src/cli/file-input.ts';
import { importReport } from '../src/cli/import-report.ts';
import { diskGazetteers } from '../src/cli/packs.ts';
import { deskOf, importTable } from '../src/index.ts';

/** Files of a folder that tell of the others. */
const NO_TABLE = /\.(?:txt|md)$|[/\\]headers[/\\]/i;

/** Imports every table below a folder as it comes, a line each: rows, events, unplaced, undated, problems by reason. */
export async function run([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('expected a folder of tables');
  const desk = deskOf(diskGazetteers(undefined, { folder: undefined, none: true }));
  for (const path of filesBelow(folder)) {
    const start = performance.now();
    const read = await importTable(await fileInput(path), { as: 'auto', desk });
    const ms = Math.round(performance.now() - start);
    const file = relative(folder, path);
    const line =
      read.kind === 'imported'
        ? { file, ...importReport(read), ms }
        : {
            file,
            kind: read.kind,
            problems: read.kind === 'refused' ? read.problems.map(({ message }) => message) : [],
          };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !NO_TABLE.test(path))
    .sort();
}
