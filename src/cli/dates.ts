import { readDates, type DateMention } from '../index.ts';
import { answerLines } from './answer-lines.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { readDateLine } from './date-line.ts';

const OPTIONS = {
  jsonl: { type: 'boolean', default: false },
  'date-order': { type: 'string', default: 'dmy' },
} as const;

/** `placeline dates`: the dates of a text a line. */
export async function dates(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('dates', args, OPTIONS);
  const [path = '-', ...others] = positionals;
  if (!values.jsonl || others.length > 0) {
    throw wrongUse('dates', 'expected --jsonl, and one file of texts or standard input');
  }
  const order = values['date-order'];
  if (order !== 'dmy' && order !== 'mdy') {
    throw wrongUse('dates', `--date-order: expected dmy or mdy, found "${order}"`);
  }
  await answerLines(path, readDateLine, ({ head, text, reference }) => ({
    ...head,
    dates: readDates(text, { reference, order }).map(toLine),
  }));
  return 0;
}

function toLine({ start, end, text, when, bound, sense, rule }: DateMention): object {
  const { earliest, latest, precision, lasting, because, anchor, stated } = when;
  return { start, end, text, earliest, latest, precision, lasting, bound, sense, rule, because, anchor, stated };
}
