import type { Block, Blocks, DocumentFacts } from './block.ts';
import { textBlock } from './block.ts';
import { isBeyondTrees, taglessBlocks } from './tagless.ts';
import type { PlainDocument, PlainElement, PlainNode } from './types/linkedom.d.ts';

/** Readability's time grows with the square of the depth: deeper pages, and those of more elements, are read without it. Measured: 1,000 deep takes 28 s. */
const MOST_DEPTH = 120;
const MOST_ELEMENTS = 30_000;

/** What a page says is not its text. */
const BESIDE =
  'script,style,noscript,template,iframe,object,embed,svg,math,canvas,form,button,select,input,textarea,dialog,nav,aside,footer,[hidden],[aria-hidden="true"],[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"]';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Elements that stand in a line of text; any other ends a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** An element with so many letters is an item where there are several of its kind. */
const LEAST_ITEM = 60;

/**
 * The text of a page in blocks, and what it says of itself. Nothing of it runs or is fetched: the page is a tree of words. One article is
 * found by Readability; a page of several, such as a thread or a list, is read whole, with a break after each.
 */
export async function htmlBlocks(html: string, address = ''): Promise<Blocks> {
  if (isBeyondTrees(html)) return taglessBlocks(html);
  const { parseHTML } = await import('linkedom/worker');
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const facts = factsOf(document, address);
  for (const element of document.querySelectorAll(BESIDE)) element.remove();
  const root = document.body ?? document.documentElement ?? document;
  const items = itemElements(document);
  if (items.length > 1) return { facts, blocks: items.flatMap((item) => [...blocksOf(item), textBlock('', 'break')]) };
  const whole = blocksOf(root);
  const main = await mainContent(document, root);
  const blocks = main ? blocksOf(main) : whole;
  return { facts, blocks: blocks.length === 0 ? whole : withTitle(blocks, facts, whole) };
}

/** Articles or posts, when a page has several with text, none inside of another. */
function itemElements(document: PlainDocument): PlainElement[] {
  for (const selector of [
    'article',
    '[itemprop="articleBody"]',
    '.post,.message,.comment-body',
    'li.search-result,.search-result,.result',
  ]) {
    const all = [...document.querySelectorAll(selector)].filter(
      ({ textContent }) => textContent.trim().length >= LEAST_ITEM,
    );
    const outer = all.filter((element) => !all.some((other) => other !== element && isInside(element, other)));
    if (outer.length > 1) return outer;
  }
  return [];
}

function isInside(element: PlainNode, outer: PlainNode): boolean {
  for (let at = element.parentNode; at; at = at.parentNode) if (at === outer) return true;
  return false;
}

async function mainContent(document: PlainDocument, root: PlainNode): Promise<PlainElement | null> {
  if (!isModest(root)) return null;
  const { Readability } = await import('@mozilla/readability');
  try {
    const read = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, serializer: (node) => node }).parse();
    return read?.content ?? null;
  } catch {
    // It throws on trees that it does not expect: the page is then read whole.
    return null;
  }
}

/** The headline, where it stands on the page but not in the main content. */
function withTitle(blocks: readonly Block[], facts: DocumentFacts, whole: readonly Block[]): Block[] {
  const title =
    whole.find(({ kind }) => kind === 'heading') ?? (facts.title === '' ? null : textBlock(facts.title, 'heading'));
  if (!title || blocks.slice(0, 3).some(({ text }) => text === title.text)) return [...blocks];
  const date = whole.find(({ kind }) => kind === 'date');
  const isThere = date && blocks.some(({ text }) => text === date.text);
  return [title, ...(date && !isThere ? [date] : []), ...blocks];
}

function isModest(root: PlainNode): boolean {
  let elements = 0;
  let deepest = 0;
  walk(root, (node, depth) => {
    elements++;
    deepest = Math.max(deepest, depth);
    return node.nodeType === 1;
  });
  return elements <= MOST_ELEMENTS * 3 && deepest <= MOST_DEPTH;
}

function blocksOf(root: PlainNode): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let kind: Block['kind'] = 'text';
  const close = (): void => {
    const block = textBlock(words, kind);
    if (block.text !== '') blocks.push(block);
    words = '';
  };
  walk(
    root,
    (node) => {
      if (node.nodeType === 3) words += (node.data ?? '').replace(/\s+/gu, ' ');
      if (node.nodeType !== 1) return false;
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') close();
      else if (!INLINE.has(name)) {
        close();
        kind = HEADINGS.has(name) ? 'heading' : 'text';
      }
      if (name === 'TIME' && words.trim() === '') kind = 'date';
      return true;
    },
    (node) => {
      const name = node.nodeName.toUpperCase();
      if (INLINE.has(name) && !(name === 'TIME' && kind === 'date')) return;
      close();
      kind = 'text';
    },
  );
  close();
  return blocks;
}

/** Walks a tree without the stack, for pages nest as deep as they like. `enter` says whether to go into a node. */
function walk(
  root: PlainNode,
  enter: (node: PlainNode, depth: number) => boolean,
  leave?: (node: PlainNode) => void,
): void {
  let node: PlainNode | null = root;
  let depth = 0;
  while (node) {
    if (enter(node, depth) && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (node.nodeType === 1) leave?.(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node && node !== root) leave?.(node);
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

function factsOf(document: PlainDocument, address: string): DocumentFacts {
  const meta = (...names: readonly string[]): string => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const content = found?.getAttribute('content')?.trim() ?? '';
      if (content !== '') return content;
    }
    return '';
  };
  const linked = linkedData(document);
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return {
    title: meta('og:title', 'twitter:title') || (document.querySelector('title')?.textContent.trim() ?? ''),
    publisher: meta('og:site_name', 'publisher', 'application-name'),
    url: meta('og:url') || canonical || address,
    published:
      meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.created', 'pubdate') ||
      linked ||
      time,
    seen: '',
  };
}

/** `datePublished` of the page's linked data. */
function linkedData(document: PlainDocument): string {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const date = /"datePublished"\s*:\s*"([^"]{4,40})"/u.exec(script.textContent)?.[1];
    if (date !== undefined) return date;
  }
  return '';
}
