import type { NameFacts } from '../../../model/lexicon.ts';
import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';
import {
  CALENDAR,
  KIND_BEFORE,
  KIND_BEHIND,
  KIND_OF,
  LOCAL_BODY,
  LOCAL_NOUN,
  LOCATIVE,
  MOVING,
  OFFICE,
  OF_PERSONS,
  ORGANISATION,
  SPEECH,
  STREET,
  THING,
  TITLE,
} from './words/around.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { ORDINARY } from './words/ordinary.ts';

/** What a whole text says of its names. */
export interface TextNotes {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each word: does it stand in a line of capital letters (2), in a title of capitalised words (1) or in plain text (0)? */
  readonly style: Uint8Array;
  /** Words that occur in small letters. */
  readonly small: ReadonlySet<string>;
  /** Last words of full names of persons: "Faulkner" of "Jerome Faulkner". */
  readonly surnames: ReadonlySet<string>;
  /** First words of full names of persons. */
  readonly firstNames: ReadonlySet<string>;
  /** Codes of countries and divisions that the publisher is at home in. */
  readonly homes: ReadonlySet<string>;
}

/** What speaks for and against a candidate, by name; each has a weight. */
export function evidenceOf(candidate: Candidate, notes: TextNotes): string[] {
  const found: string[] = [];
  const add = (name: string, is: boolean): void => {
    if (is) found.push(name);
  };
  const { tokens, style } = notes;
  const { from, to, kindWord } = candidate;
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last) return found;
  const before = tokens[from - 1];
  const before2 = tokens[from - 2];
  const next = tokens[to + 1];
  const next2 = tokens[to + 2];
  nameEvidence(candidate, first, notes, add);

  // style
  const inTitle = style[from] ?? 0;
  add('in-title', inTitle === 1);
  add('in-capitals', inTitle === 2);
  add('opens', first.opens && inTitle === 0);
  add('opens-alone', first.opens && inTitle === 0 && from === to);
  add('capitals-in-text', first.upper && inTitle !== 2 && first.text.length > 3);
  add('initials-in-text', first.upper && inTitle !== 2 && first.text.length <= 3);

  // before
  const b = first.gap === 'space' || first.gap === 'dot' ? before : undefined;
  const the = b?.lower === 'the';
  const prep = the && before?.gap === 'space' ? before2 : b;
  add('the', the);
  add('locative', prep !== undefined && LOCATIVE.has(prep.lower) && !prep.upper);
  add('in', prep !== undefined && prep.lower === 'in');
  add('moving', prep !== undefined && MOVING.has(prep.lower));
  add('of', prep?.lower === 'of');
  add('by', b?.lower === 'by' || b?.lower === 'with');
  add('kind-of', prep?.lower === 'of' && KIND_OF.has(tokens[(the ? from - 1 : from) - 2]?.lower ?? ''));
  add('and', b?.lower === 'and' || b?.lower === 'or');
  add('title', b !== undefined && TITLE.has(b.lower) && b.capital);
  add('title-small', b !== undefined && TITLE.has(b.lower) && !b.capital);
  add('given-before', b !== undefined && b.capital && isGiven(b) && !KIND_BEFORE.has(b.lower));
  add('initial-before', b !== undefined && b.capital && b.text.length === 1 && b.lower !== 'a' && b.lower !== 'i');
  const capitalBefore =
    b !== undefined && b.capital && !b.opens && !CALENDAR.has(b.lower) && !LOCATIVE.has(b.lower) && !TITLE.has(b.lower);
  add('capital-before', capitalBefore && inTitle === 0);
  add(
    'opening-capital-before',
    b !== undefined &&
      b.capital &&
      b.opens &&
      inTitle === 0 &&
      !LOCATIVE.has(b.lower) &&
      !ORDINARY.has(b.lower) &&
      b.lower !== 'the',
  );
  add('calendar-before', b !== undefined && CALENDAR.has(b.lower));
  add('number-before', b !== undefined && /^\d/u.test(b.text));
  add('kind-before', b !== undefined && b.capital && KIND_BEFORE.has(b.lower));
  add('hyphen-before', first.gap === 'hyphen');
  add('of-large', b?.lower === 'of' && before2?.capital === true && before?.gap === 'space' && !before2.opens);
  add('possessive-before', b?.lower === 's' && b.gap === 'apostrophe');
  add('comma-before', first.gap === 'comma');

  // behind
  const n = next?.gap === 'space' ? next : undefined;
  const large = n?.capital === true;
  add('kind-behind', n !== undefined && KIND_BEHIND.has(n.lower) && !large);
  add('kind-behind-large', n !== undefined && KIND_BEHIND.has(n.lower) && large);
  add('street', n !== undefined && STREET.has(n.lower) && large);
  add('thing', large && THING.has(n.lower));
  add('organisation', large && ORGANISATION.has(n.lower) && !LOCAL_BODY.has(n.lower));
  add('local-body', large && LOCAL_BODY.has(n.lower));
  add('office', large && OFFICE.has(n.lower) && !LOCAL_BODY.has(n.lower));
  const isKnownBehind =
    large &&
    [KIND_BEHIND, STREET, THING, ORGANISATION, LOCAL_BODY, OFFICE, CALENDAR, TITLE].some((set) => set.has(n.lower));
  const opaque = large && !isKnownBehind && inTitle === 0;
  add('capital-behind', opaque);
  add('surname-behind', opaque && isGiven(last) && from === to);
  add(
    'capital-organisation',
    opaque &&
      next2?.gap === 'space' &&
      next2.capital &&
      (ORGANISATION.has(next2.lower) ||
        LOCAL_BODY.has(next2.lower) ||
        THING.has(next2.lower) ||
        STREET.has(next2.lower)),
  );
  add('initial-behind', large && n.text.length === 1);
  add('speech-behind', n !== undefined && SPEECH.has(n.lower));
  add('person-behind', n !== undefined && OF_PERSONS.has(n.lower) && !large);
  add('age-behind', next?.gap === 'comma' && /^\d{1,2}$/u.test(next.text));
  add('local-noun', n !== undefined && LOCAL_NOUN.has(n.lower) && !large);
  add('possessive', next?.lower === 's' && next.gap === 'apostrophe');
  add('hyphen-behind', next?.gap === 'hyphen' && !next.capital);
  add('hyphen-large-behind', next?.gap === 'hyphen' && next.capital);
  add('dateline', isDateline(candidate, notes));
  add('kind-word', kindWord !== '');
  return found;
}

