import { foldName } from '../../base/fold.ts';
import type { ProposedColumn, TableField } from '../../model/mapping.ts';
import type { ColumnContents } from './column-contents.ts';
import { wordsOfColumn } from './column-words.ts';

/** Names of columns that tell of the event in a title or a summary, or by its kind: the cells decide. */
const EVENTS = new Set(
  'event|events|incident|incidents|attack|what|what happened|event name|incident name|événement|événements|incident sécuritaire|ereignis|vorfall|حادث|حدث|حوادث|أحداث'
    .split('|')
    .map(wordsOfColumn)
    .map(foldName),
);

const TOLD: readonly TableField[] = ['title', 'summary'];

/** At least so many of the cells name a kind. */
const SHARE = 0.6;

/** Longer cells, in characters on average, tell stories. */
const LONGEST = 50;

/**
 * Where no column is for the kind, that of the events is, if its cells mostly name kinds ("Rocket attack", "attentat"). It stays the title
 * or summary that it was: its own words are kept.
 * @param contentsOf the contents of a column, by its name
 */
export function withKindByCells(
  columns: readonly ProposedColumn[],
  contentsOf: (column: string) => ColumnContents | undefined,
): readonly ProposedColumn[] {
  if (columns.some(({ field }) => field === 'kind')) return columns;
  const found = columns.find(({ column, field }) => {
    const contents = contentsOf(column);
    if (contents === undefined || !TOLD.includes(field) || !EVENTS.has(wordsOfColumn(column))) return false;
    return contents.kind >= SHARE && contents.meanLength <= LONGEST;
  });
  if (found === undefined) return columns;
  const share = contentsOf(found.column)?.kind ?? 0;
  const because = [`no other column says the kind, and ${Math.round(share * 100)} % of its cells name one`];
  const kind: ProposedColumn = {
    column: found.column,
    field: 'kind',
    confidence: Math.round(found.confidence * share * 100) / 100,
    because,
  };
  return columns.flatMap((column) => (column === found ? [kind, column] : [column]));
}
