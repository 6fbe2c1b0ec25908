import type { Span } from '../../model/mention.ts';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’', "'": "'" };
const MARK = /["“”„«»‘’']/gu;
const WORDLIKE = /[\p{L}\p{N}]/u;

/** Quotes in single marks are short: what is longer began with an apostrophe. Letters. */
const LONGEST_SINGLE = 240;

/**
 * Stretches in quotation marks between `start` and `end` of a text, marks included, none within another. One that is not closed goes to the end; a single mark opens only
 * before a word and after a blank, and closes only where no letter follows. Linear.
 */
export function quotesIn(text: string, start: number, end: number): Span[] {
  const quotes: Span[] = [];
  let open: { at: number; mark: string } | undefined;
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const index = start + match.index;
    const mark = match[0];
    if (open && isSingle(open.mark) && index - open.at > LONGEST_SINGLE) open = undefined;
    if (!open) {
      if (mark in CLOSING && opens(text, index, start, mark)) open = { at: index, mark };
    } else if (closes(text, index, mark, open.mark)) {
      quotes.push({ start: open.at, end: index + 1 });
      open = undefined;
    }
  }
  if (open && !isSingle(open.mark)) quotes.push({ start: open.at, end });
  return quotes;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘';
}

function opens(text: string, at: number, start: number, mark: string): boolean {
  if (!isSingle(mark)) return true;
  return (at === start || !WORDLIKE.test(text.charAt(at - 1))) && WORDLIKE.test(text.charAt(at + 1));
}

function closes(text: string, at: number, mark: string, opened: string): boolean {
  if (mark !== CLOSING[opened]) return false;
  return !isSingle(opened) || !WORDLIKE.test(text.charAt(at + 1));
}
