import type { PlaceKind } from '../model/place.ts';
import type { Precision } from '../model/precision.ts';

/** What a type word asks for. */
export interface KindHint {
  /** The kinds that count, the best fitting first. */
  readonly kinds: readonly PlaceKind[];
  /**
   * Divisions and quarters: when no such place has a row, the settlement of that name stands for it, known no finer than this.
   * Null: then the place is unknown, for an air base is not the town beside it.
   */
  readonly settlementAs: Precision | null;
}

/** A type word taken off a name. */
export interface TypedName {
  readonly name: string;
  readonly word: string;
  readonly hint: KindHint;
}

interface TypeRow extends KindHint {
  /** Behind the name: "Diyala province". */
  readonly after: string;
  /** Before it without "of": "Camp Taji". */
  readonly before: string;
}

const row = (kinds: readonly PlaceKind[], settlementAs: Precision | null, after: string, before = ''): TypeRow => ({
  kinds,
  settlementAs,
  after,
  before,
});

/** The type words of place names, in groups of kinds. */
const TYPE_ROWS: readonly TypeRow[] = [
  row(
    ['governorate'],
    'governorate',
    'province|provinces|governorate|governorates|muhafazah|muhafaza|muhafazat|prefecture|oblast|wilaya|wilayah',
    'muhafazat|muhafazah|wilayat|محافظة|محافظه|پارێزگای|استان|ولاية',
  ),
  // The old word for a governorate of Iraq, and that for a district of Jordan.
  row(['governorate', 'district'], 'district', 'liwa', 'liwa|لواء'),
  row(['governorate', 'country'], null, 'state'),
  row(
    ['region', 'governorate'],
    null,
    'region|autonomous region|desert|plains|plain|valley|island|peninsula',
    'إقليم|اقليم|هەرێمی',
  ),
  row(
    ['district', 'neighbourhood'],
    'district',
    'district|districts|sub-district|subdistrict|county|qadha|qada|qadaa|nahiya|nahiyah|nahia|municipality|commune|rayon|raion|woreda|tehsil|tahsil|taluk|taluka|upazila|sub-division|subdivision|sub-county|arrondissement|agency|canton',
    'nahiyat|nahiyah|nahiya|qada|qadha|qadaa|mintaqat|shahrestan|bakhsh|markaz|قضاء|ناحية|ناحيه|قەزای|شهرستان|بخش|منطقة|مركز',
  ),
  row(
    ['neighbourhood', 'district'],
    'settlement',
    'neighbourhood|neighborhood|neighbourhoods|neighborhoods|quarter|suburb|suburbs',
    'hay|hayy|hai|hey|حي|محلة|گەڕەکی',
  ),
  row(
    ['settlement', 'neighbourhood'],
    null,
    'city|cities|town|towns|village|villages|hamlet|township|locality|farm|farms',
    'qaryat|qariyat|madinat|baldat|gund|gundi|مدينة|مدينه|قرية|قريه|بلدة|شاری|گوندی|شهر|روستای',
  ),
  row(
    ['airbase', 'base', 'airport'],
    null,
    'air force base|military airbase|military air base|military airport|air base|air-base|airbase|airfield|air field|airstrip|air station|joint base',
    'joint base|قاعدة جوية',
  ),
  row(
    ['base', 'airbase', 'camp'],
    null,
    'military base|army base|military camp|operating base|military complex|barracks|base',
    'base|fob|forward operating base|patrol base|combat outpost|قاعدة|قاعده|معسكر',
  ),
  row(['camp', 'base', 'airbase'], null, 'refugee camp|displacement camp|idp camp|camp', 'camp|mukhayyam|مخيم'),
  row(['airport', 'airbase'], null, 'international airport|airport|intl airport', 'مطار|فرودگاه|فڕۆکەخانەی'),
  row(
    ['border-crossing'],
    null,
    'border crossing point|border crossing|border post|border gate|border checkpoint|crossing point|crossing',
    'manfadh|maabar|معبر|منفذ',
  ),
  row(['dam'], null, 'dam|barrage', 'sadd|sad|سد|سەدی'),
  row(['refinery'], null, 'oil refinery|refinery', 'مصفى|مصفاة'),
  row(['power-plant'], null, 'power plant|power station|thermal power plant|gas power plant', 'محطة كهرباء'),
  row(['oil-field'], null, 'oil field|oilfield|gas field|oil fields|oilfields', 'حقل'),
  row(['port'], null, 'seaport|oil terminal|port', 'ميناء'),
  row(['prison'], null, 'prison|central prison|jail|detention centre|detention center', 'سجن'),
  row(['embassy', 'building'], null, 'embassy|consulate|consulate general', 'سفارة|قنصلية'),
  row(['bridge'], null, 'bridge', 'جسر'),
  row(['shrine', 'building'], null, 'holy shrine|shrine|mosque|tomb|mausoleum', 'shrine of|مرقد|مسجد|جامع'),
  row(['water'], null, 'river|lake|canal|gulf|strait|reservoir', 'lake|river|nahr|buhayrat|wadi|نهر|بحيرة'),
  row(
    ['mountain'],
    null,
    'mountains|mountain range|mountain|mount|hills|range',
    'mount|jebel|jabal|jabel|djebel|gebel|jibal|mt|kuh|kuh-e|چیای|جبل|جبال|كوه',
  ),
  row(
    ['building', 'embassy', 'shrine'],
    null,
    'headquarters|hq|hotel|square|stadium|hospital|university|palace|building',
    'ساحة|فندق',
  ),
];

