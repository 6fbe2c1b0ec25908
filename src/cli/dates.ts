import { readDates, type DateMention, type DayMonthOrder } from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { readDateLine, type DateLine } from './date-line.ts';
import { readInput, writeOut } from './files.ts';
import { linesOf } from './lines.ts';

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
  const input = path === '-' ? process.stdin : [await readInput(path)];
  for await (const line of linesOf(input)) await writeOut(`${JSON.stringify(answer(readDateLine(line), order))}\n`);
  return 0;
}

function answer(line: DateLine, order: DayMonthOrder): object {
  const head = line.id === undefined ? {} : { id: line.id };
  if (line.kind === 'error') return { ...head, error: line.error };
  return { ...head, dates: readDates(line.text, { reference: line.reference, order }).map(toLine) };
}

function toLine({ start, end, text, when, bound, sense, rule }: DateMention): object {
  const { earliest, latest, precision, lasting, because, anchor, stated } = when;
  return { start, end, text, earliest, latest, precision, lasting, bound, sense, rule, because, anchor, stated };
}
