import type { Dataset } from '../model/dataset.ts';
import { textAt } from '../model/read-dataset.ts';

/** The parts of a dataset that hold its texts. */
export type Texts = Pick<Dataset, 'strings' | 'packed'>;

const ENCODER = new TextEncoder();

/** Offset and prime of FNV-1a with 32 bits. */
const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/** A whole number of 32 bits for a text: the same one for equal texts, however they are kept. */
export function hashOfString(text: string): number {
  const bytes = ENCODER.encode(text);
  return hashOfBytes(bytes, 0, bytes.length);
}

/** {@link hashOfString} of a text by its number, without making a string of a packed one. */
export function hashOfText(texts: Texts, number: number): number {
  const { bytes, ends, from } = texts.packed;
  const at = number - from;
  if (at < 0 || at >= ends.length) return hashOfString(textAt(texts, number));
  return hashOfBytes(bytes, at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0);
}

/** True when two datasets, or one, have the same text under these numbers. */
export function isSameText(a: Texts, numberA: number, b: Texts, numberB: number): boolean {
  const [p, q] = [a.packed, b.packed];
  const [atA, atB] = [numberA - p.from, numberB - q.from];
  const arePacked = atA >= 0 && atA < p.ends.length && atB >= 0 && atB < q.ends.length;
  if (!arePacked) return textAt(a, numberA) === textAt(b, numberB);
  const fromA = atA === 0 ? 0 : (p.ends[atA - 1] ?? 0);
  const fromB = atB === 0 ? 0 : (q.ends[atB - 1] ?? 0);
  const length = (p.ends[atA] ?? 0) - fromA;
  if (length !== (q.ends[atB] ?? 0) - fromB) return false;
  let same = 0;
  while (same < length && p.bytes[fromA + same] === q.bytes[fromB + same]) same++;
  return same === length;
}

function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  return hash >>> 0;
}
