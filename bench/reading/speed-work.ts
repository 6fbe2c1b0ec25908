import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { readMentions } from '../../src/pipeline-mentions.ts';
import { readEvents } from '../../src/pipeline-read.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { readPack } from '../../src/places/read-pack.ts';
import { openActorTable } from '../../src/reading/actors/actor-table.ts';
import { readReports } from '../../src/sources/reports/read-reports.ts';
import { DOCUMENT_LETTERS, madeNews, type MadeReport } from './made-news.ts';

const DOCUMENTS = 400;
const ROUNDS = 5;
/** The rival is slow: it reads fewer of the same documents. */
const RIVAL_DOCUMENTS = 60;

/** Times the readers against each other and prints a line for each; `packs` and `actors` are paths of the built gazetteer. */
export async function measure(packs: readonly string[], actors: string): Promise<void> {
  const gazetteer = openGazetteer(packs.map((path) => readPack(readFileSync(path))));
  const room = { gazetteer, actors: openActorTable(readFileSync(actors, 'utf8')) };
  const all = madeNews(DOCUMENTS);
  let events = 0;
  const readings: readonly Reading[] = [
    {
      what: 'bytes to events',
      documents: all,
      read: async ({ text, published }, i) => {
        const { value } = await readReports(inputOf(text, `${i}.txt`), { published });
        for (const report of value ?? []) events += readEvents(report, room).incidents.length;
      },
    },
    { what: 'places alone', documents: all, read: ({ text }) => readMentions({ id: 0, text }, gazetteer).mentions },
    {
      what: 'compromise, places and people',
      documents: all.slice(0, RIVAL_DOCUMENTS),
      read: ({ text }) => {
        const read = nlp(text);
        return [read.places().out('array'), read.people().out('array')] as unknown[];
      },
    },
  ];
  const speeds = await speedsOf(readings);
  const rival = speeds.at(-1) ?? NaN;
  readings.forEach(({ what }, i) => {
    const speed = speeds[i] ?? NaN;
    const ratio = speed === rival ? {} : { timesCompromise: Number((speed / rival).toFixed(1)) };
    print({ what, documentsASecond: Math.round(speed), ...ratio });
  });
  const letters = all.reduce((sum, { text }) => sum + text.length, 0);
  print({
    what: 'documents',
    letters: Math.round(letters / all.length),
    incidents: Math.round(events / all.length / ROUNDS),
  });
}

interface Reading {
  readonly what: string;
  readonly documents: readonly MadeReport[];
  readonly read: (report: MadeReport, i: number) => unknown;
}

/** Documents of 2 kB a second of processor time. */
async function speedsOf(readings: readonly Reading[]): Promise<number[]> {
  const best = readings.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { documents, read }] of readings.entries()) {
      const letters = documents.reduce((sum, { text }) => sum + text.length, 0);
      const started = process.cpuUsage();
      for (const [i, report] of documents.entries()) await read(report, i);
      const { user, system } = process.cpuUsage(started);
      best[at] = Math.max(best[at] ?? 0, letters / DOCUMENT_LETTERS / ((user + system) / 1e6));
    }
  }
  return best;
}

function inputOf(text: string, name: string) {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    async *stream() {
      yield await Promise.resolve(bytes);
    },
  };
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify({ bench: 'reading-speed', ...line })}\n`);
}
