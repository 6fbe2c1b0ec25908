import { statSync } from 'node:fs';
import { ensurePacks } from './ensure.ts';

const files = await ensurePacks((fault) => process.stderr.write(`left out: ${fault}\n`));
for (const file of [files.region, files.world]) {
  process.stderr.write(`${file} ${(statSync(file).size / 1e6).toFixed(2)} MB\n`);
}
