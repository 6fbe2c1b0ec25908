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

/** Lost decisions that are named one by one at most. */
const MOST_NAMED = 20;

/** The same for a person, behind what is wrong. @param lost decisions that found no event */
export function readingLines(
  { files, reports, incidents, visits, machineRead, decisions }: ReadingCounts,
  problems: readonly Problem[],
  lost: readonly Decision[],
): string {
  const told = problems.map(({ severity, message }) => `${severity}: ${message}`);
  const reviewed = incidents + visits - machineRead;
  const marks =
    machineRead === 0
      ? `${reviewed} reviewed`
      : reviewed === 0
        ? 'all machine-read: look at them'
        : `${machineRead} machine-read: look at them; ${reviewed} reviewed`;
  const events =
    incidents + visits === 0
      ? 'no event was found'
      : `${count(incidents, 'incident')}, ${count(visits, 'visit')}, ${marks}`;
  const found = `${count(files, 'file')}, ${count(reports, 'report')}: ${events}`;
  const replayed =
    decisions === 0 ? [] : [`${count(decisions, 'decision')}, ${lost.length} of them found no event or place`];
  return `${[...told, ...lost.slice(0, MOST_NAMED).map(lostLine), ...replayed, found].join('\n')}\n`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function lostLine(decision: Decision): string {
  const about =
    'event' in decision ? `the event "${decision.event}"` : 'words' in decision ? `"${decision.words}"` : 'something';
  const passage = decision.passage ? `, told by "${decision.passage.words.slice(0, 60)}"` : '';
  return `warning: the decision "${decision.kind}" is about ${about}${passage}, which this reading does not have; it is kept, look at it`;
}
