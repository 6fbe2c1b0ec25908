import { readFileSync, readdirSync } from 'node:fs';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { openGazetteer, type OpenGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack } from '../src/places/read-pack.ts';
import { readMentions } from '../src/pipeline-mentions.ts';
import { readToponyms } from '../src/reading/toponyms/read-toponyms.ts';
import { readGold, type GoldFile } from './mentions/gold.ts';
import { fitDocuments, fitWorths, tableOf } from './mentions/fit.ts';
import { scoreFolds } from './mentions/folds.ts';
import { scoreMentions } from './mentions/score.ts';

/**
 * Reads a folder of gold files (`*.jsonl`: `id`, `text`, `toponyms` with `start`, `end`, `lat`, `lon`, and `domain`) and prints, for each, how well
 * places are recognised and placed, and how many documents a second are read. Gold without demonyms is scored without ours.
 * `--fit` prints the table of evidence fitted on all files, `--folds N` scores each document by weights that were fitted without it.
 * `--hostile` times texts that are made to be slow, in two lengths.
 */
export async function run(args: string[]): Promise<void> {
  const built = await ensurePacks();
  const gazetteer = openGazetteer([built.region, built.world].map((path) => readPack(readFileSync(path))));
  if (args.includes('--hostile')) {
    hostile(gazetteer);
    return;
  }
  const [folder] = args;
  if (folder === undefined || folder.startsWith('--')) {
    process.stderr.write('bench mentions: expected a FOLDER of gold .jsonl files, came none\n');
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readGold(`${folder}/${name}`, name.slice(0, -'.jsonl'.length)));
  const lexicon = gazetteer.lexicon();
  const folds = args.includes('--folds') ? Number(args[args.indexOf('--folds') + 1]) : 0;
  if (args.includes('--fit')) {
    process.stdout.write(tableOf(fitWorths(fitDocuments(files, lexicon), lexicon)));
  } else if (folds >= 2) {
    for (const line of scoreFolds(files, lexicon, folds)) print(line);
  } else {
    for (const file of files) print({ file: file.name, ...scoreFile(file, gazetteer) });
    speed(files, gazetteer);
  }
}

function scoreFile(file: GoldFile, gazetteer: OpenGazetteer): object {
  return scoreMentions(
    file,
    file.documents.map(({ id, text, source }) => readMentions({ id, text, source }, gazetteer).mentions),
  );
}

/** Characters of a document that speeds are told for. */
const DOCUMENT = 2000;
const ROUNDS = 3;

function speed(files: readonly GoldFile[], gazetteer: OpenGazetteer): void {
  const documents = files.flatMap((file) => file.documents);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const lexicon = gazetteer.lexicon();
  const readings: readonly [string, (text: string, source: string) => unknown][] = [
    ['recognised', (text, source) => readToponyms(text, lexicon, { publisher: source })],
    ['recognised and placed', (text, source) => readMentions({ id: 0, text, source }, gazetteer)],
  ];
  for (const [what, read] of readings) {
    const seconds = Array.from({ length: ROUNDS }, () => {
      const started = process.cpuUsage();
      for (const { text, source } of documents) read(text, source);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1e6;
    });
    print({ speed: what, documentsOf2kBAProcessorSecond: Math.round(characters / DOCUMENT / Math.min(...seconds)) });
  }
}

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  blanks: (length) => `in${' '.repeat(length)}Baghdad`,
  capitals: (length) => 'Abu '.repeat(length / 4),
  'one name': (length) => 'Baghdad, '.repeat(length / 9),
  'no full stop': (length) => 'in New York and the town of Mosul near '.repeat(length / 39),
  dots: (length) => 'A.'.repeat(length / 2),
  letters: (length) => 'A'.repeat(length),
  apostrophes: (length) => "O'".repeat(length / 2),
  lines: (length) => '\n'.repeat(length),
  hyphens: (length) => 'al-'.repeat(length / 3),
};

function hostile(gazetteer: OpenGazetteer): void {
  for (const [name, make] of Object.entries(HOSTILE)) {
    const [small, large] = [100_000, 1_000_000].map((length) => {
      const started = performance.now();
      readToponyms(make(length), gazetteer.lexicon());
      return Math.round(performance.now() - started);
    });
    print({ hostile: name, ms100kB: small, ms1MB: large });
  }
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'mentions', ...line })}\n`);
}
