import { hintOf, type KindHint } from '../type-words.ts';

/** A range of UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters of the text that are looked at on each side of a span. */
const REACH = 80;

/** The text right behind a span. */
export function textAfter(text: string, end: number): string {
  return text.slice(end, end + REACH);
}

/** The text right before a span. */
export function textBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** Type words that stand in texts only behind several names or in one country, and the word that says the same. */
const SAME_AS: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['parish', 'county'],
  ['parishes', 'county'],
  ['borough', 'district'],
  ['boroughs', 'district'],
  ['oblast', 'province'],
  ['prefectures', 'prefecture'],
  ['states', 'state'],
  ['districts', 'district'],
  ['rivers', 'river'],
  ['islands', 'island'],
  ['airports', 'airport'],
  ['neighborhoods', 'neighbourhood'],
  ['neighbourhoods', 'neighbourhood'],
  ['suburbs', 'suburb'],
]);

/** Words that are no type word of the name before them: "Washington state troopers" is fine, "Basra port city" would not be. */
const NEVER_BEHIND: ReadonlySet<string> = new Set([
  'port',
  'base',
  'building',
  'square',
  'quarter',
  'field',
  'fields',
  'suburb',
  'suburbs',
  'region',
]);

/** A type word that the text has beside a name. */
export interface BesideWord {
  /** As it stands in the text. */
  readonly said: string;
  readonly word: string;
  readonly hint: KindHint;
  /** True for "counties", "provinces": shared by the names of a list. */
  readonly shared: boolean;
}

/** The type word right behind a span ("Anbar province", "Fayette County") or right before it ("city of Mosul", "state of Georgia"). */
export function typeWordBeside(text: string, { start, end }: Span): BesideWord | undefined {
  return wordBehind(textAfter(text, end)) ?? wordBefore(textBefore(text, start));
}

/** The type word right behind a name, of one word or two: "province", "air base". */
export function wordBehind(after: string): BesideWord | undefined {
  if (after[0] !== ' ' && after[0] !== '-') return undefined;
  const words = /^[ -]([\p{L}]+)(?: ([\p{L}]+))?/u.exec(after);
  if (!words?.[1]) return undefined;
  const two = words[2] === undefined ? undefined : asType(`${words[1]} ${words[2]}`);
  return two ?? asType(words[1]);
}

const TELLS_BEFORE = ['of ', 'the ', 'County ', 'Lake ', 'Mount '];

/** Letters before a name that hold a type word, "of" and "the". */
const SHORT_REACH = 40;

function wordBefore(all: string): BesideWord | undefined {
  if (!TELLS_BEFORE.some((end) => all.endsWith(end))) return undefined;
  const before = all.slice(-SHORT_REACH);
  const word =
    /(?<![\p{L}-])(\p{L}+) of (?:the )?$/u.exec(before)?.[1] ?? /(?<![\p{L}-])(County|Lake|Mount) $/u.exec(before)?.[1];
  const found = word === undefined ? undefined : asType(word);
  return found && { ...found, shared: false };
}

function asType(words: string): BesideWord | undefined {
  const lower = words.toLowerCase();
  if (NEVER_BEHIND.has(lower)) return undefined;
  const word = SAME_AS.get(lower) ?? lower;
  const hint = hintOf(word);
  return hint && { said: words, word, hint, shared: lower !== word || lower.endsWith('s') };
}

/** True for a type word as it stands in texts: "County", "parishes". */
export function isTypeWord(word: string): boolean {
  const lower = word.toLowerCase();
  return hintOf(SAME_AS.get(lower) ?? lower) !== undefined;
}

/** True when only a comma, "and" or "or" stands between two names: they are a list. */
export function isListGap(gap: string): boolean {
  return /^(?:,|,? (?:and|or)|,? &|\/)\s+$/u.test(gap);
}

/** True when the second name says where the first one lies: "Tikrit, Salah al-Din", "Bangor (Maine)", "Bangor in Maine". */
export function isInsideGap(gap: string): boolean {
  return /^(?:,\s*(?:in )?|\s+\(|,? in (?:the )?(?:(?:north|south|east|west|central)\w* )?)$/u.test(gap);
}

/** True when the first name owns the second: "Iraq's Anbar", "the Iraqi city of Samarra", "Iraqi Kurdistan". */
export function isOwnerGap(gap: string): boolean {
  return /^(?:['’]s?)? (?:(?:[\p{Ll}-]+ ){0,4}(?:city|town|village|province|governorate|state|region|district|capital|port)(?: of)? )?$/u.test(
    gap,
  );
}
