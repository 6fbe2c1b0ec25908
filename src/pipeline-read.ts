import { createSha256 } from './base/sha256.ts';
import { eventPlaces } from './events/event-places.ts';
import { createDatasetBuilder } from './dataset/builder.ts';
import { formEvents, type FormedEvents } from './events/form-events.ts';
import type { ActorTable } from './model/actor-table.ts';
import type { Span } from './model/mention.ts';
import type { ReadReport } from './model/read-report.ts';
import type { Dataset } from './model/dataset.ts';
import type { Problem } from './model/problem.ts';
import type { Report, ReportChoice } from './model/report.ts';
import type { Source } from './model/source.ts';
import type { FileInput } from './model/table.ts';
import type { Where } from './model/where.ts';
import type { PlacedMention } from './model/read-report.ts';
import type { Interest } from './places/in-text/interest.ts';
import type { OpenGazetteer } from './places/open-gazetteer.ts';
import { placeSpans } from './places/place-spans.ts';
import { readActs } from './reading/acts/read-acts.ts';
import { readCounts } from './reading/actors/counts/read-counts.ts';
import { readActors } from './reading/actors/read-actors.ts';
import { readDates } from './reading/dates/read-dates.ts';
import type { DayMonthOrder } from './reading/dates/numeric.ts';
import { readSentences } from './reading/sentences/read-sentences.ts';
import { wordsOfAll } from './reading/sentences/words.ts';
import { readToponyms } from './reading/toponyms/read-toponyms.ts';
import { readOnce } from './pipeline-read-once.ts';
import { withStableIds } from './pipeline-read-ids.ts';
import { readReports } from './sources/reports/read-reports.ts';

/** How names are placed. */
interface Placing {
  /** Places are moved as "30 km north of" before them says. */
  readonly phrases?: boolean;
  /** Words around the text, whose names help to tell which places are meant and are not given back. */
  readonly context?: string;
}

/** The names of places in a text, each with the place it means. The gazetteer must have its world tier open. */
export function readPlaces(
  text: string,
  publisher: string,
  gazetteer: OpenGazetteer,
  interest: Interest | null = null,
  { phrases = false, context = '' }: Placing = {},
): PlacedMention[] {
  const found = readToponyms(text, gazetteer.lexicon(), { publisher });
  const around = context === '' ? [] : readToponyms(context, gazetteer.lexicon(), { publisher });
  const shift = text.length + 2;
  const spans = [...found, ...around.map(({ start, end }) => ({ start: start + shift, end: end + shift }))];
  const whole = context === '' ? text : `${text}\n\n${context}`;
  const placed = placeSpans({ text: whole, spans, source: publisher, phrases }, gazetteer, interest);
  return found.flatMap((mention, i) => {
    const answer = placed[i];
    return answer ? [{ ...mention, ...answer }] : [];
  });
}

/** A text with the words of one event in it. */
export interface EventLine {
  readonly id: unknown;
  readonly text: string;
  readonly event: Span;
  /** The publisher: a web address, a domain or a name. */
  readonly source: string;
}

/** The names of a text that are where the event was; none where nothing fits. The gazetteer must have its world tier open. */
export function readEventPlaces(
  { id, text, event, source }: EventLine,
  gazetteer: OpenGazetteer,
): { readonly id: unknown; readonly locations: readonly Span[] } {
  return { id, locations: eventPlaces(text, event, readSentences(text), readPlaces(text, source, gazetteer)) };
}

/** What a reader of reports needs to know of the world. The gazetteer must have its world tier open. */
export interface ReadingRoom {
  readonly gazetteer: OpenGazetteer;
  readonly actors: ActorTable;
  /** Places of this region are likelier. */
  readonly interest?: Interest | null;
  /** How `3/5/2020` is read where both fit. */
  readonly order?: DayMonthOrder;
}

/** Told how much of a report was read, from 0 to 1; half of it is finding what it holds, in steps that take unlike times. */
type TellShare = (share: number) => void;

/** Steps of finding what a report holds. */
const STEPS = 5;

