/** What a UTF-16 unit is to the reader of dates. */
export const BLANK = 0;
export const LETTER = 1;
export const DIGIT = 2;
const MARK = 3;

const KNOWN = 0x0700;
const CLASSES = new Uint8Array(KNOWN);
const FOLDED = new Uint16Array(KNOWN);

for (let code = 0; code < KNOWN; code++) {
  CLASSES[code] = firstClass(code);
  FOLDED[code] = firstFold(code);
}

/** Blank, letter, digit or mark. Marks of direction and vowel marks of Arabic are read over: they count as letters that fold to nothing. */
export function classOf(code: number): number {
  if (code < KNOWN) return CLASSES[code] ?? BLANK;
  if (code >= 0x2000 && code <= 0x206f) return isBlankAbove(code) ? BLANK : isDirection(code) ? LETTER : MARK;
  if (code === 0x3000 || code === 0xfeff) return BLANK;
  return (code >= 0x3001 && code <= 0x303f) || code === 0xfffc || code === 0xfffd ? MARK : LETTER;
}

/** A letter as the lexicon has it: small, Arabic without its variants; 0 for what is read over. */
export function foldLetter(code: number): number {
  if (code < KNOWN) return FOLDED[code] ?? code;
  return isDirection(code) ? 0 : code;
}

/** The value of a digit of any of the three sets: ASCII, Arabic-Indic, Persian. */
export function digitOf(code: number): number {
  return code < 0x80 ? code - 48 : code & 0x0f;
}

/** Marks that mean the same become one: dashes, apostrophes, Arabic comma, question mark and stop. */
export function foldMark(code: number): string {
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return "'";
  if (code === 0x060c) return ',';
  if (code === 0x061f) return '?';
  if (code === 0x06d4) return '.';
  if (code === 0x2026) return '.';
  if (code === 0x061b) return ';';
  return String.fromCharCode(code);
}

/** A text folded as words of the lexicon are. */
export function foldWord(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = foldLetter(text.charCodeAt(i));
    if (code !== 0) folded += String.fromCharCode(code);
  }
  return folded;
}

function firstClass(code: number): number {
  if (code <= 0x20 || code === 0xa0 || code === 0x85) return BLANK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if ((code >= 0x0660 && code <= 0x0669) || (code >= 0x06f0 && code <= 0x06f9)) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : MARK;
  if (code === 0xd7 || code === 0xf7 || code === 0x02bc) return MARK;
  if ([0x060c, 0x061b, 0x061f, 0x066a, 0x066b, 0x066c, 0x066d, 0x06d4].includes(code)) return MARK;
  return LETTER;
}

/** Arabic letters as the fold of names has them: one alef, one yeh, teh marbuta as heh; vowel marks and tatweel are read over. */
function firstFold(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32;
  if (code === 0x0622 || code === 0x0623 || code === 0x0625 || code === 0x0671) return 0x0627;
  if (code === 0x0649 || code === 0x06cc) return 0x064a;
  if (code === 0x06a9) return 0x0643;
  if (code === 0x0629) return 0x0647;
  if (code === 0x0640 || (code >= 0x064b && code <= 0x0652) || code === 0x0670 || code === 0x061c) return 0;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code;
}

function isBlankAbove(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

function isDirection(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f);
}
