import type { GivenSpelling } from '../../model/given-place.ts';
import { isRecord } from '../guards.ts';

/** ISO 639-3 codes, as Who's On First writes them, and the two-letter ones used here. Both written forms of Kurdish count as Kurdish. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    'ara:ar eng:en fas:fa kur:ku ckb:ku kmr:ku tur:tr heb:he hye:hy rus:ru ukr:uk fra:fr deu:de spa:es por:pt ita:it nld:nl swe:sv ' +
    'nob:nb nno:nn dan:da fin:fi pol:pl ces:cs slk:sk hun:hu ron:ro bul:bg srp:sr hrv:hr slv:sl ell:el kat:ka aze:az kaz:kk uzb:uz ' +
    'urd:ur hin:hi ben:bn zho:zh jpn:ja kor:ko vie:vi ind:id msa:ms tha:th cat:ca eus:eu glg:gl epo:eo lat:la lit:lt lav:lv est:et ' +
    'isl:is gle:ga cym:cy afr:af swa:sw pus:ps tgk:tg und:'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** Languages written in Arabic or Hebrew letters: a Latin spelling that stands under them is a transcription of unknown language. */
const NOT_LATIN: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb']);

/**
 * Spellings out of names by language and use, such as `{"ara_x_preferred": ["بلد"], "und_x_variant": [...]}`, the record's own name
 * first. Undefined when it is no such object.
 */
export function wofSpellings(name: string, names: unknown): GivenSpelling[] | undefined {
  if (!isRecord(names)) return undefined;
  const preferred: GivenSpelling[] = [];
  const variants: GivenSpelling[] = [];
  for (const [key, list] of Object.entries(names)) {
    const use = /^([a-z]{3})_x_(preferred|variant|abbrev|colloquial|unknown)$/.exec(key);
    if (!use || !Array.isArray(list)) continue;
    const code = use[1] ?? '';
    const language = use[2] === 'abbrev' ? 'abbr' : (LANGUAGES.get(code) ?? code);
    const isVariant = use[2] !== 'preferred' || language === '';
    if (use[2] === 'colloquial') continue;
    for (const item of list as unknown[]) {
      if (typeof item !== 'string') continue;
      (isVariant ? variants : preferred).push({ text: item, language: spokenIn(language, item), isVariant });
    }
  }
  return distinct([{ text: name, language: '', isVariant: false }, ...preferred, ...variants]);
}

function spokenIn(language: string, text: string): string {
  return NOT_LATIN.has(language) && /\p{Script=Latin}/u.test(text) ? '' : language;
}

function distinct(spellings: readonly GivenSpelling[]): GivenSpelling[] {
  const found = new Map<string, GivenSpelling>();
  for (const spelling of spellings) {
    const text = spelling.text.replace(/\s+/gu, ' ').trim();
    if (text === '') continue;
    const before = found.get(text);
    if (!before) found.set(text, { ...spelling, text });
    else if (before.language === '' && !before.isVariant && spelling.language === 'en')
      found.set(text, { ...before, language: 'en' });
  }
  return [...found.values()];
}
