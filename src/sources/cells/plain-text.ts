/**
 * A cell for reading: without white space and invisible marks around, no-break spaces as spaces, Arabic-Indic and full-width digits
 * and signs as ASCII. Texts of plain ASCII come back as they are, but trimmed.
 */
export function plainText(text: string): string {
  const trimmed = text.trim();
  for (let i = 0; i < trimmed.length; i++) {
    if (trimmed.charCodeAt(i) > 126) return trimmed.replace(INVISIBLE, '').replace(OTHER, plainLetter).trim();
  }
  return trimmed;
}

/** Marks of direction, zero-width characters, the byte order mark, the Arabic tatweel. */
const INVISIBLE = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const OTHER =
  /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u00a0\u2000-\u200a\u202f\u3000\u2010-\u2015\u2212\uff0d\u060c\uff0e\uff0c\uff0f\uff1a]/gu;

const SIGNS: Readonly<Record<string, string>> = { '،': ',', '．': '.', '，': ',', '／': '/', '：': ':' };

function plainLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d) return '-';
  return SIGNS[letter] ?? ' ';
}
