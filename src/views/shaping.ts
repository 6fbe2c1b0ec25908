/**
 * The letters of the Arabic script that MapLibre 6.17 writes rightly. It draws one glyph a code point and chooses the joined shape by the
 * code points of Arabic Presentation Forms A and B (Unicode 16, blocks U+FB50 to FDFF and U+FE70 to FEFF): a letter that joins and has no such
 * form stands unjoined. These have all of theirs; 0621 to 064A are the letters of Arabic, the rest those of Persian, Urdu, Sindhi, Uyghur.
 */
const WITH_FORMS = new Set(
  (
    '0671 0677 0679 067a 067b 067e 067f 0680 0683 0684 0686 0687 0688 068c 068d 068e 0691 0698 06a4 06a6 06a9 06ad 06af ' +
    '06b1 06b3 06ba 06bb 06be 06c0 06c1 06c5 06c6 06c7 06c8 06c9 06cb 06cc 06d0 06d2 06d3'
  )
    .split(' ')
    .map((digits) => Number.parseInt(digits, 16)),
);

/**
 * True for a text that the map's canvas would write wrongly, so that it must be drawn as an element of the page: one with letters of the
 * Arabic script that have no presentation forms (ێ ڵ ڕ ە of Sorani Kurdish among them), or with vowel marks, which the canvas
 * draws beside their letter and not over it. Texts in other scripts, and Arabic without marks, are false.
 */
export function needsDom(text: string): boolean {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (isArabicBlock(code) && !isDrawnRightly(code)) return true;
  }
  return false;
}

/** Arabic, its supplement and extensions B and A. */
function isArabicBlock(code: number): boolean {
  return (code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || (code >= 0x870 && code <= 0x8ff);
}

function isDrawnRightly(code: number): boolean {
  // Marks of numbers and poems, comma, semicolon, question mark; the sign of Allah and others above letters begin at 0610.
  if (code <= 0x60f) return code >= 0x606;
  if (code === 0x61b || (code >= 0x61d && code <= 0x61f)) return true;
  // Letters of Arabic and tatweel, without the Farsi yeh with marks at 0620 and 063b to 063f.
  if (code >= 0x621 && code <= 0x63a) return true;
  if (code >= 0x640 && code <= 0x64a) return true;
  // Digits, percent and separators; the full stop of Urdu; digits of Persian.
  if (code >= 0x660 && code <= 0x66d) return true;
  if (code === 0x6d4 || (code >= 0x6f0 && code <= 0x6f9)) return true;
  return WITH_FORMS.has(code);
}
