import type { ProblemSink } from '../../model/problem-group.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import type { CompactSink } from '../../model/sink.ts';
import type { Layout } from './layout.ts';
import { shapeOf } from './presets.ts';
import { createSeenIds, idOfCells, type SeenIds } from './row-ids.ts';
import { cellTexts, plainCells } from './text-cells.ts';

/** The id of a row. @param known where it is known from an earlier reading, else empty */
export type IdReader<Id> = (row: RawRow, line: number, known: string) => Id;

/**
 * Ids of rows: the table's own, with what its ids begin with where the table is known (`acled:IRQ1234`), else one that follows from the
 * cells; one that is known from an earlier reading stays. An id that comes again is `id~2`, `id~3`, ...; only where it is the table's own is that a problem.
 */
export function idReader(layout: Layout, problems: ProblemSink, seen = createSeenIds()): IdReader<string> {
  const columns = layout.at('id');
  const prefix = prefixOf(layout);
  const times = new Map<string, number>();
  const textOf = cellTexts(layout);
  const again = (id: string): string => {
    let n = times.get(id) ?? 1;
    let next = id;
    while (!seen.add(next)) next = `${id}~${++n}`;
    times.set(id, n);
    return next;
  };
  return (row, line, known) => {
    if (known !== '') return seen.add(known) ? known : again(known);
    for (const at of columns) {
      const text = textOf(row, at);
      if (text === '') continue;
      const id = prefix + text;
      if (seen.add(id)) return id;
      const next = again(id);
      problems.add({
        ...{ severity: 'warning', code: 'id-duplicate', column: layout.columns[at] ?? null, line, came: text },
        expected: 'an id that no other row of the table has',
        advice: 'The row is kept with ~2, ~3, ... behind its id. If both rows are one event, mark them as the same.',
      });
      return next;
    }
    const id = idOfCells(row.cells());
    return seen.add(id) ? id : again(id);
  };
}

/** As {@link idReader}, as numbers of texts; an id that comes for the first time mostly goes from bytes to bytes. */
export function idCells(layout: Layout, problems: ProblemSink, sink: CompactSink): IdReader<number> {
  const seen: SeenIds = createSeenIds();
  const read = idReader(layout, problems, seen);
  const [column] = layout.at('id');
  const beginning = new TextEncoder().encode(prefixOf(layout));
  const plainOf = plainCells(layout);
  return (row, line, known) => {
    if (known === '' && column !== undefined) {
      const cell = plainOf(row, column);
      if (cell !== null && seen.addBytes(beginning, cell.bytes, cell.from, cell.to)) {
        return sink.packBytes(cell.bytes, cell.from, cell.to, beginning);
      }
    }
    return sink.packText(read(row, line, known));
  };
}

function prefixOf({ mapping }: Layout): string {
  return shapeOf(mapping.preset)?.idPrefix ?? '';
}
