import type { RawRow } from '../../model/raw-rows.ts';
import { isKind, KIND_IDS, type Kind } from '../../model/kinds.ts';
import { kindOfCode } from './code-kinds.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import { createCellMemo } from './cell-memo.ts';
import { kindOfWords } from './kind-words.ts';
import type { Layout } from './layout.ts';

/** The kind of a row, and what was wrong with its cells. */
export interface ReadKind {
  readonly kind: Kind;
  /** Its index in `KIND_IDS`. */
  readonly code: number;
  readonly faults: readonly CellFault[];
}

/** A reader for the columns of kinds: the first that names one counts. */
export function kindReader(layout: Layout): (row: RawRow) => ReadKind {
  const used = layout.at('kind');
  const { kind, codes } = layout.mapping;
  const none = readKind(kind);
  if (used.length === 0) return () => none;
  const kept = createCellMemo<ReadKind>(used);
  const read = (cells: readonly string[]): ReadKind => {
    const texts = used.map((at) => layout.text(cells, at));
    for (const text of texts) {
      const found = text === '' ? null : (kindOfCode(codes, text) ?? kindOfText(text));
      if (found !== null) return readKind(found);
    }
    const at = texts.findIndex((text) => text !== '');
    if (at < 0) return none;
    const column = layout.columns[used[at] ?? -1] ?? null;
    const expected = codes === null ? 'words for a kind of event' : `a kind or code of ${codes}`;
    const advice = `The row is kept as "${kind}". Name one of our kinds in the cell, such as air-strike, or take another column.`;
    return { ...none, faults: [faultOf('value-unknown', column, expected, texts[at] ?? '', advice)] };
  };
  return (row) => kept.get(row) ?? kept.keep(row, read(row.cells()));
}

function readKind(kind: Kind): ReadKind {
  return { kind, code: KIND_IDS.indexOf(kind), faults: NO_FAULTS };
}

function kindOfText(text: string): Kind | null {
  const id = text.toLowerCase();
  return isKind(id) ? id : kindOfWords(text);
}
