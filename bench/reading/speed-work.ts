import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { readMentions } from '../../src/pipeline-mentions.ts';
import { readEvents } from '../../src/pipeline-read.ts';
import { openGazetteer } from '../../src/places/open-gazetteer.ts';
import { readPack } from '../../src/places/read-pack.ts';
import { openActorTable } from '../../src/reading/actors/actor-table.ts';
import { readReports } from '../../src/sources/reports/read-reports.ts';
import { HOSTILE_REPORTS } from './hostile-texts.ts';
import { DOCUMENT_LETTERS, madeNews, type MadeReport } from './made-news.ts';

const DOCUMENTS = 400;
const ROUNDS = 8;
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
      batch: 20,
      read: async ({ text, published }, i) => {
        const { value } = await readReports(inputOf(text, `${i}.txt`), { published });
        for (const report of value ?? []) events += readEvents(report, room).incidents.length;
      },
    },
    {
      what: 'places alone',
      documents: all,
      batch: 40,
      read: ({ text }) => readMentions({ id: 0, text }, gazetteer).mentions,
    },
    {
      what: 'compromise, places and people',
      documents: all.slice(0, RIVAL_DOCUMENTS),
      batch: 5,
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
  /** Documents that are timed together: for all readers about as long, so that what disturbs them does so alike. */
  readonly batch: number;
  readonly read: (report: MadeReport, i: number) => unknown;
}

/** Documents of 2 kB a second of processor time, by the best time of each batch. */
async function speedsOf(readings: readonly Reading[]): Promise<number[]> {
  const best = readings.map(({ documents, batch }) => documents.slice(0, documents.length / batch).map(() => Infinity));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { documents, batch, read }] of readings.entries()) {
      const times = best[at] ?? [];
      for (let from = 0; from < documents.length; from += batch) {
        const started = process.cpuUsage();
        for (const [i, report] of documents.slice(from, from + batch).entries()) await read(report, from + i);
        const { user, system } = process.cpuUsage(started);
        times[from / batch] = Math.min(times[from / batch] ?? Infinity, (user + system) / 1e6);
      }
    }
  }
  return readings.map(({ documents }, at) => {
    const letters = documents.reduce((sum, { text }) => sum + text.length, 0);
    const seconds = (best[at] ?? []).reduce((sum, time) => sum + time, 0);
    return letters / DOCUMENT_LETTERS / seconds;
  });
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

const HOSTILE_LETTERS = 60_000;

/** Times texts that are made to be slow in two lengths, one four times the other: of a linear reader the ratio is about four, or less. */
export async function measureHostile(packs: readonly string[], actors: string): Promise<void> {
  const gazetteer = openGazetteer(packs.map((path) => readPack(readFileSync(path))));
  const room = { gazetteer, actors: openActorTable(readFileSync(actors, 'utf8')) };
  for (const [hostile, { name, make }] of Object.entries(HOSTILE_REPORTS)) {
    const milliseconds: number[] = [];
    for (const letters of [HOSTILE_LETTERS, 4 * HOSTILE_LETTERS]) {
      const input = inputOf(make(letters), name);
      const started = process.cpuUsage();
      const { value } = await readReports(input);
      for (const report of value ?? []) readEvents(report, room);
      const { user, system } = process.cpuUsage(started);
      milliseconds.push(Math.round((user + system) / 1000));
    }
    print({ hostile, letters: 4 * HOSTILE_LETTERS, milliseconds });
  }
}
