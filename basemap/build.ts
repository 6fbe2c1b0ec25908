import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { makeLabels } from './labels.ts';
import { makeLand } from './land.ts';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('generated/basemap/', ROOT);

mkdirSync(OUT, { recursive: true });
const atlas = JSON.parse(
  readFileSync(new URL('node_modules/world-atlas/countries-10m.json', ROOT), 'utf8'),
) as Topology;
write('land.json', makeLand(atlas));
write('labels.json', makeLabels(fileURLToPath(ROOT)));

function write(name: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(new URL(name, OUT), text);
  const gzip = gzipSync(text, { level: 9 }).length;
  process.stderr.write(`basemap: ${name} ${Math.round(text.length / 1000)} kB, ${Math.round(gzip / 1000)} kB gzip\n`);
}
