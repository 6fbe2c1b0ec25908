import type { ProblemSink } from '../../model/problem-group.ts';
import type { Layout } from './layout.ts';
import { shapeOf } from './presets.ts';
import { createSeenIds, idOfCells } from './row-ids.ts';

/**
 * Ids of rows: the table's own, with what its ids begin with where the table is known (`acled:IRQ1234`), else one that follows from the
 * cells; one that is known from an earlier reading stays. An id that comes again is `id~2`, `id~3`, ...; only where it is the table's own is that a problem.
 */
export function idReader(
  layout: Layout,
  problems: ProblemSink,
): (cells: readonly string[], line: number, known: string) => string {
  const columns = layout.at('id');
  const prefix = shapeOf(layout.mapping.preset)?.idPrefix ?? '';
  const seen = createSeenIds();
  const times = new Map<string, number>();
  const again = (id: string): string => {
    let n = times.get(id) ?? 1;
    let next = id;
    while (!seen.add(next)) next = `${id}~${++n}`;
    times.set(id, n);
    return next;
  };
  return (cells, line, known) => {
    if (known !== '') return seen.add(known) ? known : again(known);
    for (const at of columns) {
      const text = layout.text(cells, at);
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
    const id = idOfCells(cells);
    return seen.add(id) ? id : again(id);
  };
}