type Add = (name: string, is: boolean) => void;

function nameEvidence({ from, to, words, facts, kindWord }: Candidate, first: Token, notes: TextNotes, add: Add): void {
  add('unknown', facts === undefined);
  if (facts) factEvidence(facts, from === to, add);
  const { tokens, small, surnames, firstNames, homes } = notes;
  const single = from === to;
  add('single', single);
  add('three-words', to - from >= 2);
  add('ordinary', single && ORDINARY.has(first.lower) && kindWord === '');
  add('ordinary-words', !single && kindWord === '' && allOrdinary(tokens, from, to));
  add('small-in-text', single && small.has(first.lower));
  add('given-name', single && isGiven(first));
  add('begins-given', !single && isGiven(first) && facts !== undefined && facts.size < 5.5);
  add('surname-here', single && surnames.has(first.lower));
  add('first-name-here', single && firstNames.has(first.lower));
  add('calendar', single && CALENDAR.has(first.lower));
  add('short', words.length <= 3 && !first.upper);
  add('home', facts !== undefined && homes.size > 0 && meets(facts.divisions, homes));
  add('not-home', facts !== undefined && homes.size > 0 && !meets(facts.countries, homes) && facts.size < 5.5);
}

function factEvidence(facts: NameFacts, single: boolean, add: Add): void {
  const { kind, size, people, abbreviation, capital, stray } = facts;
  if (people) return add('people', true);
  add('stray', stray);
  if (abbreviation) return add('abbreviation', true);
  if (kind === 'country') return add('country', true);
  if (kind === 'governorate') return add('division', true);
  if (capital) return add('capital', true);
  add(`kind-${kind}`, kind !== 'settlement');
  if (kind === 'settlement') add(`size-${Math.min(6, Math.max(2, Math.floor(size)))}`, true);
  add('small-single', single && size < 4);
}

function isGiven(token: Token): boolean {
  return token.capital && GIVEN_NAMES.has(token.lower);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const code of a) if (b.has(code)) return true;
  return false;
}

function allOrdinary(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (!ORDINARY.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** "BAGHDAD (AP) -", "Tikrit, Iraq —": a name at the beginning of a paragraph with a dash behind. */
function isDateline({ from, to }: Candidate, { text, tokens }: TextNotes): boolean {
  const end = tokens[to]?.end ?? 0;
  return tokens[from]?.opens === true && DATELINE.test(text.slice(end, end + 70));
}

const DATELINE =
  /^(?:, [\p{Lu}][\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?(?:,? \p{Lu}\p{Ll}+\.? \d{1,2})?,?\s*(?:\([^)\n]{2,40}\)\s*)?(?:[—–]|--?)\s/u;
