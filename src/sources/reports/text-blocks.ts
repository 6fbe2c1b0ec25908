import type { Block } from './block.ts';
import { textBlock } from './block.ts';
import { dateLine } from './date-line.ts';

/** A line of running text that a program has broken has at least so many letters. */
const WRAPPED = 45;

/** Lines of a text as blocks: each line its own, but for paragraphs that were broken at a width. */
export function textBlocks(text: string): Block[] {
  const all = paragraphs(text).flatMap(parts);
  const width = widthOf(all);
  return all.flatMap((lines) =>
    isWrapped(lines, width) ? [textBlock(joined(lines))] : lines.map((line) => textBlock(line)),
  );
}

type Sort = 'quoted' | 'apart' | 'short' | 'text';

/** Quoted lines of mails, lines that state a date, rules, and the short lines above a text are apart from it. */
function parts(lines: readonly string[]): string[][] {
  const all: string[][] = [];
  let last: Sort | null = null;
  for (const line of lines) {
    const sort = sortOf(line, last);
    if (sort === last && (sort === 'text' || sort === 'quoted')) all.at(-1)?.push(line);
    else all.push([line]);
    last = sort;
  }
  return all;
}

function sortOf(line: string, last: Sort | null): Sort {
  if (line.startsWith('>')) return 'quoted';
  if (!/[\p{L}\d]/u.test(line) || dateLine(line, { order: 'dmy', today: null }) !== null) return 'apart';
  return line.length < WRAPPED && last !== 'text' ? 'short' : 'text';
}

/** Quoted lines keep one mark. */
function joined(lines: readonly string[]): string {
  return lines.map((line, i) => (i === 0 ? line : line.replace(/^(?:>\s?)+/u, ''))).join(' ');
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

/** The longest line of paragraphs of three lines and more that were broken at a width; 0 where there are none. */
function widthOf(all: readonly (readonly string[])[]): number {
  const long = all.filter((lines) => lines.length > 2 && isEven(lines));
  return long.reduce((most, lines) => Math.max(most, ...lines.map((line) => line.length)), 0);
}

/** True where lines were broken at a width: even ones, and of two lines only such as end inside of a sentence, or where the next word had no room. */
function isWrapped(lines: readonly string[], width: number): boolean {
  if (!isEven(lines)) return false;
  const [first = '', second = ''] = lines;
  if (lines.length > 2 || first.startsWith('>')) return true;
  const next = /^\S+/u.exec(second)?.[0] ?? '';
  return width > 0 ? first.length + 1 + next.length > width : /^\p{Ll}/u.test(second) || GOES_ON.test(first);
}

/** A line that ends so goes on in the next. */
const GOES_ON =
  /(?:,|\s(?:the|a|an|of|in|on|at|to|for|by|from|with|and|or|near|that|who|which|said|was|were|has|had|is|are|its|his|her|their))$/iu;

/** All lines but the last are about as long as a page is wide, the last is no longer, and most of them end inside of a sentence. */
function isEven(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  const longest = full.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > 110 || full.some((line) => line.length < Math.max(WRAPPED, longest * 0.7))) return false;
  if ((lines.at(-1) ?? '').length > longest * 1.15) return false;
  return full.filter((line) => !/[.!?:”"]$/u.test(line)).length * 2 >= full.length;
}
