import type { Blocks } from './block.ts';
import { NO_FACTS, textBlock } from './block.ts';

/** Pages that nest deeper, or have more letters, are read without a tree: trees cost time with the square of their depth. */
const MOST_DEPTH = 500;
const MOST_LETTERS = 8_000_000;

/** Elements that never hold others. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** Elements whose end may be left out. */
const LEFT_OPEN = /^(?:p|li|dt|dd|tr|td|th|option)$/iu;

/** Elements inside of a line of text. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/iu;

/** Elements whose content is no text. */
const SILENT = /^(?:script|style|noscript|template|svg|nav|title)$/iu;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** True for a page that a tree is no way to read. */
export function isBeyondTrees(html: string): boolean {
  if (html.length > MOST_LETTERS) return true;
  let depth = 0;
  let deepest = 0;
  for (const { name, isEnd } of tags(html)) {
    // Paragraphs and items of lists are mostly left open; a parser closes them.
    if (VOID.test(name) || LEFT_OPEN.test(name)) continue;
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest > MOST_DEPTH;
}

/** The words of a page between its tags, in time that grows with its length alone. */
export function taglessBlocks(html: string): Blocks {
  const lines: string[] = [];
  let line = '';
  let from = 0;
  let silent = '';
  for (const { name, isEnd, start, end } of tags(html)) {
    if (silent === '') line += html.slice(from, start);
    from = end;
    if (silent !== '') {
      if (isEnd && name.toLowerCase() === silent) silent = '';
    } else if (!isEnd && SILENT.test(name)) silent = name.toLowerCase();
    if (INLINE.test(name)) continue;
    lines.push(line);
    line = '';
  }
  lines.push(line + (silent === '' ? html.slice(from) : ''));
  const blocks = lines.map((text) => textBlock(withoutEntities(text).replace(/\s+/gu, ' ')));
  return { facts: NO_FACTS, blocks: blocks.filter(({ text }) => text !== '') };
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly start: number;
  readonly end: number;
}

function* tags(html: string): Generator<Tag> {
  const begin = /<(\/?)([a-z][a-z0-9:-]{0,30})|<!--/giu;
  for (let match = begin.exec(html); match; match = begin.exec(html)) {
    const isComment = match[2] === undefined;
    const close = html.indexOf(isComment ? '-->' : '>', begin.lastIndex);
    const end = close === -1 ? html.length : close + (isComment ? 3 : 1);
    yield { name: match[2] ?? 'b', isEnd: match[1] === '/', start: match.index, end };
    begin.lastIndex = end;
  }
}

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
