import { readMentions, type MentionOptions } from '../index.ts';
import { answerLines } from './answer-lines.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { interestOf } from './interest.ts';
import { diskGazetteers } from './packs.ts';
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
    interest: interestOf('mentions', values.interest),
  };
  const gazetteer = await diskGazetteers().world();
  await answerLines(path, readTextLine, ({ head, text, source }) =>
    readMentions({ id: head.id, text, source }, gazetteer, options),
  );
  return 0;
}
