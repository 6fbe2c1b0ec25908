import { DOMParser, type Element } from '@xmldom/xmldom';
import { unreadable } from '../files/refusal.ts';
import { checkXml } from '../files/xml-guard.ts';
import type { Block, DocumentFacts } from './block.ts';
import { textBlock } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';

/** An entry of a feed. */
export interface FeedItem {
  readonly facts: DocumentFacts;
  readonly blocks: readonly Block[];
}

/** The entries of an RSS or Atom file, in its order. Throws for entities and depth that no feed has, and for broken XML. */
export async function feedItems(text: string, source: string): Promise<FeedItem[]> {
  checkXml(text, source);
  const root = rootOf(text, source);
  if (!root) return [];
  const publisher = wordsOf(children(childNamed(root, 'channel') ?? root, 'title')[0]);
  const entries = [...Array.from(root.getElementsByTagName('item')), ...Array.from(root.getElementsByTagName('entry'))];
  const items: FeedItem[] = [];
  for (const entry of entries) {
    const first = (...names: readonly string[]): string => {
      for (const name of names) for (const one of children(entry, name)) if (wordsOf(one) !== '') return wordsOf(one);
      return '';
    };
    const title = plain(first('title'));
    const link = first('link') || (children(entry, 'link')[0]?.getAttribute('href') ?? '');
    const published = first('pubDate', 'published', 'dc:date', 'updated');
    const body = await htmlBlocks(first('content:encoded', 'content', 'description', 'summary'));
    const head = title === '' ? [] : [textBlock(title, 'heading')];
    items.push({
      facts: { title, publisher: plain(publisher), url: link, published, seen: '' },
      blocks: [...head, ...body.blocks],
    });
  }
  return items;
}

function rootOf(text: string, source: string): Element | null {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(text, 'text/xml').documentElement;
  } catch (fault) {
    const [why = ''] = (fault instanceof Error ? fault.message : '').split('\n');
    const message = `expected a whole RSS or Atom file, found XML that breaks off or is not closed${why === '' ? '' : ` (${why})`}; load it again from where it came`;
    throw unreadable(source, 'file-unreadable', message);
  }
}

function children(element: Element, name: string): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === 1 && node.nodeName === name,
  );
}

const childNamed = (element: Element, name: string): Element | undefined => children(element, name)[0];

const wordsOf = (element: Element | undefined): string => (element?.textContent ?? '').trim();

/** Titles of feeds may hold tags, written as text. */
const plain = (text: string): string => text.replace(/<[^<>]{0,500}>/gu, '');
