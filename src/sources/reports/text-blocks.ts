import type { Block } from './block.ts';
import { textBlock } from './block.ts';

/** A line of running text that a program has broken has at least so many letters. */
const WRAPPED = 45;

/** Lines of a text as blocks: each line its own, but for paragraphs that were broken at a width. */
export function textBlocks(text: string): Block[] {
  return paragraphs(text).flatMap((lines) =>
    isWrapped(lines) ? [textBlock(lines.join(' '))] : lines.map((line) => textBlock(line)),
  );
}

/** Markdown: headings, quotes, lists and links lose their marks. */
export function markdownBlocks(text: string): Block[] {
  return paragraphs(withoutFences(text)).flatMap(markdownParagraph);
}

function markdownParagraph(lines: readonly string[]): Block[] {
  const under = lines.length === 2 && /^ {0,3}(?:=+|-{2,})\s*$/u.test(lines[1] ?? '');
  if (under) return [textBlock(plainMarkdown(lines[0] ?? ''), 'heading')];
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(textBlock(open.join(' ')));
    open = [];
  };
  for (const line of lines) {
    const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/u.exec(line)?.[1];
    const isRule = /^ {0,3}(?:[-*_]\s*){3,}$/u.test(line);
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/u.exec(line)?.[1];
    if (heading !== undefined || isRule || item !== undefined) close();
    if (heading !== undefined) blocks.push(textBlock(plainMarkdown(heading), 'heading'));
    else if (isRule) blocks.push(textBlock('', 'break'));
    else open.push(plainMarkdown(item ?? line.replace(/^\s*(?:>\s?)+/u, '')));
  }
  close();
  return blocks;
}

/** Links and pictures become their words; emphasis and code lose their marks. */
function plainMarkdown(line: string): string {
  return line
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/gu, '')
    .replace(/\[([^\]]{0,500})\]\([^)]{0,2000}\)/gu, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)/gu, '')
    .replace(/(?<=\S)(\*\*|__|\*|`)/gu, '');
}

function withoutFences(text: string): string {
  return text.replace(/^---\n[\s\S]{0,5000}?\n---\n/u, '').replace(/^```.*$/gmu, '');
}

/** Runs of lines between empty ones. */
function paragraphs(text: string): string[][] {
  const all: string[][] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r\n?|\n|\u2028|\u2029/u)) {
    if (line.trim() !== '') lines.push(line.trim());
    else if (lines.length > 0) {
      all.push(lines);
      lines = [];
    }
  }
  if (lines.length > 0) all.push(lines);
  return all;
}

/** True where all lines but the last are about as long as a page is wide, and most of them end inside of a sentence. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  const longest = Math.max(...full.map((line) => line.length));
  if (longest > 110 || full.some((line) => line.length < Math.max(WRAPPED, longest * 0.7))) return false;
  return full.filter((line) => !/[.!?:”"]$/u.test(line)).length * 2 >= full.length;
}
