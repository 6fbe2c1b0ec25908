import type { Read, Problem } from '../../model/problem.ts';
import type { Report, ReportChoice, Published } from '../../model/report.ts';
import type { FileInput } from '../../model/table.ts';
import { allBytes, firstBytes, sourceOf, type ByteSource } from '../files/byte-source.ts';
import { guessEncoding } from '../files/guess-encoding.ts';
import { refusing, tableProblem, unreadable } from '../files/refusal.ts';
import { hasBytes, isBinary } from '../files/signatures.ts';
import { textPieces } from '../files/text-pieces.ts';
import { encodingOf } from '../files/encoding-of.ts';
import { NO_FACTS, type Block, type Blocks, type DocumentFacts } from './block.ts';
import { withoutChrome } from './chrome.ts';
import { dateIn } from './date-line.ts';
import { contextsOf } from './context.ts';
import type { Item } from './item-dates.ts';
import { noReport } from './refused.ts';
import { splitItems } from './items.ts';
import { isNumbers } from './order-in-time.ts';
import { withMailHeads } from './mail-heads.ts';
import { pageDates } from './page-dates.ts';
import { saidDate } from './said-date.ts';
import { withoutQuotes } from './quotes.ts';
import { markdownBlocks, textBlocks } from './text-blocks.ts';

/** A report of more bytes is none: the longest novels have some 5 MB. */
const MOST_BYTES = 30_000_000;

const LOOK = 64 * 1024;

/** Letters of a report's beginning that stand for its headline. */
const MOST_OPENING = 80;

const EXPECTED = 'expected a report (text, Markdown, HTML, MHTML, RSS, Atom or PDF)';

/**
 * The news items of a file, told by its content: plain text, Markdown, a web page (also saved as MHTML), a feed, a PDF with a text layer.
 * Threads and lists are cut into their items; what a page prints around its text is left out. Null, with the problem, for a file that is
 * refused; no items for one without text that is any.
 */
export async function readReports(
  input: FileInput,
  choice: ReportChoice = {},
): Promise<Read<readonly Report[] | null>> {
  const problems: Problem[] = [];
  const read = await refusing(input.name, () => reportsOf(sourceOf(input), choice, problems));
  return { value: read.value, problems: [...problems, ...read.problems] };
}

async function reportsOf(source: ByteSource, choice: ReportChoice, problems: Problem[]): Promise<Report[]> {
  const { name } = source;
  const head = await firstBytes(source, LOOK);
  if (head.length === 0) throw unreadable(name, 'file-empty', `${EXPECTED}, found an empty file; choose another`);
  const documents = await documentsOf(source, head, choice, problems);
  const items = documents.flatMap(({ facts, blocks }) => itemsOf(blocks, facts, choice));
  if (items.length === 0) {
    const message =
      'expected a report, found no sentences in it; nothing was read; choose another file, or import it if it is a table';
    problems.push(tableProblem('warning', 'file-empty', name, null, message));
  }
  return items.map((told, i) => reportOf(told, name, i + 1, choice));
}

interface ToldItem extends Pick<Report, 'context' | 'order'> {
  readonly item: Item;
  readonly facts: DocumentFacts;
}

function itemsOf(blocks: readonly Block[], facts: DocumentFacts, choice: ReportChoice): ToldItem[] {
  const own = withoutChrome(withoutQuotes(withMailHeads(blocks)));
  const page = pageDates(blocks, facts, choice);
  const items = splitItems(own, facts, { page, given: choice.published ?? null });
  const contexts = contextsOf(facts.title, blocks, items);
  const order = page.order === 'mdy' ? { order: page.order } : {};
  return items
    .map((one) => withOrder(one, page.orderBecause))
    .map((item, i) => ({ item, facts, ...(contexts[i] ? { context: contexts[i] } : {}), ...order }));
}

/** Says of a date of numbers how its order was found. */
function withOrder(item: Item, because: string | undefined): Item {
  if (because === undefined || !item.date || !isNumbers(item.date.text)) return item;
  return { ...item, because: `${item.because}; ${because}` };
}

async function documentsOf(
  source: ByteSource,
  head: Uint8Array,
  choice: ReportChoice,
  problems: Problem[],
): Promise<readonly Blocks[]> {
  const { name } = source;
  if (hasBytes(head, '%PDF')) {
    const { pdfBlocks } = await import('./pdf-blocks.ts');
    return [await pdfBlocks(await wholeBytes(source), name)];
  }
  const refused = noReport(head);
  if (refused !== null) throw unreadable(name, 'format-unknown', `${EXPECTED}, found ${refused}`);
  const start = new TextDecoder(guessEncoding(head).label).decode(head, { stream: true });
  if (isBinary(start))
    throw unreadable(name, 'format-unknown', `${EXPECTED}, found bytes that are no text; choose another file`);
  if (isMhtml(start, name)) return [await mhtmlBlocks(await wholeBytes(source), name)];
  const text = await wholeText(source, choice, problems);
  if (isFeed(start)) {
    const { feedItems } = await import('./feed-items.ts');
    return await feedItems(text, name);
  }
  if (
    /^[\s\uFEFF]*<(?:!doctype|html|head|body|\?xml|!--|article|main|div|p)[\s>]/iu.test(start) ||
    /\.x?html?$/iu.test(name)
  ) {
    const { htmlBlocks } = await import('./html-blocks.ts');
    return [await htmlBlocks(text)];
  }
  const blocks: readonly Block[] = /\.(?:md|markdown)$/iu.test(name) ? markdownBlocks(text) : textBlocks(text);
  return [{ facts: NO_FACTS, blocks }];
}

