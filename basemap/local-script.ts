import type { LocalLanguage } from '../src/views/local-language.ts';

const ARABIC_WORD = /^[\u0621-\u063a\u0641-\u064a ]+$/;
const PERSIAN_WORD =
  /^[\u0622\u0624\u0626-\u0628\u062a-\u063a\u0641\u0642\u0644-\u0648\u067e\u0686\u0698\u06a9\u06af\u06cc \u200c]+$/;
const HEBREW_WORD = /^[\u05d0-\u05ea \-]+$/;
/** Words for district, province and town before the name itself. */
const DIVISION_WORD = /^(?:قضاء|ناحية|محافظة|مدينة|شهرستان) /;
const WORDS = { ar: ARABIC_WORD, fa: PERSIAN_WORD, he: HEBREW_WORD } as const;

/**
 * The first of a row's typed spellings in a language. Kurdish spellings are never taken: letters that only Sorani has are shaped wrongly on
 * the map's canvas, so towns of the Kurdistan Region carry their Arabic name.
 */
export function typedSpelling(language: LocalLanguage, ar: string, other: string): string {
  if (language === 'ar') return ar.split('|')[0]?.trim() ?? '';
  const tagged = other.split('|').find((spelling) => spelling.startsWith(`${language}:`));
  return tagged?.slice(language.length + 1).trim() ?? '';
}

/**
 * The one untagged alternate name written with just the letters of the language; empty when there is none, or when there are several and
 * nothing says which is usual. Of Arabic names that differ only in article or hamza the fuller one counts.
 */
export function onlySpelling(language: LocalLanguage, alternates: readonly string[]): string {
  const fitting = alternates.filter((name) => WORDS[language].test(name) && !DIVISION_WORD.test(name));
  const plain = new Map<string, string>();
  for (const name of fitting) {
    const key = name.replace(/[\u0622\u0623\u0625]/g, '\u0627').replace(/^\u0627\u0644/, '');
    const known = plain.get(key);
    if (known === undefined || fullness(name) > fullness(known)) plain.set(key, name);
  }
  return plain.size === 1 ? ([...plain.values()][0] ?? '') : '';
}

function fullness(name: string): number {
  return name.length + (/[\u0622\u0623\u0625]/.test(name) ? 0.5 : 0);
}