/** Finds what a report holds: sentences, dates, places, actors, numbers, acts. */
export function readReport(
  report: Report,
  { gazetteer, actors, interest = null, order = 'dmy' }: ReadingRoom,
  tell?: TellShare,
): ReadReport {
  const { text } = report;
  let done = 0;
  const step = <T>(found: T): T => {
    tell?.(++done / (2 * STEPS));
    return found;
  };
  const sentences = readSentences(text);
  const words = step(wordsOfAll(text, sentences));
  const dates = readDates(text, {
    reference: report.published?.latest ?? null,
    referenceFrom: report.published?.earliest ?? null,
    order: report.order ?? order,
  });
  step(dates);
  const publisher = report.url || report.publisher;
  const context = report.context ?? '';
  return {
    report,
    sentences,
    dates,
    places: step(readPlaces(text, publisher, gazetteer, interest, { phrases: true, context })),
    actors: step(readActors(text, sentences, actors, words)),
    counts: readCounts(text, sentences, words),
    acts: step(readActs(text, sentences, words)),
  };
}

/** The incidents and visits of a report; their ids are those of the next reading, too. */
export function readEvents(report: Report, room: ReadingRoom, tell?: TellShare): FormedEvents {
  const read = readReport(report, room, tell);
  return withStableIds(
    formEvents(read, (done, all) => tell?.((1 + done / all) / 2)),
    read,
  );
}

/** What came of files of reports. */
export interface ReadFiles {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** Number of reports in the files. */
  readonly reports: number;
}

/** What the reading of files may be told. */
export interface ReadFilesOptions extends ReadingRoom {
  readonly choice?: ReportChoice;
  /** Called before each file. */
  readonly progress?: (file: string, done: number) => void;
  /** Called within each file: of a report, the first one being 0, of all of the file, this share (0 to 1) was read. */
  readonly within?: (file: string, report: number, reports: number, share: number) => void;
}

/**
 * Reads files of reports into one dataset: each report a source, each event marked as machine-read, what is told twice in a report once. Across reports events that may be
 * one are left to `findDuplicates`, but a report that stands in two files is read once, and said. A file that cannot be read is a problem, the others are read all the same.
 */
export async function readReportFiles(files: readonly FileInput[], options: ReadFilesOptions): Promise<ReadFiles> {
  const { gazetteer, choice = {}, progress, within } = options;
  const builder = createDatasetBuilder();
  const problems: Problem[] = [];
  const wheres: Where[] = [];
  const give = (where: Where | null): number => {
    if (where === null) return 0;
    wheres.push(where);
    return builder.giveWhere(where);
  };
  const once = readOnce(problems);
  let reports = 0;
  for (const [done, file] of files.entries()) {
    progress?.(file.name, done);
    const read = await readReports(file, choice);
    problems.push(...read.problems);
    if (read.value === null || read.value.length === 0) continue;
    const sha256 = await digestOf(file);
    if (once.isKnownFile(file.name, sha256)) continue;
    const all = read.value.length;
    for (const [at, item] of read.value.entries()) {
      const report = { ...item, id: reportId(item, sha256) };
      if (once.isKnownReport(report)) continue;
      reports++;
      builder.addSource(sourceOf(report, sha256));
      const { incidents, visits } = readEvents(report, options, (share) => within?.(file.name, at, all, share));
      for (const incident of incidents) {
        builder.addIncident({ ...incident, where: give(incident.where), launch: give(incident.launch) });
      }
      for (const visit of visits) builder.addVisit({ ...visit, from: give(visit.from), to: give(visit.to) });
    }
  }
  const dataset = builder.finish({
    title: '',
    resolve: ({ name }) => {
      throw new Error(`the name "${name}" was asked, where reports bring their places along`);
    },
    getPlace: (id) => gazetteer.getPlace(id),
    ...gazetteer.creditOf(wheres),
  });
  return { dataset, problems, reports };
}

/** Of the file, what is in it and the place of the item: a file that is read again gives the same, another one of its name does not. */
function reportId({ document, item }: Report, sha256: string): string {
  return `${document}~${sha256.slice(0, 8)}#${item}`;
}

async function digestOf(file: FileInput): Promise<string> {
  const hash = createSha256();
  for await (const piece of file.stream()) hash.add(piece);
  return hash.hex();
}

function sourceOf(report: Report, sha256: string): Source {
  const { id, publisher, title, url, published } = report;
  return {
    id,
    document: report.document,
    publisher,
    title,
    publishedEarliest: published?.earliest.slice(0, 10) ?? null,
    publishedLatest: published?.latest.slice(0, 10) ?? null,
    publishedText: published?.text ?? '',
    url,
    sha256,
    note: '',
    text: report.text,
  };
}
