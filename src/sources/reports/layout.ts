import type { Line } from './lines.ts';
import { isSigned } from './signatures.ts';

/**
 * How a document sets the dates of its items: under their headlines, above them (and above the posts of a thread), or below their text.
 */
export type Layout = 'headline-first' | 'date-first' | 'date-last';

/** What a document tells of its items. */
export interface Setting {
  readonly layout: Layout;
  /** The items are posts, each with its writer. */
  readonly isThread: boolean;
}

/** Letters of a line that holds a sentence. */
const SENTENCE = 60;

/** Reads the layout off the lines around those that state a date. */
export function settingOf(lines: readonly Line[]): Setting {
  const dated = lines.flatMap((line, at) => (line.date && !lines[at - 1]?.date ? [at] : []));
  const posts = lines.filter(({ date, isNumber }) => date?.isPost === true || isNumber).length;
  const isThread = posts >= 2;
  const [first = -1] = dated;
  if (dated.length < 2) return { layout: isDayOfPage(lines, first) ? 'date-first' : 'headline-first', isThread };
  const under = dated.filter((at) => isTitle(lines, at - 1)).length;
  const above = dated.filter((at) => lines[at + 1]?.isHeadline).length;
  if (isBelow(lines, dated)) return { layout: 'date-last', isThread };
  const isUnder = under * 2 >= dated.length && (under >= above || under === dated.length);
  return { layout: isUnder ? 'headline-first' : 'date-first', isThread };
}

/** The only date stands in the head of a page of several items, above the headline of the first. */
function isDayOfPage(lines: readonly Line[], at: number): boolean {
  if (lines[at + 1]?.isHeadline !== true || lines.slice(0, at).some(hasSentence)) return false;
  const end = lines.findIndex(({ block }, i) => i > at && block.kind === 'break');
  return end >= 0 && lines.slice(end).some(hasSentence);
}

/** A headline, and no signature. */
function isTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line?.isHeadline === true && lines[at - 1]?.block.kind !== 'rule' && !isSigned(line.block.text);
}

/** Text stands above the first date, right above most of them, and none below the last. */
function isBelow(lines: readonly Line[], dated: readonly number[]): boolean {
  const isText = (line: Line | undefined): boolean => line !== undefined && hasSentence(line);
  const [first = 0] = dated;
  const last = dated.at(-1) ?? 0;
  if (!lines.slice(0, first).some(isText) || lines.slice(last + 1).some(isText)) return false;
  return dated.filter((at) => isText(lines[at - 1])).length * 2 > dated.length;
}

/** A line of running text. */
export function hasSentence({ block, date, isHeadline }: Line): boolean {
  return block.kind === 'text' && !date && block.text.length > (isHeadline ? SENTENCE : 20);
}
