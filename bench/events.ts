import { readFileSync } from 'node:fs';
import { ensurePacks } from '../gazetteer/build/ensure.ts';
import { eventPlaces, weighPlaces } from '../src/events/event-places.ts';
import { stageOf } from '../src/events/stage.ts';
import { readPlaces } from '../src/pipeline-read.ts';
import { openGazetteer } from '../src/places/open-gazetteer.ts';
import { readPack } from '../src/places/read-pack.ts';
import { readSentences } from '../src/reading/sentences/read-sentences.ts';
import { fitLogistic, type Case } from './mentions/logistic.ts';

interface GoldLine {
  readonly source: string;
  readonly text: string;
  readonly event: { readonly start: number; readonly end: number };
  readonly locations: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/**
 * Reads a gold file (`text`, `event` and `locations` with `start` and `end` a line) and prints how well the place of an event is chosen in its
 * sentence, over characters: all lines and those whose source has RELABEL. `--fit` prints the weights fitted on it, `--show N` every Nth line.
 */
export async function run(args: string[]): Promise<void> {
  const [file] = args;
  if (file === undefined || file.startsWith('--')) {
    process.stderr.write('bench events: expected a gold FILE, came none\n');
    process.exitCode = 2;
    return;
  }
  const built = await ensurePacks();
  const gazetteer = openGazetteer([built.region, built.world].map((path) => readPack(readFileSync(path))));
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldLine);
  const read = lines.map((line) => ({
    ...line,
    sentences: readSentences(line.text),
    places: readPlaces(line.text, '', gazetteer),
  }));
  type ReadLine = (typeof read)[number];
  const isGold = ({ locations }: ReadLine, start: number, end: number): boolean =>
    locations.some((one) => one.start < end && start < one.end);
  const casesOf = (some: readonly ReadLine[]): Case[] =>
    some.flatMap((line) => {
      const { text, event, sentences, places } = line;
      const sentence = sentences.find(({ start, end }) => event.start >= start && event.start < end);
      if (!sentence) return [];
      const own = places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      return weighPlaces(stageOf(text, sentence, own), event).map(({ evidence, place: { mention } }) => ({
        evidence,
        offset: 0,
        isPlace: isGold(line, mention.start, mention.end),
        weight: 1,
      }));
    });
  if (args.includes('--fit')) {
    const weights = fitLogistic(casesOf(read));
    process.stdout.write(
      `${JSON.stringify(Object.fromEntries([...weights].map(([k, v]) => [k, Math.round(v * 100) / 100])))}\n`,
    );
    return;
  }
  const every = Number(args[args.indexOf('--show') + 1] ?? 0);
  const score = (some: readonly ReadLine[]): object => {
    let [hit, wrong, missed, seen] = [0, 0, 0, 0];
    some.forEach(({ text, event, locations, sentences, places }, i) => {
      const ours = lettersOf(eventPlaces(text, event, sentences, places));
      const gold = lettersOf(locations);
      const all = lettersOf(places);
      const both = [...ours].filter((at) => gold.has(at)).length;
      hit += both;
      wrong += ours.size - both;
      missed += gold.size - both;
      seen += [...gold].filter((at) => all.has(at)).length;
      if (args.includes('--show') && i % every === 0 && (ours.size !== gold.size || both !== gold.size)) {
        const marked = `${text.slice(0, event.start)}<<${text.slice(event.start, event.end)}>>${text.slice(event.end)}`;
        const names = eventPlaces(text, event, sentences, places).map(({ start, end }) => text.slice(start, end));
        process.stdout.write(
          `${marked.trim()}\n   GOLD ${locations.map((one) => one.text).join('; ')} | OURS ${names.join('; ')} | SEEN ${places.map((one) => one.text).join('; ')}\n`,
        );
      }
    });
    const [precision, recall] = [hit / (hit + wrong), hit / (hit + missed)];
    const f1 = (2 * precision * recall) / (precision + recall);
    return { n: some.length, precision, recall, f1, seen: seen / (hit + missed) };
  };
  print({ lines: 'all', ...score(read) });
  print({ lines: 'RELABEL', ...score(read.filter(({ source }) => source.includes('RELABEL'))) });
}

function lettersOf(spans: readonly { readonly start: number; readonly end: number }[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'events', ...line })}\n`);
}
