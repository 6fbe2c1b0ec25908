import { hintOf } from '../type-words.ts';
import { textAfter, textBefore, type Span } from './surroundings.ts';

/** Words behind a place's name that make it the name of an organisation or a paper. */
const ORGANISATION_BEHIND: ReadonlySet<string> = new Set(
  'post times herald tribune gazette journal chronicle news daily press star telegraph inc corp co ltd llc plc bank airlines airways university college institute hospital united fc rovers police council group company association society union party foundation club league museum school department court stock exchange'.split(
    ' ',
  ),
);

/** Words before it that do the same: "University of Kentucky", "Bank of England". */
const ORGANISATION_BEFORE =
  /(?<!\p{L})(?:University|College|Bank|Institute|Diocese|Archdiocese|Church|Museum|Museums|Hospital) of (?:the )?$/u;

/** Titles stand before persons: "Mr. Jordan", "President Washington". */
const TITLES =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof|Professor|President|Senator|Sen|Rep|Gov|Governor|Judge|Justice|Capt|Captain|Col|Colonel|Gen|General|Lt|Sgt|Sgt|Sheriff|Officer|Rev|Father|Pope|King|Queen|Prince|Princess|St|Saint|Sheikh|Ayatollah|Imam)\.? $/u;

/** Words that stand capitalised behind places and are no surname: compass, days, months, and what headlines hold. */
const NO_SURNAME: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west the a an and in on at of for to by with from as is was he she it they i'.split(
    ' ',
  ),
);

/** What a name is a part of: "an organisation's name", "a person's name"; undefined for a plain place. */
export function affiliation(text: string, span: Span, isPlace: (words: string) => boolean): string | undefined {
  const before = textBefore(text, span.start);
  const after = textAfter(text, span.end);
  const next = /^ (\p{Lu}[\p{L}\p{M}'’-]*)\.?/u.exec(after)?.[1];
  if (next !== undefined && ORGANISATION_BEHIND.has(next.toLowerCase())) return 'an organisation’s name';
  if (ORGANISATION_BEFORE.test(before)) return 'an organisation’s name';
  if (TITLES.test(before)) return 'a person’s name';
  if (next !== undefined && isSurname(next) && !isPlace(next) && !/\p{Lu}{2}/u.test(text.slice(span.start, span.end)))
    return 'a person’s name';
  return undefined;
}

function isSurname(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !NO_SURNAME.has(word.toLowerCase()) && hintOf(word) === undefined;
}
