const BLOCK = 256;

/** One cell an event in some order, with sums of all cells at every 256th, so that any first `n` are counted in constant time. */
export interface CellSums {
  readonly cells: Uint8Array;
  /** How many different cells there are. */
  readonly cellCount: number;
  readonly sums: Uint32Array;
}

/** Sums of cells, which are numbers below `cellCount`. */
export function cellSums(cells: Uint8Array, cellCount: number): CellSums {
  const sums = new Uint32Array((Math.floor(cells.length / BLOCK) + 1) * cellCount);
  const running = new Uint32Array(cellCount);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    running[cell] = (running[cell] as number) + 1;
    if ((i + 1) % BLOCK === 0) sums.set(running, ((i + 1) / BLOCK) * cellCount);
  }
  return { cells, cellCount, sums };
}

/** Adds (`sign` 1) or takes away (`sign` -1) the cells of the first `count` events. */
export function addFirst({ cells, cellCount, sums }: CellSums, count: number, sign: 1 | -1, into: Int32Array): void {
  const block = Math.floor(count / BLOCK);
  for (let cell = 0; cell < cellCount; cell++) {
    into[cell] = (into[cell] as number) + sign * (sums[block * cellCount + cell] as number);
  }
  for (let i = block * BLOCK; i < count; i++) {
    const cell = cells[i] as number;
    into[cell] = (into[cell] as number) + sign;
  }
}
