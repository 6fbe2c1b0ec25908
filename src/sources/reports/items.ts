import type { Block, DocumentFacts } from './block.ts';
import { isByline, type LineDate, type PageDates } from './date-line.ts';
import { excerptParts } from './excerpt.ts';
import { settleDates, withFacts, type DateSources, type Draft, type Item } from './item-dates.ts';
import { hasSentence, settingOf, type Setting } from './layout.ts';
import { isMarked, isPublisherLine, linesOf, LONGEST_TITLE, withoutMark, type Line } from './lines.ts';
import { withoutSameEnds, withoutSignature } from './signatures.ts';

/** A date line belongs to a headline that stands at most so many blocks before it. */
const REACH = 3;

/**
 * Cuts the blocks of a document, without what stands around them, into items: at breaks, under the line of author and date that ends an entry of a list, before a headline
 * that has a date line of its own, and at the date lines themselves where they stand above the items. The facts of the document are those of an only item.
 */
export function splitItems(blocks: readonly Block[], facts: DocumentFacts, sources: DateSources): Item[] {
  const { page } = sources;
  const lines = linesOf(blocks, page);
  const setting = settingOf(lines);
  const groups = withoutPageHead(groupsOf(lines, setting));
  const drafts = withoutRepeats(groups.flatMap((group) => draftOf(group, setting, page) ?? []));
  const [only] = drafts;
  if (drafts.length === 1 && only) return [withFacts(only, facts, sources)];
  return settleDates(setting.isThread ? withoutSignatures(drafts) : drafts, sources);
}

/** The lines of an item. */
interface Group {
  readonly lines: readonly Line[];
  /** The date that stands above this item and others. */
  readonly above: LineDate | null;
}

function groupsOf(lines: readonly Line[], setting: Setting): Group[] {
  const groups: Group[] = [];
  let open: Line[] = [];
  let isTextOpen = false;
  let above: LineDate | null = null;
  const close = (): void => {
    isTextOpen = false;
    if (open.length > 0) groups.push({ lines: setting.isThread ? withoutSignature(open) : open, above });
    open = [];
  };
  lines.forEach((line, at) => {
    if (line.block.kind === 'break') {
      close();
      return;
    }
    if (beginsPost(lines, at, setting) || (isTextOpen && begins(lines, at, setting))) close();
    // A date alone above several entries is that of all.
    if (setting.layout === 'date-first' && line.date) above = line.date.isPost ? null : line.date.date;
    open.push(line);
    isTextOpen ||= hasSentence(line);
    if (isByline(line.block.text) || (setting.layout === 'date-last' && line.date)) close();
  });
  close();
  return groups;
}

/** The first item of several has no more lines above its date than the second: what is more is the head of the page. */
function withoutPageHead(groups: readonly Group[]): readonly Group[] {
  const [first, second, ...others] = groups;
  if (!first || !second) return groups;
  const [own, at] = [first, second].map(({ lines }) => lines.findIndex(({ date }) => date !== null));
  const next = at === -1 && second.above ? 0 : at;
  if (own === undefined || next === undefined || next < 0 || own <= next) return groups;
  const lines = first.lines.slice(own - next);
  return first.lines.slice(0, own - next).some(hasSentence) ? groups : [{ ...first, lines }, second, ...others];
}

function begins(lines: readonly Line[], at: number, { layout }: Setting): boolean {
  const line = lines[at];
  if (!line) return false;
  if (line.date) return layout === 'date-first' && !lines[at - 1]?.date && !isOnlyDate(lines, at);
  if (isMarked(line) && isEntry(lines, at)) return true;
  return layout === 'headline-first' && isDatedHeadline(lines, at);
}

/** No other date line stands between the breaks around it: they cut the items. */
function isOnlyDate(lines: readonly Line[], at: number): boolean {
  const isOther = (line: Line | undefined, i: number): boolean =>
    Boolean(line?.date && !line.date.isPost && !lines[i - 1]?.date);
  let hasBreak = false;
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < lines.length; i += step) {
      if (lines[i]?.block.kind === 'break') {
        hasBreak = true;
        break;
      }
      if (isOther(lines[i], i)) return false;
    }
  }
  return hasBreak;
}

