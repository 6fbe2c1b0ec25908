import {
  gazetteerFor,
  resolveSpans,
  toAnswer,
  withPointsExplained,
  type Interest,
  type OpenGazetteer,
  type PlaceQuestion,
} from '../index.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { answerText } from './answer-text.ts';
import { readInput, writeOut } from './files.ts';
import { linesOf } from './lines.ts';
import { diskGazetteers, type DiskGazetteers } from './packs.ts';
import { readInterest, readNear, readQuestionLine, type QuestionLine } from './question-line.ts';

const OPTIONS = {
  country: { type: 'string', default: '' },
  admin1: { type: 'string', default: '' },
  near: { type: 'string' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  interest: { type: 'string' },
} as const;

/** `placeline resolve`, for one name or for one question a line. */
export async function resolve(args: readonly string[]): Promise<0 | 1> {
  const { values, positionals } = readArguments('resolve', args, OPTIONS);
  const [name, ...others] = positionals;
  if (values.jsonl) {
    if (others.length > 0) throw wrongUse('resolve', 'expected one file of questions, or standard input');
    await resolveLines(name ?? '-', diskGazetteers(), interestOf(values.interest));
    return 0;
  }
  if (name === undefined || others.length > 0)
    throw wrongUse('resolve', 'expected one NAME (in quotes when it has spaces)');
  const near = values.near === undefined ? null : readNear(values.near.split(',').map(Number));
  if (near === undefined)
    throw wrongUse('resolve', `--near: expected LON,LAT such as 44.4,33.3, found "${values.near ?? ''}"`);
  const question = { name, country: values.country, admin1: values.admin1, near };
  const gazetteer = await explaining(question, diskGazetteers());
  const answer = toAnswer(question, gazetteer.resolve(question), gazetteer);
  await writeOut(values.json ? `${JSON.stringify(answer)}\n` : answerText(answer));
  return 0;
}

function interestOf(given: string | undefined): Interest | null {
  if (given === undefined) return null;
  const interest = readInterest(given);
  if (interest) return interest;
  throw wrongUse('resolve', `--interest: expected countries such as IQ,SY or WEST,SOUTH,EAST,NORTH, found "${given}"`);
}

async function resolveLines(path: string, gazetteers: DiskGazetteers, interest: Interest | null): Promise<void> {
  const input = path === '-' ? process.stdin : [await readInput(path)];
  for await (const line of linesOf(input)) {
    await writeOut(`${JSON.stringify(await answerLine(readQuestionLine(line), gazetteers, interest))}\n`);
  }
}

async function answerLine(line: QuestionLine, gazetteers: DiskGazetteers, interest: Interest | null): Promise<object> {
  const head = line.id === undefined ? {} : { id: line.id };
  if (line.kind === 'error') return { ...head, error: line.error };
  if (line.kind === 'name') {
    const gazetteer = await explaining(line.question, gazetteers);
    return { ...head, ...toAnswer(line.question, gazetteer.resolve(line.question), gazetteer) };
  }
  return resolveSpans({ ...line, id: line.id }, await gazetteers.world(), interest);
}

/** The gazetteer that is enough for a question, coordinates explained. */
async function explaining(question: PlaceQuestion, gazetteers: DiskGazetteers): Promise<OpenGazetteer> {
  return withPointsExplained(await gazetteerFor(gazetteers, [question]), [question]);
}
