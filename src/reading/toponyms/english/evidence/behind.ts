import type { Candidate } from '../candidates.ts';
import { STYLES, type TextNotes } from '../text-notes.ts';
import type { Token } from '../tokens.ts';
import {
  ALSO_GIVEN,
  CALENDAR,
  KIND_BEHIND,
  LOCAL_BODY,
  LOCAL_NOUN,
  OF_PERSONS,
  OFFICE,
  ORGANISATION,
  SPEECH,
  STREET,
  TEAM,
  THING,
  TITLE,
} from '../words/around.ts';
import type { Add } from './add.ts';
import { isGiven, WELL_KNOWN } from './of-name.ts';

/** What the words behind a name say. */
export function behind(candidate: Candidate, last: Token, notes: TextNotes, add: Add): void {
  const { to, end } = candidate;
  const { tokens, text } = notes;
  const next = tokens[to + 1];
  add('dateline', isDateline(candidate, notes));
  add('currency', text[end] === '$');
  add('ship', text[end + 1] === '(' && THING_IN_BRACKETS.test(text.slice(end, end + BRACKETS)));
  if (!next) return;
  if (next.gap === 'comma') add('age-behind', /^\d{1,2}$/u.test(next.text));
  if (next.gap === 'apostrophe') add('possessive', next.lower === 's');
  if (next.gap === 'hyphen') {
    add('hyphen-behind', !next.capital);
    add('hyphen-large-behind', next.capital);
  }
  if (next.gap !== 'space') return;
  if (next.capital) {
    large(candidate, last, next, notes, add);
    return;
  }
  add('kind-behind', KIND_BEHIND.has(next.lower));
  add('speech-behind', SPEECH.has(next.lower) && !isGovernment(candidate));
  add('person-behind', OF_PERSONS.has(next.lower));
  add('local-noun', LOCAL_NOUN.has(next.lower));
}

/** Countries and capitals speak, as governments do; a small town that speaks is a person. */
function isGovernment({ facts }: Candidate): boolean {
  return facts !== undefined && (facts.kind === 'country' || facts.capital);
}

/** A word that is written large: the name goes on, as that of a body, a thing or a person. */
function large({ from, to, facts }: Candidate, last: Token, next: Token, notes: TextNotes, add: Add): void {
  const { tokens, styles } = notes;
  const { lower } = next;
  add('initial-behind', next.text.length === 1);
  if (STREET.has(lower)) {
    add('street', true);
    return;
  }
  if (LOCAL_BODY.has(lower)) {
    add('local-body', true);
    return;
  }
  if (ORGANISATION.has(lower)) {
    add('organisation', true);
    return;
  }
  if (KIND_BEHIND.has(lower)) {
    add('kind-behind-large', true);
    return;
  }
  if (THING.has(lower)) {
    add('thing', true);
    return;
  }
  if (OFFICE.has(lower) || TITLE.has(lower)) {
    add('office', true);
    return;
  }
  if (TEAM.has(lower)) {
    add('team', true);
    return;
  }
  if (CALENDAR.has(lower) || styles[from] !== STYLES.plain) return;
  add('capital-behind', true);
  add('capital-behind-small', (facts?.size ?? 0) < WELL_KNOWN);
  add('surname-behind', from === to && isGiven(last));
  add('surname-of-place', from === to && ALSO_GIVEN.has(last.lower) && !isGiven(last));
  const after = tokens[to + 2];
  add('capital-organisation', after?.gap === 'space' && after.capital && isBody(after.lower));
}

function isBody(word: string): boolean {
  return ORGANISATION.has(word) || LOCAL_BODY.has(word) || THING.has(word) || STREET.has(word);
}

/** "Samarra (ship)": what it is stands in brackets. */
const THING_IN_BRACKETS =
  /^ \((?:the )?(?:ship|vessel|tanker|film|movie|novel|song|band|album|magazine|newspaper|horse|game)\)/u;
const BRACKETS = 24;

/** "BAGHDAD (AP) -", "Tikrit, Iraq —": a name at the beginning of a paragraph with a dash behind. */
function isDateline({ from, end }: Candidate, { text, tokens }: TextNotes): boolean {
  return tokens[from]?.opens === true && DATELINE.test(text.slice(end, end + DATELINE_REACH));
}

const DATELINE_REACH = 70;
const DATELINE =
  /^(?:, [\p{Lu}][\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?(?:,? \p{Lu}\p{Ll}+\.? \d{1,2})?,?\s*(?:\([^)\n]{2,40}\)\s*)?(?:[—–]|--?)\s/u;