/** A line with the number of a post, or with writer and date, but not under a headline of its own. */
function beginsPost(lines: readonly Line[], at: number, { layout, isThread }: Setting): boolean {
  if (!isThread) return false;
  const [before, line] = [lines[at - 1], lines[at]];
  if (line?.isNumber) return true;
  if (layout === 'headline-first' && before?.isHeadline === true) return false;
  return line?.date?.isPost === true && before?.isNumber !== true && !before?.date;
}

/** A headline with the mark of a list, with text below it and another such headline before or behind. */
function isEntry(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && !isMarked(next) && (hasSentence(next) || next.date !== null);
}

/** A short block without a full stop, and a date line shortly behind it. */
function isDatedHeadline(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.isHeadline !== true) return false;
  for (let next = at + 1; next <= at + REACH; next++) {
    const after = lines[next];
    if (!after || after.block.kind === 'break') return false;
    if (after.date) return !isByline(after.block.text);
    if (!after.isHeadline) return false;
  }
  return false;
}

function draftOf({ lines, above }: Group, { isThread }: Setting, page: PageDates): Draft | null {
  const dated = datedLine(lines);
  const told = lines.filter((line) => isTold(line) && (line !== dated || saysMore(line, isThread)));
  const parts = told.map(({ block }) => excerptParts(block, page) ?? { blocks: [block], date: null });
  const texts = parts.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const title = withoutMark(lines.find((line, at) => line.isHeadline && !isBelowRule(lines, at))?.block.text ?? '');
  const publisher = /^([^|]+?)\s*\|$/u.exec(texts.find(isPublisherLine) ?? '')?.[1] ?? '';
  const own = texts.map(withoutMark).filter((text) => !isPublisherLine(text));
  // Forums print the headline again under the text.
  const paragraphs = own.filter((text, i) => i === 0 || (text !== own[i - 1] && !(i > 1 && text === title)));
  if (!paragraphs.some((text) => text.length > 30)) return null;
  const clock = lines.find(({ block }) => block.kind === 'clock')?.block.text ?? '';
  const age = dated?.date && !dated.date.date ? dated.date.words : '';
  const stated = statedDate(dated, parts.find(({ date }) => date !== null)?.date ?? null, above);
  return { title, publisher, paragraphs, ...stated, age, clock };
}

/** Below a line across behind the text stands the signature of its writer. */
function isBelowRule(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.block.kind === 'rule' && lines.slice(0, at).some(hasSentence);
}

function datedLine(lines: readonly Line[]): Line | undefined {
  return lines.find(({ date, block }) => date && !isByline(block.text)) ?? lines.find(({ date }) => date);
}

function isTold({ block, isNumber, date }: Line): boolean {
  if (date?.names === '') return false;
  return block.text !== '' && !isNumber && block.kind !== 'clock' && block.kind !== 'date' && !isByline(block.text);
}

/** `LIVE: Aleppo, 30 November 2024`, `PORTLAND, Ore. - Monday, Aug. 3, 2020`: the line of the date says what or where as well. */
function saysMore(line: Line, isThread: boolean): boolean {
  if (isThread || line.block.kind === 'date' || line.date?.isPost !== false) return false;
  return line.date.names.length > 3 && !/\b(?:by|published|posted|updated|modified)\b/iu.test(line.block.text);
}

function statedDate(
  dated: Line | undefined,
  inText: LineDate | null,
  above: LineDate | null,
): Pick<Item, 'date' | 'because'> {
  if (inText) return { date: inText, because: 'the line of writers and date before its text' };
  const date = dated?.date?.date ?? null;
  if (date) return { date, because: 'the line that says when it was published' };
  if (above && !dated) return { date: above, because: 'the date above the entries' };
  return { date: null, because: '' };
}

/** A headline that the page prints twice before the item begins is one. */
function withoutRepeats(items: readonly Draft[]): readonly Draft[] {
  const [first, ...others] = items;
  if (!first || others.length === 0) return items;
  const isOnlyTitle = first.paragraphs.every((text) => text.length <= LONGEST_TITLE && !/[.!…]$/u.test(text));
  return isOnlyTitle && first.date === null ? others : items;
}

function withoutSignatures(items: readonly Draft[]): readonly Draft[] {
  const ends = withoutSameEnds(items.map(({ paragraphs }) => paragraphs));
  return items.map((item, i) => ({ ...item, paragraphs: ends[i] ?? item.paragraphs }));
}
