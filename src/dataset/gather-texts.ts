import type { Dataset } from '../model/dataset.ts';
import { textCount } from '../model/read-dataset.ts';
import type { Texts } from './compare-texts.ts';

/** The texts of two datasets as one. */
export interface GatheredTexts extends Pick<Dataset, 'strings' | 'packed'> {
  /** The new number of each text of the first and of the second dataset; of those that are used. */
  readonly maps: readonly [Uint32Array, Uint32Array];
  /** The new number of a string that was asked for besides. */
  readonly numberOf: (text: string) => number;
}

/**
 * Keeps the texts that are used: strings once each, packed ones as they are.
 * @param used one cell a number, for each of the two datasets @param further strings that are needed besides
 */
export function gatherTexts(
  texts: readonly [Texts, Texts],
  used: readonly [Uint8Array, Uint8Array],
  further: readonly string[],
): GatheredTexts {
  const strings: string[] = [''];
  const numbers = new Map([['', 0]]);
  const add = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const maps = texts.map((one, i) => {
    const map = new Uint32Array(textCount(one));
    eachString(one, (text, number) => {
      if (used[i]?.[number]) map[number] = add(text);
    });
    return map;
  });
  for (const text of further) add(text);
  const [first, second] = maps as [Uint32Array, Uint32Array];
  const bytes: Uint8Array[] = [];
  const ends: number[] = [];
  keepPacked(texts[0], used[0], first, strings.length, bytes, ends);
  keepPacked(texts[1], used[1], second, strings.length, bytes, ends);
  return {
    strings,
    packed: { bytes: joinedBytes(bytes), ends: Uint32Array.from(ends), from: strings.length },
    maps: [first, second],
    numberOf: (text) => numbers.get(text) ?? 0,
  };
}

function eachString({ strings, packed }: Texts, take: (text: string, number: number) => void): void {
  const { from, ends } = packed;
  strings.forEach((text, at) => {
    take(text, at < from ? at : at + ends.length);
  });
}

/** Copies the packed texts that are used, neighbours in one piece. */
function keepPacked(
  { packed }: Texts,
  used: Uint8Array,
  map: Uint32Array,
  from: number,
  pieces: Uint8Array[],
  ends: number[],
): void {
  const shift = ends.at(-1) ?? 0;
  let size = shift;
  let pieceFrom = 0;
  let pieceTo = 0;
  for (let at = 0; at < packed.ends.length; at++) {
    if (!used[packed.from + at]) continue;
    const start = at === 0 ? 0 : (packed.ends[at - 1] as number);
    const end = packed.ends[at] as number;
    if (start !== pieceTo) {
      if (pieceTo > pieceFrom) pieces.push(packed.bytes.subarray(pieceFrom, pieceTo));
      pieceFrom = start;
    }
    pieceTo = end;
    size += end - start;
    map[packed.from + at] = from + ends.length;
    ends.push(size);
  }
  if (pieceTo > pieceFrom) pieces.push(packed.bytes.subarray(pieceFrom, pieceTo));
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const made = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    made.set(piece, at);
    at += piece.length;
  }
  return made;
}
