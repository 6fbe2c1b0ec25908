import type { Block, DocumentFacts } from './block.ts';
import { dateIn, dateLine, isByline, type LineDate } from './date-line.ts';

/** One item of a document. */
export interface Item {
  readonly title: string;
  /** Empty where no line of its own names it. */
  readonly publisher: string;
  readonly date: LineDate | null;
  /** Where the date stands, for a person. */
  readonly because: string;
  /** Paragraphs, the headline first where there is one. */
  readonly paragraphs: readonly string[];
}

/** A headline has at most so many letters. */
const LONGEST_TITLE = 180;

/** A date line belongs to a headline that stands at most so many blocks before it. */
const REACH = 3;

/**
 * Cuts the blocks of a document, without what stands around them, into items: at breaks, under the line of author and date that ends an
 * entry of a list, and before a headline that has a date line of its own. The facts of the document are those of an only item.
 */
export function splitItems(blocks: readonly Block[], facts: DocumentFacts): Item[] {
  const items: Item[] = [];
  let open: Block[] = [];
  const close = (): void => {
    const item = itemOf(open);
    if (item) items.push(item);
    open = [];
  };
  blocks.forEach((block, at) => {
    if (block.kind === 'break') {
      close();
      return;
    }
    if (isDatedHeadline(blocks, at) && hasText(open)) close();
    open.push(block);
    if (isByline(block.text)) close();
  });
  close();
  const merged = withoutRepeats(items);
  const [only] = merged;
  if (merged.length !== 1 || !only) return merged;
  return [withFacts(only, facts)];
}

/** A short block without a full stop, and a date line shortly behind it. */
function isDatedHeadline(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || !isHeadline(block)) return false;
  for (let next = at + 1; next <= at + REACH; next++) {
    const after = blocks[next];
    if (!after || after.kind === 'break') return false;
    if (after.kind === 'date' || (dateLine(after.text) && !isByline(after.text))) return true;
    if (!isHeadline(after)) return false;
  }
  return false;
}

function isHeadline({ text, kind }: Block): boolean {
  if (kind === 'heading') return true;
  return (
    kind === 'text' &&
    !isPublisherLine(text) &&
    !isCaption(text) &&
    text.length <= LONGEST_TITLE &&
    text.length >= 12 &&
    !/[.!…"”]$/u.test(text) &&
    !dateLine(text)
  );
}

/** `REUTERS |`: who published what stands below. */
const isPublisherLine = (text: string): boolean => /^[^|]{2,60}\|$/u.test(text);

/** The words under a picture name its agency, its photographer or the file. */
const isCaption = (text: string): boolean =>
  /\b(?:file photo|(?:ap|afp|epa|getty|reuters|anadolu|xinhua)(?: photo|[/)])|photo (?:by|via|courtesy)|handout)\b|\((?:ap|afp|getty|supplied|twitter|reuters)\)/iu.test(
    text,
  );

const hasText = (blocks: readonly Block[]): boolean =>
  blocks.some(({ text, kind }) => kind === 'text' && text.length > 60);

function itemOf(blocks: readonly Block[]): Item | null {
  const dated = blocks.find(({ text, kind }) => kind === 'date' || dateLine(text) !== null);
  const lines = blocks.filter((block) => block !== dated && block.text !== '' && !isByline(block.text));
  if (lines.length === 0) return null;
  const title = lines.find(isHeadline)?.text ?? '';
  const publisher = /^([^|]+?)\s*\|$/u.exec(lines.find(({ text }) => isPublisherLine(text))?.text ?? '')?.[1] ?? '';
  const texts = lines.map(({ text }) => text).filter((text) => !isPublisherLine(text));
  // Forums print the headline again under the text.
  const paragraphs = texts.filter((text, i) => i === 0 || (text !== texts[i - 1] && !(i > 1 && text === title)));
  if (!paragraphs.some((text) => text.length > 30)) return null;
  const date = dated ? (dateLine(dated.text) ?? dateIn(dated.text)) : null;
  return { title, publisher, date, because: date ? 'the line that says when it was published' : '', paragraphs };
}

/** A headline that the page prints twice before the item begins is one. */
function withoutRepeats(items: readonly Item[]): Item[] {
  const [first, ...others] = items;
  if (!first || others.length === 0) return [...items];
  const isOnlyTitle = first.paragraphs.every((text) => text.length <= LONGEST_TITLE && !/[.!…]$/u.test(text));
  return isOnlyTitle && first.date === null ? others : [...items];
}

function withFacts(item: Item, facts: DocumentFacts): Item {
  const title = item.title || facts.title;
  const date = item.date ?? dateIn(facts.published) ?? dateIn(urlDay(facts.url));
  const because = item.date
    ? item.because
    : date
      ? dateIn(facts.published)
        ? 'the page says so itself'
        : 'the address of the page'
      : '';
  return { ...item, title, date, because };
}

/** `/2020/05/11/` of an address as an ISO day; empty where there is none. */
function urlDay(url: string): string {
  const match = /[/-](\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|\b)/u.exec(url);
  return match ? `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}` : '';
}
