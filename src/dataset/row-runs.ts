/** Numbers the rows of several tables in the order in which they are added, whatever the table. */
export interface RowRuns {
  /** The number of a row of a table, from 1. @param row from 0, the rows of a table in their order */
  add(table: number, row: number): number;
  /**
   * What gives the numbers of a column their last values: all rows of the first table before those of the second; 0 stays.
   * @param from rows in the tables before each table
   */
  renumberer(from: readonly number[]): (column: Uint32Array, count: number) => void;
}

/** Rows of one table, added one after the other. */
interface Run {
  readonly table: number;
  /** Number of its first row. */
  readonly first: number;
  /** Its first row, in its table. */
  readonly row: number;
}

/** No rows. */
export function rowRuns(): RowRuns {
  const runs: Run[] = [];
  let rows = 0;
  let table = -1;
  return {
    add(to, row) {
      rows++;
      if (to !== table) {
        table = to;
        runs.push({ table, first: rows, row });
      }
      return rows;
    },
    renumberer: (from) => (column, count) => {
      if (runs.every((run) => run.first === lastNumber(run, from, run.first))) return;
      for (let at = 0; at < count; at++) {
        const number = column[at] as number;
        if (number === 0) continue;
        const run = runs[runAt(runs, number)];
        if (run) column[at] = lastNumber(run, from, number);
      }
    },
  };
}

function lastNumber({ table, first, row }: Run, from: readonly number[], number: number): number {
  return (from[table] ?? 0) + row + number - first + 1;
}

/** Index of the run that holds a number. */
function runAt(runs: readonly Run[], number: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).first <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
