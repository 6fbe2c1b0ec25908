import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { openGazetteer, type OpenGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack } from '../src/places/read-pack.ts';
import type { PlaceQuestion } from '../src/model/where.ts';

/**
 * Prints pack sizes, and for each set of tiers the time until ready, the growth of resident memory and the names resolved a second.
 * Each set is measured in a process of its own (`--tiers region,world`): memory that an earlier step left behind would hide the growth.
 */
export async function run(args: string[]): Promise<void> {
  const files = await ensurePacks();
  if (args[0] === '--tiers') {
    const tiers = (args[1] ?? '').split(',');
    measure(
      tiers.map((tier) => (tier === 'world' ? files.world : files.region)),
      tiers.join('+'),
    );
    return;
  }
  for (const tiers of ['region', 'region,world']) {
    const own = [...process.execArgv, process.argv[1] ?? '', 'gazetteer', '--tiers', tiers];
    const { status } = spawnSync(process.execPath, own, { stdio: 'inherit' });
    if (status !== 0) throw new Error(`the measurement of ${tiers} ended with ${String(status)}`);
  }
  for (const [tier, file] of Object.entries(files)) {
    const bytes = readFileSync(file as string);
    print({ bench: 'gazetteer-size', tier, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
  }
}

/** Names that reports use, in the mix that the region tier answers: exact, folded, phrases, unknown. */
const EXACT = [
  'Erbil',
  'Basra',
  'Samarra',
  'Mosul',
  'Baghdad',
  'Iraq',
  'Diyala',
  'Tehran',
  'Fallujah',
  'اربيل',
  'البصرة',
];
const FOLDED = [
  'IRBIL',
  'al basrah',
  'Sāmarrā’',
  'Al-Mosul',
  'BAGHDAD',
  'el Fallujah',
  'Ba’qubah',
  'as-Sulaymaniyah',
  'أربيل',
];
const PHRASES = [
  'near Baghdad',
  'Balad air base',
  'northern Iraq',
  'Diyala province',
  'Iraq-Syria border',
  'Ramadi, Anbar',
];
const UNKNOWN = ['the committee', 'Qwertzuiop', 'May said', 'Basra Street'];

const ROUND_MS = 1000;

function measure(files: readonly string[], tiers: string): void {
  global.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const gazetteer = openGazetteer(files.map((file) => readPack(readFileSync(file))));
  gazetteer.resolve(question('Erbil'));
  const readyMs = performance.now() - start;
  const growth = process.memoryUsage.rss() - before;
  print({ bench: 'gazetteer-ready', tiers, readyMs: round(readyMs), residentGrowthMB: round(growth / 1e6) });
  for (const [mix, names] of Object.entries({ EXACT, FOLDED, PHRASES, UNKNOWN })) {
    print({
      bench: 'gazetteer-resolve',
      tiers,
      mix: mix.toLowerCase(),
      namesASecond: Math.round(speed(gazetteer, names)),
    });
  }
}

function speed(gazetteer: OpenGazetteer, names: readonly string[]): number {
  const questions = names.map(question);
  let answers = 0;
  let points = 0;
  const start = performance.now();
  while (performance.now() - start < ROUND_MS) {
    for (const asked of questions) if (gazetteer.resolve(asked).point) points++;
    answers += questions.length;
  }
  const seconds = (performance.now() - start) / 1000;
  return points > answers ? 0 : answers / seconds;
}

function question(name: string): PlaceQuestion {
  return { name, country: '', admin1: '', near: null };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
