import type { Numbers } from '../../base/columns.ts';
import { recordChunks } from '../../base/record-writer.ts';
import type { Dataset, OriginalTable } from '../../model/dataset.ts';
import { OWN_FORM } from '../../model/raw-rows.ts';
import { textAt } from '../../model/read-dataset.ts';

/** A table of version 1: cells column by column, the text of a row having the number `texts[codes[row]]`, or `codes[row]` without `texts`. */
interface OlderTable extends Pick<OriginalTable, 'name' | 'preset' | 'columns' | 'from' | 'lines'> {
  readonly cells: readonly { readonly codes: Numbers; readonly texts: Numbers | null }[];
}

/** A dataset of version 1 with the rows of its tables as records; anything else as it is. */
export function withRecords(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('tables' in value) || !Array.isArray(value.tables)) return value;
  const dataset = value as Pick<Dataset, 'strings' | 'packed'> & { readonly tables: readonly OlderTable[] };
  return { ...dataset, tables: dataset.tables.map((table) => recordsOf(table, dataset)) };
}

function recordsOf(
  { name, preset, columns, from, lines, cells }: OlderTable,
  texts: Pick<Dataset, 'strings' | 'packed'>,
): OriginalTable {
  const writer = recordChunks();
  const chunks: Uint8Array[] = [];
  const chunk = new Uint32Array(lines.length);
  const start = new Uint32Array(lines.length);
  for (let row = 0; row < lines.length; row++) {
    const record = cells.map(({ codes, texts: numbers }) => {
      const code = codes[row] ?? 0;
      return row >= codes.length ? '' : textAt(texts, numbers === null ? code : numbers[code]);
    });
    const written = writer.add(OWN_FORM, record);
    if (chunks.at(-1) !== written.bytes) chunks.push(written.bytes);
    chunk[row] = chunks.length - 1;
    start[row] = written.start;
  }
  return { name, preset, columns, from, lines, form: OWN_FORM, chunks: chunks.map(writer.cut), chunk, start };
}
