import { lookups, type Lookup } from '../../../src/places/lookup.ts';
import { resolveSpans, type SpanMention } from '../../../src/places/answer.ts';
import type { Interest } from '../../../src/places/in-text/interest.ts';
import { openPacks, type Opened } from '../../gazetteer/tables.ts';

/** The packs of this working tree, opened for texts. */
export interface OpenedForTexts {
  readonly opened: Opened;
  readonly lookup: Lookup;
  /** Resolves the names in square brackets: "rockets hit [Tikrit], [Iraq]". */
  read(marked: string, source?: string, interest?: Interest | null): readonly SpanMention[];
}

/** Opens both packs. */
export async function openForTexts(): Promise<OpenedForTexts> {
  const opened = await openPacks();
  return {
    opened,
    lookup: lookups(opened.packs)(),
    read: (marked, source = '', interest = null) =>
      resolveSpans({ id: 0, ...unmarked(marked), source }, opened.both, interest).mentions,
  };
}

/** The text without its brackets, and the spans that stood in them. */
export function unmarked(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [i, part] of marked.split(/[[\]]/u).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}
