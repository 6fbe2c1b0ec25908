import { beforeAll, describe, expect, it } from 'vitest';
import type { Lookup } from '../../../src/places/lookup.ts';
import { inAreaLists } from '../../../src/places/in-text/area-lists.ts';
import { openForTexts, unmarked } from './open.ts';

let lookup: Lookup;
beforeAll(async () => {
  ({ lookup } = await openForTexts());
}, 120_000);

function listed(marked: string): boolean[] {
  const { text, spans } = unmarked(marked);
  const names = spans.map((span) => ({ span, words: text.slice(span.start, span.end) }));
  return inAreaLists(text, names, lookup);
}

describe('inAreaLists', () => {
  it.each([
    '[Ohio], [Oregon] and [Texas]',
    '[Anbar], [Nineveh], and [Diyala]',
    '[Iraq], [Syria] or [Jordan]',
    '[Asia], [Africa], [Europe]',
  ])('%s is a list', (marked) => {
    expect(listed(marked)).toEqual([true, true, true]);
  });

  it.each([
    '[Ontario], [California]',
    '[Tikrit], [Salah al-Din], [Iraq]',
    '[Ohio] beats [Oregon] and [Texas]',
    '[Dallas], [Houston] and [Austin]',
    '',
  ])('“%s” is none', (marked) => {
    expect(listed(marked)).not.toContain(true);
  });
});
