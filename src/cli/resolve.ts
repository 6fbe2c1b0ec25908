import {
  gazetteerFor,
  resolveSpans,
  toAnswer,
  withPointsExplained,
  type Interest,
  type OpenGazetteer,
  type PlaceQuestion,
} from '../index.ts';
import { answerLines } from './answer-lines.ts';
import { readArguments, wrongUse } from './arguments.ts';
import { answerText } from './answer-text.ts';
import { writeOut } from './files.ts';
import { interestOf } from './interest.ts';
import type { LineFault } from './json-line.ts';
import { diskGazetteers, type DiskGazetteers } from './packs.ts';
import { readNear, readQuestionLine, type QuestionLine } from './question-line.ts';

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
    const gazetteers = diskGazetteers();
    const interest = interestOf('resolve', values.interest);
    await answerLines(name ?? '-', readQuestionLine, (line) => answerLine(line, gazetteers, interest));
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

async function answerLine(
  line: Exclude<QuestionLine, LineFault>,
  gazetteers: DiskGazetteers,
  interest: Interest | null,
): Promise<object> {
  if (line.kind === 'name') {
    const gazetteer = await explaining(line.question, gazetteers);
    return { ...line.head, ...toAnswer(line.question, gazetteer.resolve(line.question), gazetteer) };
  }
  return resolveSpans(
    { id: line.head.id, text: line.text, spans: line.spans, source: line.source },
    await gazetteers.world(),
    interest,
  );
}

/** The gazetteer that is enough for a question, coordinates explained. */
async function explaining(question: PlaceQuestion, gazetteers: DiskGazetteers): Promise<OpenGazetteer> {
  return withPointsExplained(await gazetteerFor(gazetteers, [question]), [question]);
}
