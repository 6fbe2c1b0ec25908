// Makes everything: gazetteer packs, basemap, third-party notices, the app, the command line; with `--out-of-date` only where it is.
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensurePackages, isBuilt, ROOT, run, say, stampBuild } from './setup.mjs';

ensurePackages();
if (process.argv.includes('--out-of-date') && isBuilt()) {
  say('built already');
  process.exit(0);
}
rmSync(join(ROOT, 'dist'), { recursive: true, force: true });

say('gazetteer: packing the places');
run(bin('tsx'), ['gazetteer/build/build.ts'], 'the gazetteer could not be packed');
say('basemap: land, borders, labels');
run(bin('tsx'), ['basemap/build.ts'], 'the basemap could not be made');
say('notices: licences of third parties');
run(process.execPath, ['scripts/notices.mjs'], 'the notices could not be made');
say('app');
run(bin('vite'), ['build', '--logLevel', 'warn'], 'the app could not be built');
say('command line');
run(
  bin('vite'),
  ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'],
  'the command line could not be built',
);

const packs = join(ROOT, 'generated', 'gazetteer');
mkdirSync(join(ROOT, 'dist', 'gazetteer'), { recursive: true });
for (const name of readdirSync(packs).filter((file) => /\.(?:bin|json)$/.test(file))) {
  cpSync(join(packs, name), join(ROOT, 'dist', 'gazetteer', name));
}
stampBuild();
say('built');
