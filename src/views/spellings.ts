import type { Spelling } from '../model/place.ts';

/** The scripts that spellings are grouped by, in the order of a card; `other` is every script that is not named. */
export const SCRIPTS = [
  'latin',
  'arabic',
  'hebrew',
  'syriac',
  'cyrillic',
  'greek',
  'armenian',
  'georgian',
  'devanagari',
  'han',
  'japanese',
  'korean',
  'other',
] as const;

/** A script that a name is written in. */
export type Script = (typeof SCRIPTS)[number];

/** The spellings of one script, by language; those of an unknown language last. */
export interface ScriptSpellings {
  readonly script: Script;
  readonly languages: readonly { readonly language: string | null; readonly spellings: readonly Spelling[] }[];
}

/** The script of a letter; the first that fits, kana before Han because Japanese mixes both. */
const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['korean', /\p{Script=Hangul}/u],
  ['han', /\p{Script=Han}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['syriac', /\p{Script=Syriac}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['armenian', /\p{Script=Armenian}/u],
  ['georgian', /\p{Script=Georgian}/u],
  ['devanagari', /\p{Script=Devanagari}/u],
  ['latin', /\p{Script=Latin}/u],
];

/** The script of a name; `other` for one without a letter of the scripts that are named. */
export function scriptOf(text: string): Script {
  return LETTERS.find(([, letters]) => letters.test(text))?.[0] ?? 'other';
}

/** Spellings by script, scripts in the order of {@link SCRIPTS}, and within one by language in the order they first come. */
export function spellingsByScript(spellings: readonly Spelling[]): ScriptSpellings[] {
  const groups = new Map<Script, Map<string | null, Spelling[]>>();
  for (const spelling of spellings) {
    const script = scriptOf(spelling.text);
    const languages = groups.get(script) ?? new Map<string | null, Spelling[]>();
    groups.set(script, languages);
    const known = languages.get(spelling.language);
    if (!known) languages.set(spelling.language, [spelling]);
    else if (!known.some(({ text }) => text === spelling.text)) known.push(spelling);
  }
  return SCRIPTS.flatMap((script) => {
    const languages = groups.get(script);
    if (!languages) return [];
    const ordered = [...languages].sort(([a], [b]) => Number(a === null) - Number(b === null));
    return [{ script, languages: ordered.map(([language, list]) => ({ language, spellings: list })) }];
  });
}
