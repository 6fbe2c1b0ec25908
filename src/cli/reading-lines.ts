import type { Decision, Problem } from '../index.ts';

/** What came of reading reports, in numbers. */
export interface ReadingCounts {
  readonly files: number;
  readonly reports: number;
  readonly incidents: number;
  readonly visits: number;
  /** Events that nobody has looked at. */
  readonly machineRead: number;
  /** Decisions in the log. */
  readonly decisions: number;
  /** Decisions that found no event. */
  readonly lost: number;
}

/** How far the reading of files is. */
interface ReadingProgress {
  /** From 1. */
  readonly number: number;
  readonly files: number;
  readonly file: string;
  /** From 0. */
  readonly report: number;
  readonly reports: number;
  /** Of the report, 0 to 1. */
  readonly share: number;
}

/** `2 of 9: news.txt, report 3 of 40, 50 %`. */
export function progressLine({ number, files, file, report, reports, share }: ReadingProgress): string {
  const which = reports === 1 ? '' : `, report ${report + 1} of ${reports}`;
  return `${number} of ${files}: ${file}${which}, ${Math.floor(share * 100)} %`;
}

/** Lost decisions that are named one by one at most. */
const MOST_NAMED = 20;

/** The same for a person, behind what is wrong. @param lost decisions that found no event */
export function readingLines(
  { files, reports, incidents, visits, machineRead, decisions }: ReadingCounts,
  problems: readonly Problem[],
  lost: readonly Decision[],
): string {
  const told = problems.map(({ severity, message }) => `${severity}: ${message}`);
  const heads = `${counted(files, 'file')}, ${counted(reports, 'report')}`;
  const found =
    reports === 0
      ? `${heads}: nothing was written`
      : `${heads}: ${counted(incidents, 'incident')}, ${counted(visits, 'visit')}${marksOf(incidents + visits, machineRead)}`;
  const replayed =
    decisions === 0 ? [] : [`${counted(decisions, 'decision')}, ${lost.length} of them found no event or place`];
  return `${[...told, ...lost.slice(0, MOST_NAMED).map(lostLine), ...replayed, found].join('\n')}\n`;
}

/** How many of the events nobody has looked at; nothing where there are no events. */
function marksOf(events: number, machineRead: number): string {
  const reviewed = events - machineRead;
  if (events === 0) return '';
  if (machineRead === 0) return ', all reviewed';
  const rest = reviewed === 0 ? 'all machine-read' : `${machineRead} machine-read`;
  return `, ${rest}: look at ${machineRead === 1 ? 'it' : 'them'}${reviewed === 0 ? '' : `; ${reviewed} reviewed`}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function lostLine(decision: Decision): string {
  const about =
    'event' in decision ? `the event "${decision.event}"` : 'words' in decision ? `"${decision.words}"` : 'something';
  const passage = decision.passage ? `, told by "${decision.passage.words.slice(0, 60)}"` : '';
  return `warning: the decision "${decision.kind}" is about ${about}${passage}, which this reading does not have; it is kept, look at it`;
}
