import type { Spelling } from '../model/place.ts';
import { BLOCK, decode, findKey, keyAt } from './key-table.ts';
import { capitals, FORM_BITS, joinMiddle, NAME_FORMS } from './name-forms.ts';
import type { Pack } from './read-pack.ts';

/** The names of a key, by index: from the first to below the end. */
export interface NameRange {
  readonly from: number;
  readonly end: number;
}

/** The names whose folding is the key; empty when there is none. */
export function namesOfKey(pack: Pack, key: string): NameRange {
  const index = findKey(pack.keys, key);
  return index < 0 ? NO_NAMES : { from: pack.keyNames[index] ?? 0, end: pack.keyNames[index + 1] ?? 0 };
}

/** A name as it is written. `key` is its folded key where that is at hand. */
export function nameText(pack: Pack, name: number, key = keyAt(pack.keys, keyOfName(pack, name))): string {
  const form = (pack.nameForms[name] ?? 0) & FORM_BITS;
  if (form === NAME_FORMS.asKey) return key;
  return form === NAME_FORMS.capitals ? capitals(key) : otherText(pack, name, key);
}

/** The spelling that a posting gives. */
export function spellingAt(pack: Pack, posting: number): Spelling {
  return { text: nameText(pack, nameOfPosting(pack, posting)), language: languageAt(pack, posting) };
}

/** The language of a posting's spelling, or null where it is not known. */
export function languageAt(pack: Pack, posting: number): string | null {
  const language = pack.meta.languages[pack.postingLanguages[posting] ?? 0];
  return language === undefined || language === '' ? null : language;
}

/** The folded key of a posting's name. */
export function keyOfPosting(pack: Pack, posting: number): string {
  return keyAt(pack.keys, keyOfName(pack, nameOfPosting(pack, posting)));
}

/** The index of the folded key of a name. */
function keyOfName(pack: Pack, name: number): number {
  return lastNotAbove(pack.keyNames, name);
}

/** The name of a posting. */
function nameOfPosting(pack: Pack, posting: number): number {
  return lastNotAbove(pack.namePostings, posting);
}

const NO_NAMES: NameRange = { from: 0, end: 0 };

/** Walks from the beginning of the name's block to its middle. */
function otherText(pack: Pack, name: number, key: string): string {
  const { nameForms, nameTexts } = pack;
  let at = pack.nameTextBlocks[Math.floor(name / BLOCK)] ?? 0;
  for (let before = name - (name % BLOCK); before < name; before++) {
    if (((nameForms[before] ?? 0) & FORM_BITS) === NAME_FORMS.other) at += HEAD + middleLength(nameTexts, at);
  }
  const end = at + HEAD + middleLength(nameTexts, at);
  return joinMiddle(key, nameTexts[at] ?? 0, nameTexts[at + 1] ?? 0, decode(nameTexts, at + HEAD, end));
}

/** Bytes before a middle: letters before, letters after, length. */
const HEAD = 4;

function middleLength(texts: Uint8Array, at: number): number {
  return (texts[at + 2] ?? 0) | ((texts[at + 3] ?? 0) << 8);
}

/** The last index whose number is not above `wanted`; the numbers ascend from 0, the last one is above. */
function lastNotAbove(starts: Uint32Array, wanted: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
