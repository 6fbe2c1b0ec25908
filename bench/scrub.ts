import { serveFolder } from '../tests/journeys/serve-app.ts';
import { buildPage } from './scrub/build-page.ts';
import { casesOf, usedSize } from './scrub/cases.ts';
import { measureUse } from './scrub/measure-use.ts';
import { measure, type Measured } from './scrub/measure.ts';
import { STEPS } from './scrub/protocol.ts';
import { ratiosOf } from './scrub/ratios.ts';

/**
 * What a step of the time window costs, each method in a Chromium of its own: one line each, then the ratios that are asked for. A step lasts
 * until its pixels are read back. `--quick` takes 10,000 incidents only, `--methods a,b`, `--sizes 10000,1000000` and `--windows 30,3652` choose.
 */
export async function run(args: string[]): Promise<void> {
  const cases = casesOf(args);
  const page = await buildPage();
  const served = await serveFolder(page.folder);
  try {
    const lines: Measured[] = [];
    for (const one of cases) {
      const line = await measure(served.origin, STEPS, one);
      lines.push(line);
      print(line);
    }
    const used = usedSize(cases);
    if (used !== null) for (const line of await measureUse(served.origin, used)) print(line);
    for (const line of ratiosOf(lines)) print(line);
  } finally {
    await served.stop();
    await page.remove();
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
