import { isGivenName, mayBeGivenName } from './given-names.ts';
import { EVENT_BEHIND, LOCAL_BEHIND, OFFICES, ORGANISATION_BEFORE, ORGANISATION_BEHIND } from './organisation-words.ts';
import { isTypeWord, textAfter, textBefore, wordBehind, type Span } from './surroundings.ts';

/** What a place's name in a text may be a part of; the words behind it do not always tell a person from an organisation. */
export type PartOf =
  | 'a person’s name'
  | 'an organisation’s name'
  | 'an institution’s name'
  | 'an event’s name'
  | 'a person’s or an organisation’s name';

/** Titles stand before persons: "Mr. Jordan", "President Washington". */
const TITLES =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|President|Senator|Sen|Rep|Gov|Governor|Judge|Justice|Capt|Captain|Col|Colonel|Gen|General|Lt|Sgt|Sheriff|Officer|Rev|Father|Pope|King|Queen|Prince|Princess|St|Saint|Sheikh|Ayatollah|Imam)\.? $/u;

/** "Abu Anbar", "Umm Basra", "Abu Omar al-Baghdadi": father and mother of, and son of; but Abu Ghraib is a town. */
const KUNYA = /(?<!\p{L})((?:Abu|Abou|Umm|Oum|Ibn|Bin|Bint)[ -](?:[ae]l-)?)(\p{Lu}[\p{L}’'-]* (?:[ae]l-)?)?$/u;

/** A given name, with an initial perhaps, that no other name stands before: not that of "Fort Wayne". */
const GIVEN_BEFORE = /(?<!\p{Lu}[\p{L}.]* )(?<!\p{L})(\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?$/u;

/** Words that stand capitalised behind places and are no surname: compass, days, months, and what headlines hold. */
const NO_SURNAME: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west the a an and in on at of for to by with from as is was he she it they i'.split(
    ' ',
  ),
);

/** Letters before a name that hold a title, or "Archdiocese of the". */
const LONGEST_TITLE = 24;

/** What a name is a part of; undefined for a plain place. */
export function affiliation(text: string, span: Span, isPlace: (words: string) => boolean): PartOf | undefined {
  const words = text.slice(span.start, span.end);
  const before = textBefore(text, span.start);
  const after = textAfter(text, span.end);
  const behind = capitalised(after);
  const [next] = behind;
  const plain =
    next === undefined || isTypeWord(next) || wordBehind(after) !== undefined || NO_SURNAME.has(next.toLowerCase());
  const shortly = before.slice(-LONGEST_TITLE);
  const isBare = SMALL_WORD.test(shortly);
  if (!isBare && ORGANISATION_BEFORE.test(shortly)) return 'an organisation’s name';
  const organisation = organisationOf(behind);
  if (organisation !== undefined) return organisation;
  if (!plain && EVENT_BEHIND.has(next.toLowerCase())) return 'an event’s name';
  const person = isBare ? undefined : personBefore(before, shortly, words, plain, isPlace);
  if (person !== undefined) return person;
  if (plain || !isSurname(next) || isPlace(next) || /\p{Lu}{2}/u.test(words)) return undefined;
  if (/(?:^|[^\p{L}])the $/iu.test(before)) return 'an organisation’s name';
  return mayBeGivenName(words) ? 'a person’s name' : 'a person’s or an organisation’s name';
}

/** A small word right before a name, which is no title, no given name and no "of": "in", "from". */
const SMALL_WORD = /(?:^|[ \n])(?!of |the )[a-z]+ $/;

function personBefore(
  before: string,
  shortly: string,
  words: string,
  plain: boolean,
  isPlace: (words: string) => boolean,
): PartOf | undefined {
  if (TITLES.test(shortly)) return 'a person’s name';
  const [, kunya, child] = KUNYA.exec(before) ?? [];
  if (kunya !== undefined && !isPlace((kunya + (child ?? words)).trim())) return 'a person’s name';
  const isGiven = plain && isGivenName(GIVEN_BEFORE.exec(before)?.[1] ?? '') && /^\p{Lu}\p{Ll}+$/u.test(words);
  return isGiven ? 'a person’s name' : undefined;
}

/** What a span is that names a person or an organisation as a whole: "Paris Hilton", "Mr. Smith". Undefined where nothing tells so. */
export function wholeName(words: string): PartOf | undefined {
  const [title] = /^(?:\p{Lu}\p{Ll}+\.? )/u.exec(words) ?? [];
  if (title !== undefined && TITLES.test(title)) return 'a person’s name';
  if (/^(?:Abu|Abou|Umm|Oum|Ibn)[ -]\p{Lu}/u.test(words)) return 'a person’s name';
  const parts = words.split(' ');
  const [given = '', ...rest] = parts;
  const last = rest.at(-1);
  if (last === undefined || parts.length > 4 || !rest.every((part) => NAME_PART.test(part))) return undefined;
  if (isTypeWord(last) || NO_SURNAME.has(last.toLowerCase())) return undefined;
  const organisation = organisationOf(rest);
  if (organisation !== undefined) return organisation;
  return mayBeGivenName(given) ? 'a person’s name' : undefined;
}

/** A part of a person's name behind the first: "Hilton", "J.", "O'Neill". */
const NAME_PART = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u;

/** The capitalised words right behind a span, at most four. */
function capitalised(after: string): string[] {
  const run = /^(?: \p{Lu}[\p{L}\p{M}'’-]*){1,4}/u.exec(after)?.[0] ?? '';
  return run.split(' ').slice(1);
}

/** "Boston Globe", "Boston Medical Institute": but in "Lamar County Schools" a county is named, and in "Ohio Gov. John Post" a governor. */
function organisationOf(behind: readonly string[]): PartOf | undefined {
  for (const word of behind.map((written) => written.toLowerCase())) {
    if (ORGANISATION_BEHIND.has(word)) return 'an organisation’s name';
    if (LOCAL_BEHIND.has(word)) return 'an institution’s name';
    if (isTypeWord(word) || NO_SURNAME.has(word) || OFFICES.has(word)) return undefined;
  }
  return undefined;
}

function isSurname(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !NO_SURNAME.has(lower) && !OFFICES.has(lower);
}
