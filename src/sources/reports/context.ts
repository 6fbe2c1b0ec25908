import type { Block } from './block.ts';
import type { Item } from './item-dates.ts';

/** So many blocks at the beginning of a page are its head, each of at most so many letters. */
const HEAD = 6;
const LONGEST_LINE = 120;

/** So many letters tell the region that a page speaks of. */
const ENOUGH = 1200;

/** For each of the items of a page the words around it: the head of the page, then the other items, the nearest first; nothing for an only one. */
export function contextsOf(title: string, blocks: readonly Block[], items: readonly Item[]): string[] {
  if (items.length < 2) return items.map(() => '');
  const head = blocks
    .slice(0, HEAD)
    .filter(({ text }) => text !== '' && text.length <= LONGEST_LINE)
    .map(({ text }) => text);
  return items.map((item, at) => {
    const own = new Set(item.paragraphs);
    let context = [title, ...head].filter((text) => text !== '' && !own.has(text)).join('\n');
    for (let step = 1; step < items.length && context.length < ENOUGH; step++) {
      for (const near of [items[at - step], items[at + step]]) {
        if (near) context += `\n\n${near.paragraphs.join('\n\n')}`;
      }
    }
    return cut(context);
  });
}

/** At the end of a word. */
function cut(text: string): string {
  if (text.length <= ENOUGH) return text;
  const end = text.lastIndexOf(' ', ENOUGH);
  return text.slice(0, end < ENOUGH / 2 ? ENOUGH : end);
}
