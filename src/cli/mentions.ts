import { readMentions, type Interest, type MentionOptions } from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { readInput, writeOut } from './files.ts';
import { linesOf } from './lines.ts';
import { diskGazetteers } from './packs.ts';
import { readInterest } from './question-line.ts';
import { readTextLine } from './text-line.ts';

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  'no-demonyms': { type: 'boolean', default: false },
  interest: { type: 'string' },
} as const;

/** `placeline mentions`: the places of one text a line. */
export async function mentions(args: readonly string[]): Promise<0> {
  const { values, positionals } = readArguments('mentions', args, OPTIONS);
  if (!values.jsonl) throw wrongUse('mentions', 'expected --jsonl, one text a line');
  if (positionals.length > 1) throw wrongUse('mentions', 'expected one file of texts, or standard input');
  const [path = '-'] = positionals;
  const options: MentionOptions = {
    withoutDemonyms: values['no-demonyms'],
    interest: interestOf(values.interest),
  };
  const gazetteer = await diskGazetteers().world();
  const input = path === '-' ? process.stdin : [await readInput(path)];
  for await (const line of linesOf(input)) {
    const read = readTextLine(line);
    const answer = read.kind === 'error' ? { ...read.head, error: read.error } : readMentions(read, gazetteer, options);
    await writeOut(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

function interestOf(given: string | undefined): Interest | null {
  if (given === undefined) return null;
  const interest = readInterest(given);
  if (interest) return interest;
  throw wrongUse('mentions', `--interest: expected countries such as IQ,SY or WEST,SOUTH,EAST,NORTH, found "${given}"`);
}
