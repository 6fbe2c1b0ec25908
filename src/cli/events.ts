import { readEventPlaces } from '../index.ts';
import { answerLines } from './answer-lines.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { readEventLine } from './event-line.ts';
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
  await answerLines(path, readEventLine, (event) => readEventPlaces(event, gazetteer));
  return 0;
}
