import { readEventPlaces } from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { readEventLine } from './event-line.ts';
import { readInput, writeOut } from './files.ts';
import { linesOf } from './lines.ts';
import { diskGazetteers } from './packs.ts';

const OPTIONS = { jsonl: { type: 'boolean', default: false } } as const;

/** `placeline events`: where the event of a text was, a text a line. */
export async function events(args: readonly string[]): Promise<0> {
  const { values, positionals } = readArguments('events', args, OPTIONS);
  const [path = '-', ...others] = positionals;
  if (!values.jsonl || others.length > 0) {
    throw wrongUse('events', 'expected --jsonl, and one file of texts or standard input');
  }
  const gazetteer = await diskGazetteers().world();
  const input = path === '-' ? process.stdin : [await readInput(path)];
  for await (const line of linesOf(input)) {
    const read = readEventLine(line);
    const answer = read.kind === 'error' ? { ...read.head, error: read.error } : readEventPlaces(read, gazetteer);
    await writeOut(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}
