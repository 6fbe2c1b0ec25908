import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What something costs: the time to make it and the memory it holds. */
export interface Made<T> {
  readonly value: T;
  readonly ms: number;
  /** Heap and array buffers, after collecting what is not held. */
  readonly bytes: number;
}

/** Makes something and says what it costs. */
export function made<T>(make: () => T): Made<T> {
  const before = held();
  const begun = performance.now();
  const value = make();
  const ms = performance.now() - begun;
  return { value, ms, bytes: held() - before };
}

/** The median time of some runs, in milliseconds. */
export function medianMs(runs: number, work: (run: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const begun = performance.now();
    sink.push(work(run));
    const ms = performance.now() - begun;
    sink.length = 0;
    return ms;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

/** Prints one JSON line; times and bytes to three digits. */
export function print(line: Readonly<Record<string, string | number>>): void {
  const rounded = Object.entries(line).map(([name, value]) => [
    name,
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value,
  ]);
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`);
}

/** Keeps results in use, so that no work is optimised away. */
const sink: unknown[] = [];

/** Collects until nothing more is set free: what one round frees may have held what the next one finds. */
function held(): number {
  for (let round = 0, before = Infinity; round < 10; round++) {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    if (before - heapUsed - arrayBuffers < 50_000 && round > 2) break;
    before = heapUsed + arrayBuffers;
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
