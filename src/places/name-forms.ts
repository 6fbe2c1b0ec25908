/**
 * How a spelling is stored beside its folded key: as the key itself, as the key with capitals, or as what differs from that in its middle.
 * The capitals are those of a table of ours, not of the engine, so that every engine reads a pack alike.
 */

/** The form of a stored name; the lowest bits of a byte of the section `nameForms`. */
export const NAME_FORMS = { asKey: 0, capitals: 1, other: 2 } as const;

/** Bit of `nameForms`: the name has another key than the one before. */
export const NEW_KEY = 4;

/** Bits of `nameForms` that say the form. */
export const FORM_BITS = 3;

/** What a spelling of form `other` has between the first and the last letters of the capitalised key (UTF-16 units). */
export interface Middle {
  readonly before: number;
  readonly after: number;
  readonly text: string;
}

/** The key with a capital at the beginning of each word. */
export function capitals(key: string): string {
  let text = '';
  let from = 0;
  for (let at = 0; at < key.length; at++) {
    if (at > 0 && key.charCodeAt(at - 1) !== SPACE) continue;
    const code = key.charCodeAt(at);
    const upper = upperOf(code);
    if (upper === code) continue;
    text += key.slice(from, at) + String.fromCharCode(upper);
    from = at + 1;
  }
  return from === 0 ? key : text + key.slice(from);
}

/** The form of a spelling and, for `other`, what makes it. */
export function formOf(text: string, key: string): { readonly form: number; readonly middle?: Middle } {
  if (text === key) return { form: NAME_FORMS.asKey };
  const base = capitals(key);
  if (text === base) return { form: NAME_FORMS.capitals };
  const most = Math.min(base.length, text.length, MOST_SHARED);
  let before = 0;
  while (before < most && base[before] === text[before]) before++;
  let after = 0;
  while (after < most - before && base.at(-1 - after) === text.at(-1 - after)) after++;
  if (isLowSurrogate(text, before)) before--;
  if (after > 0 && isLowSurrogate(text, text.length - after)) after--;
  return { form: NAME_FORMS.other, middle: { before, after, text: text.slice(before, text.length - after) } };
}

/** The spelling of form `other`. */
export function joinMiddle(key: string, before: number, after: number, text: string): string {
  const base = capitals(key);
  return base.slice(0, before) + text + base.slice(base.length - after);
}

/** Lengths are stored in bytes. */
const MOST_SHARED = 255;

const SPACE = 32;

function isLowSurrogate(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** Small letters of Latin, Greek, Cyrillic and Armenian, each range with the distance to its capitals. */
function upperOf(code: number): number {
  if (code < 0x7b) return code >= 0x61 ? code - 32 : code;
  if (code >= 0x430 && code <= 0x44f) return code - 32;
  if (code >= 0x450 && code <= 0x45f) return code - 80;
  if (code >= 0x3b1 && code <= 0x3c9 && code !== 0x3c2) return code - 32;
  if (code >= 0x561 && code <= 0x586) return code - 48;
  return code;
}
