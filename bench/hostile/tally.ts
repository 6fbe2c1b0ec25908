import { basename } from 'node:path';

/** What became of the files of a suite. */
export interface Tally {
  passed(): void;
  failed(path: string, why: string): void;
  print(): void;
}

/** An empty tally of a suite. */
export function tally(suite: string): Tally {
  let passed = 0;
  const failures: string[] = [];
  return {
    passed: () => void (passed += 1),
    failed: (path, why) => void failures.push(`${basename(path)}: ${why}`),
    print: () => void process.stdout.write(`${JSON.stringify({ suite, passed, failed: failures.length, failures })}\n`),
  };
}
