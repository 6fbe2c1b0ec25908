/**
 * The rows in ascending order; each may stand in `rows` once. Few are sorted, many are ticked off in a bitmap of all rows.
 * @param rowCount rows of the columns, one more than the highest row possible
 */
export function inRowOrder(rows: Uint32Array, rowCount: number): Uint32Array {
  if (rows.length * 64 < rowCount) return rows.sort();
  const ticked = new Uint32Array(Math.ceil(rowCount / 32));
  for (const row of rows) ticked[row >>> 5] = (ticked[row >>> 5] as number) | (1 << (row & 31));
  let next = 0;
  for (let word = 0; word < ticked.length; word++) {
    let bits = ticked[word] as number;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      rows[next++] = word * 32 + bit;
      bits &= bits - 1;
    }
  }
  return rows;
}
