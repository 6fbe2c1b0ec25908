import { textBlock, type Block } from './block.ts';
import { dateIn } from './date-line.ts';
import { walk } from './html-walk.ts';
import type { PlainElement, PlainNode } from './types/linkedom.d.ts';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Elements that stand in a line of text; any other ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** The blocks of an element, in its order; without those of some inside of it. */
export function blocksOf(root: PlainNode, but: ReadonlySet<PlainNode> = new Set()): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let kind: Block['kind'] = 'text';
  let quotes = 0;
  const close = (): void => {
    const block = textBlock(words, quotes > 0 ? 'quote' : kind);
    if (block.text !== '') blocks.push(block);
    words = '';
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) words += (node.data ?? '').replace(/\s+/gu, ' ');
      if (node.nodeType !== 1 || but.has(node)) return false;
      const name = node.nodeName.toUpperCase();
      const date = dateOf(node, name);
      if (date !== '') {
        if (words.trim() === '') blocks.push({ text: date, kind: 'date' });
        else words += ` ${date} `;
        return false;
      }
      if (name === 'BR') close();
      else if (!INLINE.has(name)) {
        close();
        if (isQuote(node, name)) quotes++;
        kind = HEADINGS.has(name) ? 'heading' : 'text';
      }
      if (name === 'TIME' && words.trim() === '') kind = 'date';
      return true;
    },
    (node) => {
      const name = node.nodeName.toUpperCase();
      if (INLINE.has(name) && !(name === 'TIME' && kind === 'date')) return;
      close();
      if (isQuote(node, name)) quotes--;
      kind = 'text';
    },
  );
  close();
  return blocks;
}

/** What somebody else said in a thread; a short message that is shown whole is no such. */
function isQuote(node: PlainNode, name: string): boolean {
  return name === 'BLOCKQUOTE' && !/twitter|instagram|telegram|embed/iu.test(attribute(node, 'class'));
}

/** The date that an element states for programs, as an ISO day, where its words say no full one ("2 days ago"); else empty. */
function dateOf(node: PlainNode, name: string): string {
  if (name !== 'TIME' && name !== 'ABBR' && name !== 'SPAN') return '';
  const told = name === 'TIME' ? attribute(node, 'datetime') : attribute(node, 'title');
  const isAge = name === 'TIME' || /date|time/iu.test(attribute(node, 'class'));
  if (!isAge || told === '' || told.length > 60 || dateIn((node as PlainElement).textContent)) return '';
  return dateIn(told)?.text.slice(0, told.startsWith('2') ? 10 : undefined) ?? '';
}

function attribute(node: PlainNode, name: string): string {
  return (node as PlainElement).getAttribute(name) ?? '';
}
