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
  const first = a.packed;
  const second = b.packed;
  const atA = numberA - first.from;
  const atB = numberB - second.from;
  const arePacked = atA >= 0 && atA < first.ends.length && atB >= 0 && atB < second.ends.length;
  if (!arePacked) return textAt(a, numberA) === textAt(b, numberB);
  const fromA = atA === 0 ? 0 : (first.ends[atA - 1] as number);
  const fromB = atB === 0 ? 0 : (second.ends[atB - 1] as number);
  const length = (first.ends[atA] as number) - fromA;
  if (length !== (second.ends[atB] as number) - fromB) return false;
  const bytesA = first.bytes;
  const bytesB = second.bytes;
  let same = 0;
  while (same < length && bytesA[fromA + same] === bytesB[fromB + same]) same++;
  return same === length;
}

function hashOfBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), FNV_PRIME);
  return hash >>> 0;
}
