import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { makePacks } from '../gazetteer/build/make-packs.ts';
import { foldName } from '../src/base/fold.ts';
import { lookups } from '../src/places/lookup.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack, type Pack } from '../src/places/read-pack.ts';
import type { PlaceQuestion } from '../src/model/where.ts';
import { drawNames, type DrawnNames } from './gazetteer/draw-names.ts';
import { mapOfNames, namesAsText } from './gazetteer/floor.ts';

/** Different names that each measurement asks for. */
const NAMES = 20_000;

/** Each measurement goes round the names until this time is over. */
const ROUND_MS = 2000;

/** Names between two looks at the clock. */
const CHECK_EACH = 64;

/** What a child process measures: a set of tiers, or the floor, a map of the folded names of both tiers. */
const PARTS = ['region', 'region,world', 'floor'] as const;

/**
 * Prints the sizes of the packs and how long they take to build, and for the region tier and both tiers: milliseconds until the first answer, growth of
 * resident memory, and a second on one core, over {@link NAMES} different names drawn from the packs: look-ups, full answers, suggestions for
 * beginnings of names. Beside them the same of a plain map from folded names to places. Each set is measured in a process of its own:
 * memory that an earlier step left behind would hide the growth. `--no-build` leaves the build out.
 */
export async function run(args: string[]): Promise<void> {
  const files = await ensurePacks();
  if (args[0] === '--part') {
    measure(args[1] ?? '', files, args[2] ?? '');
    return;
  }
  if (!args.includes('--no-build')) {
    const start = performance.now();
    makePacks();
    print({ bench: 'gazetteer-build', seconds: round((performance.now() - start) / 1000) });
  }
  for (const [tier, file] of Object.entries(files)) {
    const bytes = readFileSync(file as string);
    const [gzip, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    print({ bench: 'gazetteer-size', tier, bytes: bytes.length, gzip, brotli });
  }
  const folder = mkdtempSync(join(tmpdir(), 'placeline-bench-'));
  try {
    const names = join(folder, 'names.txt');
    writeFileSync(names, namesAsText([files.region, files.world].map((file) => readPack(readFileSync(file)))));
    for (const part of PARTS) {
      const own = [...process.execArgv, process.argv[1] ?? '', 'gazetteer', '--part', part, names];
      const { status } = spawnSync(process.execPath, own, { stdio: 'inherit' });
      if (status !== 0) throw new Error(`the measurement of ${part} ended with ${String(status)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(part: string, files: { region: string; world: string }, names: string): void {
  if (part === 'floor') measureFloor(names, files);
  else measureTiers(part === 'region' ? [files.region] : [files.region, files.world], part.replace(',', '+'));
}

function measureTiers(files: readonly string[], tiers: string): void {
  const { value: gazetteer, ...ready } = timed(() => {
    const opened = openGazetteer(files.map((file) => readPack(readFileSync(file))));
    opened.resolve(question('Erbil'));
    return opened;
  });
  print({ bench: 'gazetteer-ready', tiers, ...ready });
  const { packs } = gazetteer;
  const drawn = drawNames(packs, NAMES);
  const lookup = lookups(packs);
  const mixes: Readonly<Record<string, (name: string) => boolean>> = {
    'look-up': (name) => lookup().named(name).length > 0,
    answer: (name) => gazetteer.resolve(question(name)).point !== null,
  };
  for (const mix of ['exact', 'folded', 'unknown'] as const) {
    for (const [what, ask] of Object.entries(mixes)) report({ tiers, mix, what }, drawn[mix], ask);
  }
  report({ tiers, mix: 'begun', what: 'suggest' }, drawn.begun, (text) => gazetteer.suggest(text, 8).length > 0);
  reportMemory(tiers);
}

function measureFloor(names: string, files: { region: string; world: string }): void {
  const { value: map, ...ready } = timed(() => mapOfNames(readFileSync(names, 'utf8')));
  print({ bench: 'gazetteer-ready', tiers: 'floor: a plain map of both', ...ready });
  const packs: Pack[] = [files.region, files.world].map((file) => readPack(readFileSync(file)));
  const drawn = drawNames(packs, NAMES);
  for (const mix of ['exact', 'folded', 'unknown'] as const) {
    report({ tiers: 'floor', mix, what: 'look-up' }, drawn[mix], (name) => (map.get(foldName(name))?.length ?? 0) > 0);
  }
}

function timed<T>(make: () => T): { value: T; readyMs: number; cpuMs: number; residentGrowthMB: number } {
  global.gc?.();
  const before = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = make();
  const readyMs = round(performance.now() - start);
  const used = process.cpuUsage(cpu);
  return {
    value,
    readyMs,
    cpuMs: round((used.user + used.system) / 1000),
    residentGrowthMB: round((process.memoryUsage.rss() - before) / 1e6),
  };
}

/** `aSecond` by the clock, `aCpuSecond` by the time the process had a core: on a loaded machine the second tells more. */
function report(
  about: Readonly<Record<string, string>>,
  names: DrawnNames[keyof DrawnNames],
  ask: (name: string) => boolean,
): void {
  let found = 0;
  let asked = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  while (asked % CHECK_EACH !== 0 || performance.now() - start < ROUND_MS) {
    if (ask(names[asked % names.length] ?? '')) found++;
    asked++;
  }
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  print({
    bench: 'gazetteer-speed',
    ...about,
    differentNames: Math.min(asked, names.length),
    foundShare: Math.round((found / asked) * 100) / 100,
    aSecond: Math.round(asked / seconds),
    aCpuSecond: Math.round((asked * 1e6) / (user + system)),
  });
}

function reportMemory(tiers: string): void {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const megabytes = {
    residentMB: round(rss / 1e6),
    heapMB: round(heapUsed / 1e6),
    arraysMB: round(arrayBuffers / 1e6),
  };
  print({ bench: 'gazetteer-memory', tiers, ...megabytes });
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
