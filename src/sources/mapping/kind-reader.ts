import { isKind, type Kind } from '../../model/kinds.ts';
import { kindOfCode } from './code-kinds.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import { createCellMemo } from './cell-memo.ts';
import { kindOfWords } from './kind-words.ts';
import type { Layout } from './layout.ts';

/** The kind of a row, and what was wrong with its cells. */
export interface ReadKind {
  readonly kind: Kind;
  readonly faults: readonly CellFault[];
}

/** A reader for the columns of kinds: the first that names one counts. */
export function kindReader(layout: Layout): (cells: readonly string[]) => ReadKind {
  const used = layout.at('kind');
  const { kind, codes } = layout.mapping;
  const none: ReadKind = { kind, faults: NO_FAULTS };
  if (used.length === 0) return () => none;
  const kept = createCellMemo<ReadKind>(used);
  const read = (cells: readonly string[]): ReadKind => {
    const texts = used.map((at) => layout.text(cells, at));
    for (const text of texts) {
      const found = text === '' ? null : (kindOfCode(codes, text) ?? kindOfText(text));
      if (found !== null) return { kind: found, faults: NO_FAULTS };
    }
    const at = texts.findIndex((text) => text !== '');
    if (at < 0) return none;
    const column = layout.columns[used[at] ?? -1] ?? null;
    const expected = codes === null ? 'words for a kind of event' : `a kind or code of ${codes}`;
    const advice = `The row is kept as "${kind}". Name one of our kinds in the cell, such as air-strike, or take another column.`;
    return { kind, faults: [faultOf('value-unknown', column, expected, texts[at] ?? '', advice)] };
  };
  return (cells) => {
    return kept.get(cells) ?? kept.keep(cells, read(cells));
  };
}

function kindOfText(text: string): Kind | null {
  const id = text.toLowerCase();
  return isKind(id) ? id : kindOfWords(text);
}
