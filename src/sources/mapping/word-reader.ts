import type { TableField } from '../../model/mapping.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import { createCellMemo } from './cell-memo.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import type { Layout } from './layout.ts';

/** One of our words, and what was wrong with the cell. */
export interface ReadWord<T extends string> {
  readonly word: T;
  /** Its index in the list of words. */
  readonly code: number;
  readonly faults: readonly CellFault[];
}

/** A reader for a column that holds one of our words, in any case. @param instead for cells that state nothing, or another word */
export function wordReader<T extends string>(
  layout: Layout,
  field: TableField,
  words: readonly T[],
  instead: T,
): (row: RawRow) => ReadWord<T> {
  const [at] = layout.at(field);
  const none: ReadWord<T> = { word: instead, code: words.indexOf(instead), faults: NO_FAULTS };
  if (at === undefined) return () => none;
  const kept = createCellMemo<ReadWord<T>>([at]);
  const read = (text: string): ReadWord<T> => {
    const word = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
    const known = words.find((other) => other === word);
    if (known !== undefined) return { word: known, code: words.indexOf(known), faults: NO_FAULTS };
    if (text === '') return none;
    const advice = `The row is kept as "${instead}".`;
    return {
      ...none,
      faults: [faultOf('value-unknown', layout.columns[at] ?? null, words.join(', '), text, advice)],
    };
  };
  return (row) => kept.get(row) ?? kept.keep(row, read(layout.text(row.cells(), at)));
}
