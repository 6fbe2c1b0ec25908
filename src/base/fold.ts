/**
 * The one folding of names: two spellings of a name that differ only in case, diacritics, apostrophes, Arabic letter forms,
 * hyphens, white space, dots of initials or articles give the same key. Empty when the text holds no letter or digit. Folding twice equals once.
 *
 * Articles (`al-`, `El `, `ash-Sh...`, Arabic `ال`) are dropped wherever another word follows, so "Al" alone stays.
 * The assimilated ones (as, ash, ad, ar, at, az, an and their e- forms) go only before their own consonant, or, for the a- forms,
 * where a hyphen ties them to the word behind and nothing to the one before ("an-X", but not "Aix-an-X").
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return foldPlain(text.toLowerCase());
  const letters = text
    .replace(UNWRITTEN, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(UNWRITTEN, '')
    .replace(MAPPED, (letter) => LETTERS.get(letter) ?? '')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  return dropArticles(letters);
}

/** The finer key that tells an exact spelling from a folded one: only case, composition and outer white space are levelled. */
export function exactName(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

/** ASCII letters, digits, spaces and hyphens: the other steps have nothing to do. */
const PLAIN = /^[A-Za-z0-9 -]*$/;

/** Plain words that may be articles; without them there is nothing to drop. */
const MAYBE_ARTICLE = /(?:^|[ -])[ae](?:l|sh?|dh?|r|th?|z|n)[ -]/;

const WORD = /^[a-z0-9]+$/;

function foldPlain(text: string): string {
  if (WORD.test(text)) return text;
  if (MAYBE_ARTICLE.test(text)) return dropArticles(text);
  return text.replace(/[ -]+/g, ' ').trim();
}

/** Apostrophes and their kin, quotes, tatweel, lone hamza, zero-width and bidi marks, soft hyphen: not part of a name's key. */
const UNWRITTEN =
  /['`´"\u2018-\u201f\u2032\u2033\u02b9-\u02c1\u02c8\u02ca\u02cb\u02ee\uff07\u0621\u0640\u0674\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufe00-\ufe0f]/gu;

/** Combining marks of Latin, Greek, Cyrillic, Hebrew, Arabic and Syriac; those of Indic scripts are vowels and stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Letters without a decomposition, Arabic forms, and digits. Kurdish ێ ۆ ڵ ڕ ڤ are letters of their own and stay. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't' }),
  ...Object.entries({ ə: 'a', ŋ: 'n', ƒ: 'f', ς: 'σ', ĸ: 'k', ȷ: 'j' }),
  ...Object.entries({ ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ۃ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه' }),
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, n): [string, string] => [digit, String(n)]),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, n): [string, string] => [digit, String(n)]),
]);
const MAPPED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'gu');

/** Dotted initials are one word: U.S. and US. */
const INITIALS = /(?<![\p{L}\p{N}\p{M}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])/gu;

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const ARABIC_ARTICLE = /^(?:ال)+(?=.{2})/u;

/** Words behind an assimilated article begin so. */
const ASSIMILATED: ReadonlyMap<string, string> = new Map(
  ['s', 'sh', 'd', 'dh', 'r', 't', 'th', 'z', 'n'].flatMap((consonant): [string, string][] => [
    [`a${consonant}`, consonant],
    [`e${consonant}`, consonant],
  ]),
);

function dropArticles(text: string): string {
  let key = '';
  let next = '';
  const words = [...text.matchAll(WORDS)];
  for (let i = words.length - 1; i >= 0; i--) {
    const match = words[i];
    if (!match) continue;
    const word = match[0].replace(ARABIC_ARTICLE, '');
    if (next !== '' && isArticle(word, next, text, match.index)) continue;
    key = key === '' ? word : `${word} ${key}`;
    next = word;
  }
  return key;
}

function isArticle(word: string, next: string, text: string, at: number): boolean {
  if (word.length < 2 || word.length > 3) return false;
  if (word === 'al' || word === 'el' || word === 'ال') return true;
  const consonant = ASSIMILATED.get(word);
  if (consonant === undefined) return false;
  if (next.startsWith(consonant)) return true;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  return word.startsWith('a') && text.charAt(at + word.length) === '-' && before === ' ';
}
