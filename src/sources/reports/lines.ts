import type { Block } from './block.ts';
import { dateIn, dateLine, isByline, type DateLine, type PageDates } from './date-line.ts';
import { ageIn } from './age.ts';

/** A block with what it is for the cutting of a document into items. */
export interface Line {
  readonly block: Block;
  /** Null for a line that says more than when an item was published, and by whom. */
  readonly date: DateLine | null;
  readonly isHeadline: boolean;
  /** Begins with the number of a post, and says little else. */
  readonly isNumber: boolean;
}

/** A headline has at most so many letters. */
export const LONGEST_TITLE = 180;

/** The mark of an entry in a list. */
const MARK = /^(?:[*•●▪■◦>–-]|\[\d{1,4}\])\s+(?=\S)/u;

/** The blocks of a document as lines. A date that leads a text or a headline ("12 Jan 2017 - ...", "> 4 June 2014 | ...") is a line of its own. */
export function linesOf(blocks: readonly Block[], page: PageDates): Line[] {
  return blocks.flatMap((block) => withoutLead(block, page)).map((block) => lineOf(block, page));
}

function lineOf(block: Block, page: PageDates): Line {
  const { text, kind } = block;
  const isOther = kind === 'break' || kind === 'rule' || kind === 'clock';
  const isNumber =
    !isOther &&
    /^(?:#\s?\d{1,6}|(?:reply|post|comment|message)\s*(?:#\s?|no\.? ?)?\d{1,6})\b[^.!?]{0,60}$/iu.test(text);
  const date = isOther ? null : kind === 'date' ? markedDate(text, page) : dateLine(text, page);
  return { block, date, isNumber: isNumber && !date, isHeadline: !isOther && !isNumber && !date && isHeadline(block) };
}

function markedDate(text: string, page: PageDates): DateLine {
  const line = dateLine(text, page);
  const date = line?.date ?? dateIn(text, page.order);
  return { date, words: line?.words ?? date?.text ?? text, isPost: false, names: '' };
}

function withoutLead(block: Block, { order, today }: PageDates): Block[] {
  if (block.kind !== 'text' && block.kind !== 'heading') return [block];
  const mark = MARK.exec(block.text)?.[0] ?? '';
  const text = block.text.slice(mark.length);
  const words = dateIn(text.slice(0, 40), order)?.text ?? ageIn(text.slice(0, 40), today)?.text;
  const at = words === undefined ? -1 : text.indexOf(words);
  const lead = at < 0 ? '' : text.slice(0, at);
  if (words === undefined || at < 0 || !/^(?:(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?$/iu.test(lead))
    return [block];
  const [whole, mark2 = '', rest = ''] =
    /^(?:,?\s+\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?)?\s*(\||[-–—·]|\.\.\.|:)\s+(\S.{11,})$/su.exec(
      text.slice(at + words.length),
    ) ?? [];
  if (whole === undefined) return [block];
  const isTitle = mark2 === '|' && rest.length <= LONGEST_TITLE && !/[.!…]$/u.test(rest);
  return [
    { text: words, kind: 'date' },
    { text: rest, kind: isTitle ? 'heading' : block.kind },
  ];
}

/** True for a block that is marked as a headline, or is short and ends no sentence. */
function isHeadline({ text, kind }: Block): boolean {
  if (kind === 'heading') return true;
  return (
    kind === 'text' &&
    !isPublisherLine(text) &&
    !isCaption(text) &&
    !isByline(text) &&
    text.length <= LONGEST_TITLE &&
    text.length >= 12 &&
    !/[.!…"”]$/u.test(text) &&
    !/^\d{1,2}[:.]\d{2}\b/u.test(text)
  );
}

/** The text of a headline without the mark of its list. */
export const withoutMark = (text: string): string => text.replace(MARK, '');

/** True for a headline of a list, by its mark. */
export const isMarked = (line: Line): boolean => line.isHeadline && MARK.test(line.block.text);

/** `REUTERS |`: who published what stands below. */
export const isPublisherLine = (text: string): boolean => /^[^|]{2,60}\|$/u.test(text);

/** The words under a picture name its agency, its photographer or the file. */
const isCaption = (text: string): boolean =>
  /\b(?:file photo|(?:ap|afp|epa|getty|reuters|anadolu|xinhua)(?: photo|[/)])|photo (?:by|via|courtesy)|handout)\b|\((?:ap|afp|getty|supplied|twitter|reuters)\)/iu.test(
    text,
  );
