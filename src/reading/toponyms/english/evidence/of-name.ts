import type { NameFacts } from '../../../../model/lexicon.ts';
import type { PlaceKind } from '../../../../model/place.ts';
import type { Candidate } from '../candidates.ts';
import type { TextNotes } from '../text-notes.ts';
import { STYLES } from '../text-notes.ts';
import type { Token } from '../tokens.ts';
import { BARE, BRAND, CALENDAR, STREET, THING } from '../words/around.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { ORDINARY } from '../words/ordinary.ts';
import type { Add } from './add.ts';

/** What the name itself says, and how it is written. */
export function ofName(candidate: Candidate, first: Token, last: Token, notes: TextNotes, add: Add): void {
  const { from, to, facts, kindWord, start, end } = candidate;
  const { tokens, small, surnames, firstNames, homes, styles } = notes;
  if (facts) ofFacts(facts, from === to, homes, add);
  else add(kindWord === '' ? 'unknown' : 'unknown-with-kind', true);
  add('kind-word', kindWord !== '' && facts !== undefined);

  const style = styles[from];
  add('in-title', style === STYLES.title);
  add('in-capitals', style === STYLES.capitals);
  add('opens', first.opens && style === STYLES.plain);
  const isLoud = first.upper && style !== STYLES.capitals && facts?.abbreviation !== true;
  add('word-in-capitals', style === STYLES.capitals && isWord(facts, first, end - start));
  add('capitals-in-text', isLoud && first.text.length > 3);
  add('initials-in-text', isLoud && first.text.length <= 3);
  add('initials-of-town', isLoud && first.text.length <= 4 && facts !== undefined && facts.kind !== 'country');

  if (from < to) {
    add('ordinary-words', kindWord === '' && allOrdinary(tokens, from, to));
    add('begins-given', isGiven(first) && (facts?.size ?? 0) < WELL_KNOWN);
    const isSite = facts !== undefined && !PEOPLED.has(facts.kind);
    add('ends-street', !isSite && (STREET.has(last.lower) || THING.has(last.lower)));
    add('site-of-words', isSite && !facts.people && !facts.stray);
    return;
  }
  const isNamed = facts !== undefined && facts.kind !== 'country' && !facts.abbreviation && !facts.people;
  add('ordinary', isNamed && ORDINARY.has(first.lower) && !BARE.has(first.lower));
  add('bare', BARE.has(first.lower));
  add('brand', BRAND.has(first.lower));
  add('small-in-text', small.has(first.lower));
  add('given-name', isGiven(first) && isNamed);
  add('surname-here', surnames.has(first.lower));
  add('first-name-here', firstNames.has(first.lower));
  add('calendar', CALENDAR.has(first.lower));
  add('short', end - start <= 3 && !first.upper && facts?.abbreviation !== true);
}

/** "IN" and "OR" of a headline in capitals are words, not Indiana and Oregon. */
function isWord(facts: NameFacts | undefined, { gap, upper }: Token, length: number): boolean {
  return facts?.abbreviation === true && facts.kind !== 'country' && upper && length === 2 && gap !== 'comma';
}

/** Kinds of places that people live in, or that are known by their people. */
const PEOPLED: ReadonlySet<PlaceKind> = new Set([
  'country',
  'region',
  'governorate',
  'district',
  'settlement',
  'neighbourhood',
]);

/** A place with more people than this, as a decimal logarithm, is known everywhere. */
export const WELL_KNOWN = 5.5;

function ofFacts(facts: NameFacts, isSingle: boolean, homes: ReadonlySet<string>, add: Add): void {
  const { kind, size, people, abbreviation, capital, stray, shortened } = facts;
  if (homes.size > 0) {
    add('home', meets(facts.divisions, homes));
    add('not-home', !meets(facts.countries, homes) && size < WELL_KNOWN);
  }
  if (people) {
    add('people', true);
    return;
  }
  add('stray', stray);
  if (abbreviation) {
    add('abbreviation', true);
    return;
  }
  if (shortened) {
    add('shortened', true);
    return;
  }
  if (kind === 'country') {
    add('country', true);
    return;
  }
  if (kind === 'governorate') {
    add('division', true);
    return;
  }
  if (capital) {
    add('capital', true);
    return;
  }
  add('small-single', isSingle && size < 4);
  if (kind === 'district') {
    add('district', true);
    return;
  }
  if (kind === 'region' || kind === 'water' || kind === 'mountain') {
    add('region', true);
    return;
  }
  if (kind !== 'settlement') {
    add('site', isSingle);
    return;
  }
  add('size-3', size < 4);
  add('size-4', size >= 4 && size < 5);
  add('size-5', size >= 5 && size < 6);
  add('size-6', size >= 6);
}

/** True for a word that is a given name. */
export function isGiven(token: Token): boolean {
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
