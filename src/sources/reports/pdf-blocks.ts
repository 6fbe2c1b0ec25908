import { unreadable } from '../files/refusal.ts';
import type { Blocks } from './block.ts';
import { NO_FACTS, textBlock } from './block.ts';
import type { PdfPage, TextItem } from './types/pdfjs.d.ts';

/** A PDF with more pages is a book. */
const MOST_PAGES = 2000;

/** The text layer of a PDF in blocks. Rejects for one that is locked, broken or has no text layer. */
export async function pdfBlocks(bytes: Uint8Array, source: string): Promise<Blocks> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // With its own worker code at hand it runs where it stands, in Node and in workers of a page alike.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const task = pdf.getDocument({
    data: bytes.slice(),
    ...{ disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, isOffscreenCanvasSupported: false },
    ...{ stopAtErrors: false, verbosity: pdf.VerbosityLevel.ERRORS },
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      const message = `expected a PDF of at most ${MOST_PAGES} pages, found ${document.numPages}; cut it into parts`;
      throw unreadable(source, 'file-unreadable', message);
    }
    const lines: Line[] = [];
    for (let number = 1; number <= document.numPages; number++)
      lines.push(...(await pageLines(await document.getPage(number))));
    const texts = paragraphs(lines);
    if (texts.length === 0) {
      const message =
        'expected a PDF with a text layer, found pictures of pages only; run text recognition (OCR) on it first';
      throw unreadable(source, 'file-unreadable', message);
    }
    const { info } = await document.getMetadata();
    return { facts: { ...NO_FACTS, ...factsOf(info) }, blocks: texts.map((text) => textBlock(text)) };
  } catch (fault) {
    throw pdfFault(fault, source);
  } finally {
    await task.destroy();
  }
}

interface Line {
  readonly text: string;
  /** Height of its letters, in points. */
  readonly height: number;
  /** Distance to the line above, in points; 0 at the head of a page or a column. */
  readonly gap: number;
}

async function pageLines(page: PdfPage): Promise<Line[]> {
  const { items } = await page.getTextContent();
  const lines: Line[] = [];
  let text = '';
  let height = 0;
  let above = Infinity;
  let at = 0;
  const close = (): void => {
    if (text.trim() !== '') {
      lines.push({ text: text.trim(), height, gap: above === Infinity || at > above ? 0 : above - at });
      above = at;
    }
    text = '';
    height = 0;
  };
  for (const item of items) {
    if (!isText(item)) continue;
    if (text === '') at = item.transform[5] ?? 0;
    text += item.str;
    height = Math.max(height, item.height);
    if (item.hasEOL) close();
  }
  close();
  page.cleanup();
  return lines;
}

const isText = (item: TextItem | { readonly type: string }): item is TextItem => 'str' in item;

/** A line more than this many letter heights under the one above begins a paragraph. */
const PARAGRAPH_GAP = 1.7;

/** Lines joined to paragraphs; words that were cut at the end of a line are made whole. */
function paragraphs(lines: readonly Line[]): string[] {
  const all: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const isNew =
      !before ||
      line.gap > Math.max(line.height, before.height) * PARAGRAPH_GAP ||
      Math.abs(line.height - before.height) > 1.5 ||
      (line.gap === 0 && /[.!?:”"]$/u.test(before.text));
    const open = all.at(-1);
    if (isNew || open === undefined) all.push(line.text);
    else if (/\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line.text)) all[all.length - 1] = open.slice(0, -1) + line.text;
    else all[all.length - 1] = `${open} ${line.text}`;
    before = line;
  }
  return all;
}

/** The title alone: the date in there is that of the file, not of the report. */
function factsOf(info: unknown): { title: string } {
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : '';
  return { title: typeof title === 'string' ? title : '' };
}

function pdfFault(fault: unknown, source: string): unknown {
  const name = fault instanceof Error ? fault.name : '';
  if (name === 'PasswordException') {
    return unreadable(
      source,
      'file-unreadable',
      'expected an open PDF, found one locked with a password; save it without',
    );
  }
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'UnknownErrorException') {
    return unreadable(
      source,
      'file-unreadable',
      'expected a whole PDF, found a damaged one; load it again from where it came',
    );
  }
  return fault;
}
