import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What every bench module exports: it prints one JSON object a line. */
interface Bench {
  run(args: string[]): Promise<void> | void;
}

const FOLDER = new URL('./', import.meta.url);

const names = readdirSync(fileURLToPath(FOLDER))
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  process.stderr.write(
    `${name === undefined ? 'no bench is named' : `unknown bench: ${name}`}; there are ${names.join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const bench = (await import(new URL(`${name}.ts`, FOLDER).href)) as Bench;
  await bench.run(args);
}
