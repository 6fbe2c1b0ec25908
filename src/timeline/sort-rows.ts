import { allAtOnce, type Steps } from '../base/steps.ts';

const SMALL = 4096;
const DIGITS = 0x1_0000;

/**
 * The rows ordered by `keys[row]`, ascending; equal keys keep the order given. Keys may be infinite but not NaN; -0 equals 0.
 * Few rows are compared, many take a radix sort of the keys' 64 bits (16 a pass, passes that would change nothing are left out).
 */
export function sortRows(rows: Uint32Array, keys: Float64Array): Uint32Array<ArrayBuffer> {
  return allAtOnce(sortSteps(rows, keys));
}

/** The same in steps of one pass over the rows. */
export function* sortSteps(rows: Uint32Array, keys: Float64Array): Steps<Uint32Array<ArrayBuffer>> {
  return rows.length < SMALL ? compareSort(rows, keys) : yield* radixSort(rows, keys);
}

function compareSort(rows: Uint32Array, keys: Float64Array): Uint32Array<ArrayBuffer> {
  const order = Array.from(rows, (_, position) => position);
  const keyAt = (position: number): number => keys[rows[position] as number] as number;
  order.sort((a, b) => {
    const left = keyAt(a);
    const right = keyAt(b);
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  return Uint32Array.from(order, (position) => rows[position] as number);
}

function* radixSort(rows: Uint32Array, keys: Float64Array): Steps<Uint32Array<ArrayBuffer>> {
  const count = rows.length;
  const words = orderedWords(rows, keys);
  let order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  let next = new Uint32Array(count);
  for (let pass = 0; pass < 4; pass++) {
    const word = words[pass >> 1] as Uint32Array;
    const shift = (pass & 1) * 16;
    yield;
    const offsets = digitOffsets(word, shift);
    if (offsets === null) continue;
    for (let i = 0; i < count; i++) {
      const position = order[i] as number;
      const digit = ((word[position] as number) >>> shift) & 0xffff;
      const target = offsets[digit] as number;
      next[target] = position;
      offsets[digit] = target + 1;
    }
    [order, next] = [next, order];
  }
  yield;
  for (let i = 0; i < count; i++) next[i] = rows[order[i] as number] as number;
  return next;
}

/** Low and high words of the keys' bits, changed so that they order as unsigned numbers do: all bits of a negative, the sign of others. */
function orderedWords(rows: Uint32Array, keys: Float64Array): readonly [Uint32Array, Uint32Array] {
  const low = new Uint32Array(rows.length);
  const high = new Uint32Array(rows.length);
  const key = new Float64Array(1);
  const bits = new Uint32Array(key.buffer);
  const lowFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  const lowWord = lowFirst ? 0 : 1;
  for (let i = 0; i < rows.length; i++) {
    key[0] = (keys[rows[i] as number] as number) + 0;
    const top = bits[1 - lowWord] as number;
    const rest = bits[lowWord] as number;
    const negative = top >>> 31 === 1;
    high[i] = negative ? ~top : top ^ 0x8000_0000;
    low[i] = negative ? ~rest : rest;
  }
  return [low, high];
}

/** Where each digit's rows begin; null when all rows have the same digit. */
function digitOffsets(word: Uint32Array, shift: number): Uint32Array | null {
  const offsets = new Uint32Array(DIGITS);
  for (let i = 0; i < word.length; i++) {
    const digit = ((word[i] as number) >>> shift) & 0xffff;
    offsets[digit] = (offsets[digit] as number) + 1;
  }
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const here = offsets[digit] as number;
    if (here === word.length) return null;
    offsets[digit] = before;
    before += here;
  }
  return offsets;
}
