import type { Block, Blocks, DocumentFacts } from './block.ts';
import { BREAK, textBlock } from './block.ts';
import { itemElements } from './html-items.ts';
import { blocksOf } from './html-lines.ts';
import { walk } from './html-walk.ts';
import { isSeenLine } from './page-dates.ts';
import { isBeyondTrees, taglessBlocks } from './tagless.ts';
import type { PlainDocument, PlainElement, PlainNode } from './types/linkedom.d.ts';

/** Readability's time grows with the square of the depth: deeper pages, and those of more elements, are read without it. Measured: 1,000 deep takes 28 s. */
const MOST_DEPTH = 120;
const MOST_ELEMENTS = 30_000;

/** What a page says is not its text. */
const BESIDE =
  'script,style,noscript,template,iframe,object,embed,svg,math,canvas,button,select,input,textarea,dialog,nav,aside,footer,[hidden],[aria-hidden="true"],[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"]';

/** What forums print beside a post, and below it. */
const BESIDE_POSTS =
  '.signature,.sig,.post-signature,.message-signature,.js-signature,.postprofile,.message-user,.userinfo,.post-author-info,.bbCodeBlock-expandLink,.message-attribution-opposite';

/** A form with fewer letters asks something; forums put whole threads into forms. */
const LEAST_FORM = 200;

/**
 * The text of a page in blocks, and what it says of itself. Nothing of it runs or is fetched: the page is a tree of words. One article is
 * found by Readability; a page of several, such as a thread or a list, is read whole, with a break after each.
 * @param address where it was saved from, where that is told elsewhere
 * @param seen when it was saved, as it is written
 */
export async function htmlBlocks(html: string, address = '', seen = ''): Promise<Blocks> {
  if (isBeyondTrees(html)) return taglessBlocks(html);
  const { parseHTML } = await import('linkedom/worker');
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const told = factsOf(document, address);
  const facts = { ...told, seen: seen || savedOn(html) };
  for (const element of document.querySelectorAll(`${BESIDE},${BESIDE_POSTS}`)) element.remove();
  for (const form of document.querySelectorAll('form')) if (form.textContent.trim().length < LEAST_FORM) form.remove();
  const root = document.body ?? document.documentElement ?? document;
  const items = itemElements(document, root);
  if (items.length > 1)
    return { facts, blocks: [...linesOutside(root, items), ...items.flatMap((item) => [...blocksOf(item), BREAK])] };
  const whole = blocksOf(root);
  const main = await mainContent(document, root);
  const blocks = (main ? blocksOf(main) : whole).map(withoutQuote);
  return { facts, blocks: blocks.length === 0 ? whole : withTitle(blocks, facts, whole) };
}

/** What an article quotes is text of it. */
const withoutQuote = (block: Block): Block => (block.kind === 'quote' ? { ...block, kind: 'text' } : block);

/** The line by which a browser's extension says when it saved a page. */
function savedOn(html: string): string {
  return /<!--[^>]{0,400}\bsaved date:\s*([^\n]{8,60})/iu.exec(html.slice(0, 4000))?.[1] ?? '';
}

/** The lines of a page that says on which day it was seen, where they stand outside of its items. */
function linesOutside(root: PlainNode, items: readonly PlainElement[]): Block[] {
  const outside = blocksOf(root, new Set<PlainNode>(items)).filter(({ text }) => isSeenLine(text));
  return outside.length === 0 ? [] : [...outside, BREAK];
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
