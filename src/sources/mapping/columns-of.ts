import type { Preset } from '../../model/mapping.ts';
import type { TableHead } from '../../model/table.ts';
import { HEADERLESS } from './presets.ts';

/** The names of a table's columns: its own, or for a known shape that comes without a header (GDELT) those of its code book. */
export function columnsOf(head: Pick<TableHead, 'columns' | 'hasHeader'>, preset: Preset | null): readonly string[] {
  const known = preset === null || head.hasHeader ? undefined : HEADERLESS.get(preset);
  return known?.find((columns) => columns.length === head.columns.length) ?? head.columns;
}
