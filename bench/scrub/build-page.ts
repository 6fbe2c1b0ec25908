import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, mergeConfig } from 'vite';
import app from '../../vite.config.ts';

/** The page of the bench, built into a folder of its own. */
export interface BuiltPage {
  readonly folder: string;
  remove(): Promise<void>;
}

const PAGE = fileURLToPath(new URL('page/', import.meta.url));

/** Builds the page as the app is built, from the sources as they are. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'placeline-scrub-'));
  await build(
    mergeConfig(app, {
      configFile: false,
      root: PAGE,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
    }),
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
