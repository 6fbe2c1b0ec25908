import type { CountRange } from '../../model/incident.ts';

/** Reads a number of people. */
export function readCountCell(text: string, _decimal: '.' | ','): CountRange | null {
  const plain = /^(\d{1,9})(?:[.,]0+)?$/.exec(text);
  if (!plain) return null;
  const n = Number(plain[1]);
  return { min: n, max: n };
}
