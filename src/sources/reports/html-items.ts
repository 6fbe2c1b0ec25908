import { dateIn } from './date-line.ts';
import { walk } from './html-walk.ts';
import type { PlainDocument, PlainElement, PlainNode } from './types/linkedom.d.ts';

/** An element with so many letters is an item where there are several of its kind. */
const LEAST_ITEM = 60;

/** Items of a page hold so much of its text; else they are beside it. */
const LEAST_SHARE = 0.5;

/** So many elements of one make under one parent are a list. */
const LEAST_ROW = 3;

/** How pages mark articles, posts and results. */
const SELECTORS = [
  'article',
  '[itemprop="articleBody"]',
  '.post,.message,.comment-body,.postbit,.postcontainer,.topic-post',
  'li.search-result,.search-result,.result',
];

/** Articles, posts or entries, when a page has several with most of its text, none inside of another; none when it has one text. */
export function itemElements(document: PlainDocument, root: PlainNode): readonly PlainElement[] {
  const letters = lettersOf(root);
  const all = letters.get(root) ?? 0;
  const size = (elements: readonly PlainElement[]): number =>
    elements.reduce((sum, element) => sum + (letters.get(element) ?? 0), 0);
  for (const selector of SELECTORS) {
    const marked = [...document.querySelectorAll(selector)].filter((one) => (letters.get(one) ?? 0) >= LEAST_ITEM);
    const set = new Set<PlainNode>(marked);
    const outer = marked.filter((element) => !isInside(element, set));
    if (outer.length > 1 && size(outer) >= all * LEAST_SHARE) return outer;
  }
  return rowOf(letters, all);
}

/** Letters of each element, in one walk. */
function lettersOf(root: PlainNode): Map<PlainNode, number> {
  const letters = new Map<PlainNode, number>();
  const add = (node: PlainNode | null, count: number): void => {
    if (node) letters.set(node, (letters.get(node) ?? 0) + count);
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) add(node.parentNode, (node.data ?? '').trim().length);
      else if (node.nodeType === 1) add(node, 0);
      return node.nodeType === 1;
    },
    (node) => {
      if (node !== root) add(node.parentNode, letters.get(node) ?? 0);
    },
  );
  return letters;
}

function isInside(element: PlainNode, set: ReadonlySet<PlainNode>): boolean {
  for (let at = element.parentNode; at; at = at.parentNode) if (set.has(at)) return true;
  return false;
}

/** Sisters of one make, most with a date, that hold most of the text: a list that no class tells of. */
function rowOf(letters: ReadonlyMap<PlainNode, number>, all: number): readonly PlainElement[] {
  const rows = new Map<PlainNode, Map<string, PlainElement[]>>();
  for (const [node, count] of letters) {
    if (count < LEAST_ITEM || count > all * 0.6 || !node.parentNode || isParagraph(node)) continue;
    const sisters = rows.get(node.parentNode) ?? new Map<string, PlainElement[]>();
    const make = `${node.nodeName} ${(node as PlainElement).getAttribute('class')?.split(/\s+/u)[0] ?? ''}`;
    const row = sisters.get(make) ?? [];
    row.push(node as PlainElement);
    sisters.set(make, row);
    rows.set(node.parentNode, sisters);
  }
  for (const sisters of rows.values()) {
    for (const row of sisters.values()) {
      const size = row.reduce((sum, one) => sum + (letters.get(one) ?? 0), 0);
      if (row.length >= LEAST_ROW && size >= all * LEAST_SHARE && areDated(row)) return row;
    }
  }
  return [];
}

function isParagraph({ nodeName }: PlainNode): boolean {
  return /^(?:p|h[1-6]|br|a|span|ul|ol|blockquote)$/iu.test(nodeName);
}

function areDated(row: readonly PlainElement[]): boolean {
  const dated = row.filter(
    (one) => one.querySelector('time[datetime]') !== null || dateIn(one.textContent.slice(0, 400)),
  );
  return dated.length * 4 >= row.length * 3;
}
