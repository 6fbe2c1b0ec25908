import type { Span } from '../model/mention.ts';

/** A passage reaches so far beyond its words at most, letters. */
const REACH = 240;

/** Where a sentence ends: its mark with what closes it, then a blank; or the end of a paragraph. */
const END = /[.!?…؟۔]["”’»)\]]*(?=\s)|\n[ \t]*\n/gu;

/**
 * The sentences of a text that hold these words, in its order, each once; what touches is one passage. A sentence without an end is cut
 * at a blank. Full stops of abbreviations may cut a sentence short: its words are never cut.
 */
export function sentencesAround(text: string, words: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...words].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && end <= last.end) continue;
    const from = sentenceStart(text, start);
    const to = sentenceEnd(text, end);
    if (last && from <= last.end + 1) last.end = Math.max(last.end, to);
    else found.push({ start: from, end: to });
  }
  return found;
}

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH);
  const before = text.slice(from, at);
  let start = from === 0 ? 0 : before.search(/\s/u);
  if (start < 0) start = before.length;
  // A paragraph's break is of a letter or more: the blank behind a sentence is looked at with it.
  for (const { index, 0: mark } of `${before}x`.matchAll(END)) start = Math.max(start, index + mark.length);
  return from + start + (/^\s+/u.exec(before.slice(start))?.[0].length ?? 0);
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + REACH);
  END.lastIndex = 0;
  const end = END.exec(`${after}${at + REACH >= text.length ? '\n' : ''}`);
  if (end) return at + end.index + (end[0].startsWith('\n') ? 0 : end[0].length);
  if (at + REACH >= text.length) return text.length;
  const blank = after.search(/\s\S*$/u);
  return at + (blank < 0 ? after.length : blank);
}
