import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtApp, serveFolder } from '../tests/journeys/serve-app.ts';
import { useBuiltPage } from './browser-import/use-page.ts';
import { barePapa } from './browser-import/bare-papa.ts';
import { writeMadeTable } from './import/made-table.ts';

/** Rows of the made table when none are given. */
const ROWS = 200_000;

/**
 * A table in the shape of ACLED, made up, imported in the built page: against PapaParse (arrays, in a worker, nothing kept) on the same file in the
 * same browser. Then steps of the window, keeping, and opening from the browser's storage. One JSON object a line. Arguments: rows, or a
 * file of one's own; `--profile FOLDER` writes a processor profile of the page's thread for each phase.
 */
export async function run(args: string[]): Promise<void> {
  const at = args.indexOf('--profile');
  const profiles = at < 0 ? null : (args[at + 1] ?? null);
  const what = args.find((_, i) => at < 0 || (i !== at && i !== at + 1)) ?? `${ROWS}`;
  const folder = mkdtempSync(join(tmpdir(), 'placeline-browser-import-'));
  try {
    const path = existsSync(what) ? what : join(folder, 'made.csv');
    if (path !== what) await writeMadeTable(path, Number(what));
    print({ measure: 'table', bytes: statSync(path).size });
    const served = await serveFolder(builtApp());
    try {
      const bare = await barePapa(served.origin, path);
      print({ measure: 'papaparse', ...bare });
      await useBuiltPage(
        { origin: served.origin, path, profile: join(folder, 'profile'), profiles, bare: bare.ms },
        print,
      );
    } finally {
      await served.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
