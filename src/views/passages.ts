import type { Span } from '../model/mention.ts';
import type { Evidence, EvidenceField } from '../model/source.ts';

/** Words of a text that speak for a field of an event. */
export interface Mark extends Span {
  readonly field: EvidenceField;
  /** Id of the event. */
  readonly event: string;
}

/** A stretch of a text with the marks that cover all of it, the longest first; none for plain text. */
export interface TextPart<M extends Span = Mark> extends Span {
  readonly marks: readonly M[];
}

/**
 * Cuts a text at the edges of marks that may overlap: the parts stand in order, touch, and together are the whole text. Marks without a
 * letter in the text mark nothing. The cost grows with the marks, and with those that lie over one another.
 */
export function passagesOf<M extends Span>(text: string, marks: readonly M[]): TextPart<M>[] {
  return partsOf({ start: 0, end: text.length }, sorted(marks));
}

/** The parts of a paragraph. */
export interface ParagraphParts<M extends Span = Mark> extends Span {
  readonly parts: readonly TextPart<M>[];
}

/** The paragraphs of a text, see {@link paragraphsOf}, each cut as by {@link passagesOf}. Linear in paragraphs and marks. */
export function markedParagraphs<M extends Span>(
  paragraphs: readonly Span[],
  marks: readonly M[],
): ParagraphParts<M>[] {
  const starting = sorted(marks);
  let [next, open] = [0, [] as M[]];
  return paragraphs.map((paragraph) => {
    open = open.filter(({ end }) => end > paragraph.start);
    for (let mark = starting[next]; mark && mark.start < paragraph.end; mark = starting[(next += 1)]) open.push(mark);
    const { start, end } = paragraph;
    return { start, end, parts: partsOf(paragraph, open) };
  });
}

/** @param starting marks by their start */
function partsOf<M extends Span>({ start: from, end: to }: Span, starting: readonly M[]): TextPart<M>[] {
  const within = starting.filter(({ start, end }) => start < end && start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of within) edges.add(Math.max(start, from)).add(Math.min(end, to));
  const cuts = [...edges].sort((a, b) => a - b);
  let [next, open] = [0, [] as M[]];
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] as number;
    open = open.filter((mark) => mark.end > start);
    for (let mark = within[next]; mark && mark.start <= start; mark = within[(next += 1)]) open.push(mark);
    return { start, end, marks: open.length === 0 ? [] : byLength(open) };
  });
}

function sorted<M extends Span>(marks: readonly M[]): M[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
}

function byLength<M extends Span>(marks: readonly M[]): M[] {
  return [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** A paragraph is cut at a blank where it is longer, so that a text without an empty line is shown piece by piece too; letters. */
const LONGEST_PARAGRAPH = 2000;

/**
 * The paragraphs of a text, parted by empty lines; what parts them belongs to none. A long one is cut at the last blank that fits, or in the
 * middle of a word where there is none, but never between the halves of a letter.
 */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  const gap = /\n[ \t]*\n\s*/g;
  let start = 0;
  for (let hit = gap.exec(text); ; hit = gap.exec(text)) {
    cutLong(text, start, hit?.index ?? text.length, found);
    if (!hit) return found;
    start = gap.lastIndex;
  }
}

function cutLong(text: string, from: number, to: number, found: Span[]): void {
  let start = from;
  while (to - start > LONGEST_PARAGRAPH) {
    const blank = text.lastIndexOf(' ', start + LONGEST_PARAGRAPH - 1);
    const cut = blank > start ? blank + 1 : wholeLetter(text, start + LONGEST_PARAGRAPH);
    found.push({ start, end: cut });
    start = cut;
  }
  if (to > start) found.push({ start, end: to });
}

/** The end before it where this one parts the halves of a letter. */
function wholeLetter(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
}

/**
 * Where the words of an event stand in the text of their report: at their range if the text has them there, else at the nearest place that
 * has the same words, for the text may be another edition. Words that are not in the text, or belong to another source, are left out.
 */
export function marksIn(text: string, source: string, event: string, evidence: readonly Evidence[]): Mark[] {
  return evidence.flatMap(({ field, words, source: from, start, end }): Mark[] => {
    if (from !== source || start === null || end === null || words === '') return [];
    const at = text.slice(start, end) === words ? start : nearestWords(text, words, start);
    return at < 0 ? [] : [{ start: at, end: at + words.length, field, event }];
  });
}

/** Where these words begin that stand nearest to a place; -1 where the text has them nowhere. */
export function nearestWords(text: string, words: string, near: number): number {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  if (before < 0 || after < 0) return Math.max(before, after);
  return near - before <= after - near ? before : after;
}
