// Sets the project up with nothing but Node: packages, built files, a browser for the tests. Called by start, test and placeline.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const PACKAGES_STAMP = join(ROOT, 'node_modules', '.placeline-packages');
const BUILD_STAMP = join(ROOT, 'dist', '.placeline-build');

/** What the built files are made of: when none of it changed, nothing is built again. */
const BUILD_INPUTS = [
  'src',
  'gazetteer',
  'basemap',
  'seeds',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.cli.config.ts',
  'scripts/build.mjs',
];

/** Prints a line of progress on standard error, so that standard output stays with the command that was asked for. */
export function say(line) {
  process.stderr.write(`placeline: ${line}\n`);
}

/** Stops with a message for a person and exit code 2. */
export function giveUp(message) {
  process.stderr.write(`placeline: ${message}\n`);
  process.exit(2);
}

/** Runs a command in the project's root with its output on standard error; gives up with `problem` when it fails. */
export function run(command, args, problem, env = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (result.error) giveUp(`${problem} (${result.error.message})`);
  if (result.status !== 0)
    giveUp(`${problem} (${command} ${args.join(' ')} ended with ${result.status ?? result.signal})`);
}

/** The path of a package's command inside node_modules. */
export function bin(name) {
  return join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}

/** Installs the locked packages unless these very ones are installed. */
export function ensurePackages() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(PACKAGES_STAMP) && readFileSync(PACKAGES_STAMP, 'utf8') === lock) return;
  say('installing packages (npm ci) ...');
  // The tools that build are dev packages, and npm leaves those out under NODE_ENV=production.
  run(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    'the packages could not be installed; check the connection to the npm registry and try again',
  );
  writeFileSync(PACKAGES_STAMP, lock);
  say('packages installed');
}

/** Builds the gazetteer, the basemap, the app and the command line unless the built files are up to date. */
export function ensureBuilt() {
  if (isBuilt()) return;
  say('building ...');
  run(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], 'the build failed; its own message stands above');
}

/** True when the built files are of the sources as they are. */
export function isBuilt() {
  return existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === inputsHash();
}

/** Notes what the built files were made of; called at the end of a build. */
export function stampBuild() {
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, inputsHash());
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Node 20.19 or newer is needed, this is ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
}

function inputsHash() {
  const hash = createHash('sha256');
  for (const input of BUILD_INPUTS) addToHash(hash, input);
  return hash.digest('hex');
}

function addToHash(hash, path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    return;
  }
  for (const name of readdirSync(full).sort()) addToHash(hash, `${path}/${name}`);
}
