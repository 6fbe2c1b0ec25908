import { foldName } from '../base/fold.ts';

/**
 * The variants of Latin spellings of Arabic names, in one table: what writers use for the same Arabic letters, the letter that stands
 * for all of it in the key, and an example. Applied in this order to each word
 * of a folded name; the words are then run together, for Abu Kamal is written Abukamal too.
 * Consonants that the table does not join stay apart: b, ch, d, f, h, j, k, l, m, n, p, r, s, sh, t, v, w, z.
 */
const VARIANTS: readonly (readonly [written: RegExp, key: string, example: string])[] = [
  [/^[ae](?=(ss|sh?sh|dd|rr|tt|zz|nn))/, '', 'Assalihiyah, as-Salihiyah: the assimilated article written together'],
  [/kh/g, 'h', 'Khan, Han; Khalis, Halis'],
  [/gh|q|g/g, 'k', 'Qayyarah, Gayara; Baghdad, Bagdad; Qasr, Kasr'],
  [/c(?!h)/g, 'k', 'Carrada, Karrada'],
  [/dh|th/g, 'z', 'Adhamiya, Azamiya; Haditha, Hadiza'],
  [/dj/g, 'j', 'Djazira, Jazira'],
  [/([b-df-hj-np-tv-z])\1+/g, '$1', 'Fallujah, Falujah'],
  [/(?:e[hi]?|a[eh]?)$|ah?$/, 'a', 'Hawijah, Hawija, Hawijeh'],
  [/(?:ay|ai|ei|ey)(?![aeiouy])/g, 'E', 'Dayr, Deir, Dair'],
  [/(?:aw|au|ow|ou|oo|u|o)(?![aeiouy])/g, 'u', 'Zawr, Zour, Zor; Sulaymaniyah, Souleimaniye'],
  [/[ouw]+(?=u)/g, '', 'Maqluuba, Maqluba'],
  [/o/g, 'u', 'Moazzam, Muazzam'],
  [/[iye]*(?:ee|[iy])[iye]*/g, 'i', 'Husayniyah, Husseiniya; Rashid, Rasheed'],
  [/e/g, 'a', 'Tell, Tall; Erbil, Arbil'],
  [/([aiuE])\1+/g, '$1', 'Saad, Sad'],
];

/** Names whose key is shorter say too little: Hit, Het and At would be one. */
const SHORTEST = 4;

/** Latin letters, digits and spaces: what a folded Latin name consists of. */
const LATIN = /^[a-z0-9 ]+$/;

/** Longer texts are no names. */
const LONGEST = 60;

/**
 * The transliteration key of a folded name (see foldName): the same for spellings that differ only by {@link VARIANTS}.
 * Empty for other scripts and for names too short or too long to tell apart by it.
 */
export function transliterationKey(folded: string): string {
  if (folded.length > LONGEST || !LATIN.test(folded)) return '';
  const key = folded.split(' ').map(wordKey).join('');
  return key.length < SHORTEST ? '' : key;
}

/** True when two Latin spellings are not of one folding, but of one transliteration key. */
export function isTransliterated(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  const key = first === second ? '' : transliterationKey(first);
  return key !== '' && key === transliterationKey(second);
}

/**
 * Letters that no Latin spelling of Arabic names has, as far as these are written without a country beside them: of German, the Nordic
 * and Slavic languages, of French and Spanish. Macrons, dots below, cedillas, breves and circumflexes are those of transliterations.
 */
const FOREIGN = /[äåæœøöüßñõąęłńśźżőűřěůčžđðþ]/iu;

/** True when the letters of a name allow that it was written down from Arabic ones: "Qurnah", "Kūt", not "Tübingen". */
export function mayBeTransliterated(name: string): boolean {
  return !FOREIGN.test(name.normalize('NFC'));
}

function wordKey(word: string): string {
  let key = word;
  for (const [written, letter] of VARIANTS) key = key.replace(written, letter);
  return key;
}

/** Countries whose place names reach Latin letters from Arabic ones. */
export const TRANSLITERATED: ReadonlySet<string> = new Set(
  'IQ SY IR JO KW LB PS IL SA YE AE BH OM QA EG LY TN DZ MA SD MR DJ SO AF PK'.split(' '),
);
