import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import type { measure, measureHostile } from './reading/speed-work.ts';

interface SpeedWork {
  readonly measure: typeof measure;
  readonly measureHostile: typeof measureHostile;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Prints how many made documents of 2 kB one processor reads in a second, the gazetteer ready: from bytes to events, and places alone; and
 * the same of `compromise` (places and people) with the ratios to it. The code is built as that of the command line. Processor time is counted, of all
 * threads, so that a busy machine spoils little and the collector of garbage is counted too; for each batch of documents the best of eight rounds,
 * the readers taken in turns. `--hostile` times texts that are made to be slow instead, in two lengths.
 */
export async function run(args: string[]): Promise<void> {
  const { region, world, actors } = await ensurePacks();
  const folder = await mkdtemp(`${ROOT}dist/bench-reading-`);
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      ssr: { noExternal: true, external: ['compromise'] },
      build: {
        ssr: 'bench/reading/speed-work.ts',
        outDir: folder,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'work.js' } },
      },
    });
    const work = (await import(pathToFileURL(`${folder}/work.js`).href)) as SpeedWork;
    await (args.includes('--hostile') ? work.measureHostile : work.measure)([region, world], actors);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