const PLAIN = /^[A-Za-z0-9 -]*$/;

/** Combining marks, the letters that stand for ayn and hamza, and apostrophes at the end of a word. */
const ACCENTS = /\p{M}|[\u02b9-\u02c1]|['\u2018\u2019`´]+(?=[\s-]|$)/gu;

const AFTER = wordTable((typeRow) => typeRow.after);
const BEFORE = wordTable((typeRow) => typeRow.before);
const LAST_WORDS = new Set([...AFTER.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)));
const FIRST_WORDS = new Set([...BEFORE.keys()].map((words) => words.split(' ')[0] ?? ''));
const OF_WORDS = new Set([...AFTER.keys()].map((words) => words.split(' ')[0] ?? ''));

const GENERIC_WORDS = new Set([
  ...[...AFTER.keys()].flatMap((words) => words.split(' ')),
  ...'north south east west northern southern eastern western northeast northwest southeast southwest central'.split(
    ' ',
  ),
  ...'the a an of in at and to from with near outside area areas border borders frontier outskirts'.split(' '),
]);

/** Takes the type word off "Diyala province", "city of Mosul", "Camp Taji", "مطار أربيل"; undefined when there is none or no name would be left. */
export function takeTypeWord(text: string): TypedName | undefined {
  const words = text.trim().split(/\s+/);
  return behind(words) ?? withOf(words) ?? before(words);
}

/** True when no word of the text is a name of its own: "the border", "northern city", "south of". */
export function isGeneric(text: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word === '' || GENERIC_WORDS.has(word));
}

/** The hint of a bare type word such as `province` or `air base`, or undefined. */
export function hintOf(word: string): KindHint | undefined {
  return AFTER.get(plain(word));
}

/** Abbreviations that are type words only when written so. */
const CAPITALS: Readonly<Record<string, string>> = {
  AB: 'air base',
  AFB: 'air force base',
  PB: 'patrol base',
  COP: 'combat outpost',
  FOB: 'forward operating base',
};

function written(words: readonly string[]): string {
  return plain(words.map((word) => (Object.hasOwn(CAPITALS, word) ? (CAPITALS[word] ?? word) : word)).join(' '));
}

function behind(words: readonly string[]): TypedName | undefined {
  if (!LAST_WORDS.has(lastPart(written(words.slice(-1))))) return undefined;
  for (let n = Math.min(3, words.length - 1); n >= 1; n--) {
    const word = written(words.slice(-n));
    const hint = AFTER.get(word);
    if (hint) return { name: words.slice(0, -n).join(' '), word, hint };
  }
  return undefined;
}

function withOf(words: readonly string[]): TypedName | undefined {
  if (!OF_WORDS.has(plain(words[0] ?? '').split(' ')[0] ?? '')) return undefined;
  for (let n = 1; n <= 3 && n < words.length - 1; n++) {
    const word = plain(words.slice(0, n).join(' '));
    const hint = words[n]?.toLowerCase() === 'of' ? AFTER.get(word) : undefined;
    if (hint) return { name: words.slice(n + 1).join(' '), word, hint };
  }
  return undefined;
}

function before(words: readonly string[]): TypedName | undefined {
  if (!FIRST_WORDS.has(firstPart(written(words.slice(0, 1))))) return undefined;
  for (let n = Math.min(3, words.length - 1); n >= 1; n--) {
    const word = written(words.slice(0, n));
    const hint = BEFORE.get(word);
    if (hint) return { name: words.slice(n).join(' '), word, hint };
  }
  return undefined;
}

function wordTable(side: (typeRow: TypeRow) => string): ReadonlyMap<string, KindHint> {
  const table = new Map<string, KindHint>();
  for (const typeRow of TYPE_ROWS) {
    for (const word of side(typeRow).split('|')) if (word !== '') table.set(plain(word), typeRow);
  }
  return table;
}

/** Type words are known without their accents and apostrophes: "Qaḍāʾ", "Liwa'". */
function plain(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase().replaceAll('-', ' ');
  return word.normalize('NFKD').toLowerCase().replace(ACCENTS, '').replaceAll('-', ' ');
}

function firstPart(words: string): string {
  return words.split(' ')[0] ?? '';
}

function lastPart(word: string): string {
  const lower = plain(word);
  return lower.slice(lower.lastIndexOf(' ') + 1);
}
