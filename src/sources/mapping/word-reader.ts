import type { TableField } from '../../model/mapping.ts';
import { createCellMemo } from './cell-memo.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import type { Layout } from './layout.ts';

/** One of our words, and what was wrong with the cell. */
export interface ReadWord<T extends string> {
  readonly word: T;
  readonly faults: readonly CellFault[];
}

/** A reader for a column that holds one of our words, in any case. @param instead for cells that state nothing, or another word */
export function wordReader<T extends string>(
  layout: Layout,
  field: TableField,
  words: readonly T[],
  instead: T,
): (cells: readonly string[]) => ReadWord<T> {
  const [at] = layout.at(field);
  const none: ReadWord<T> = { word: instead, faults: NO_FAULTS };
  if (at === undefined) return () => none;
  const kept = createCellMemo<ReadWord<T>>([at]);
  const read = (text: string): ReadWord<T> => {
    const word = text.toLowerCase().replaceAll(/[\s_]+/g, '-');
    const known = words.find((other) => other === word);
    if (known !== undefined) return { word: known, faults: NO_FAULTS };
    if (text === '') return none;
    const advice = `The row is kept as "${instead}".`;
    return {
      word: instead,
      faults: [faultOf('value-unknown', layout.columns[at] ?? null, words.join(', '), text, advice)],
    };
  };
  return (cells) => kept.get(cells) ?? kept.keep(cells, read(layout.text(cells, at)));
}