function isFeed(start: string): boolean {
  return (
    /^[\s\uFEFF]*</u.test(start) &&
    /^[^>]*>?[^]{0,4000}?<(?:rss|feed|rdf:RDF)[\s>]/u.test(start) &&
    !/<html[\s>]/iu.test(start.slice(0, 4000))
  );
}

function isMhtml(start: string, name: string): boolean {
  const head = start.slice(0, 4000);
  return (
    /\.mht(?:ml)?$/iu.test(name) ||
    (/^mime-version:/imu.test(head) && /^content-type:\s*multipart\/related/imu.test(head))
  );
}

async function mhtmlBlocks(bytes: Uint8Array, name: string): Promise<Blocks> {
  const { pageOfMhtml } = await import('./mhtml.ts');
  const page = pageOfMhtml(bytes);
  if (!page)
    throw unreadable(
      name,
      'file-unreadable',
      'expected a saved web page (MHTML), found none in it; save the page again',
    );
  const { htmlBlocks } = await import('./html-blocks.ts');
  return await htmlBlocks(new TextDecoder(labelOf(page.charset)).decode(page.html), page.address, page.saved);
}

/** What a page says of its letters, where a decoder knows it. */
function labelOf(charset: string): string {
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return 'utf-8';
  }
}

async function wholeBytes(source: ByteSource): Promise<Uint8Array> {
  const bytes = await allBytes(source, MOST_BYTES);
  if (bytes === null) throw tooLarge(source.name);
  return bytes;
}

function tooLarge(name: string): Error {
  const message = `${EXPECTED} of at most ${MOST_BYTES / 1_000_000} MB, found a bigger file; cut it into parts, or open it as a table`;
  return unreadable(name, 'file-unreadable', message);
}

async function wholeText(source: ByteSource, choice: ReportChoice, problems: Problem[]): Promise<string> {
  const encoding = await encodingOf(source, choice.encoding === undefined ? {} : { encoding: choice.encoding });
  const pieces: string[] = [];
  for await (const piece of textPieces(source, encoding, problems)) {
    pieces.push(piece.text);
    if (piece.bytesRead > MOST_BYTES) throw tooLarge(source.name);
  }
  const text = pieces.join('');
  if (encoding.isGuessed && !declares(text, encoding.label)) problems.push(guessed(source.name, encoding.label));
  return text;
}

/** True for a page or a feed that says itself which letters it has. */
function declares(text: string, label: string): boolean {
  const said = /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/iu.exec(text.slice(0, 4000))?.[1];
  return said !== undefined && labelOf(said) === label;
}

function guessed(name: string, label: string): Problem {
  const message = `expected UTF-8, found other bytes; they were read as ${label}, which is a guess. If the letters look wrong, name the encoding (--encoding) or save the file as UTF-8`;
  return tableProblem('warning', 'encoding-guessed', name, null, message);
}

function reportOf(
  { item, facts, ...others }: ToldItem,
  document: string,
  number: number,
  choice: ReportChoice,
): Report {
  const { title, paragraphs } = item;
  return {
    id: `${document}#${number}`,
    document,
    item: number,
    title: title || openingOf(paragraphs[0] ?? ''),
    publisher: item.publisher || facts.publisher || (choice.publisher ?? ''),
    url: facts.url || (choice.url ?? ''),
    published: publishedOf(item, facts, choice) ?? publishedAsSaid(item, others.order),
    text: paragraphs.join('\n\n'),
    ...others,
  };
}

/** The first words of a report that has no headline, whole ones; what is cut off is marked. */
function openingOf(paragraph: string): string {
  if (paragraph.length <= MOST_OPENING) return paragraph;
  const cut = paragraph.slice(0, MOST_OPENING);
  const blank = cut.lastIndexOf(' ');
  return `${blank > MOST_OPENING / 2 ? cut.slice(0, blank) : cut} …`;
}

function publishedOf(item: Item, facts: DocumentFacts, choice: ReportChoice): Published | null {
  if (item.date) return { ...item.date, because: item.because };
  const told = dateIn(facts.published);
  if (told) return { ...told, because: 'the page says so itself' };
  if (choice.published === undefined) return null;
  return { earliest: choice.published, latest: choice.published, text: choice.published, because: 'given' };
}

/** Where nothing else says it, a report is of the day on which it was spoken to. */
function publishedAsSaid({ paragraphs }: Item, order: Report['order']): Published | null {
  const date = saidDate(paragraphs, order);
  return date && { ...date, because: `“said on ${date.text}”: no other day of the report is told` };
}
