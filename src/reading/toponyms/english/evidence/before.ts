import type { Candidate } from '../candidates.ts';
import { STYLES, type TextNotes } from '../text-notes.ts';
import type { Token } from '../tokens.ts';
import { BODY_OF, CALENDAR, KIND_BEFORE, KIND_OF, LOCATIVE, MOVING, SHIP_BEFORE, TITLE } from '../words/around.ts';
import { ORDINARY } from '../words/ordinary.ts';
import type { Add } from './add.ts';
import { isGiven, WELL_KNOWN } from './of-name.ts';

/** What the words before a name say. */
export function before({ from, facts }: Candidate, first: Token, { tokens, styles, text }: TextNotes, add: Add): void {
  add('comma-before', first.gap === 'comma');
  const last = tokens[from - 1];
  add('hyphen-before', first.gap === 'hyphen' && last?.capital !== true);
  add('hyphen-large-before', first.gap === 'hyphen' && last?.capital === true);
  if (!last || (first.gap !== 'space' && first.gap !== 'dot')) {
    add('currency', text[first.start - 1] === '$');
    return;
  }
  const isThe = last.lower === 'the';
  const reach = isThe ? 2 : 1;
  const word = !isThe || last.gap === 'space' ? tokens[from - reach] : undefined;
  add('the', isThe);
  add('ship', SHIP_BEFORE.has(last.lower) && (last.upper || SHIP_BEFORE.has(last.text)));
  preposition(word, tokens[from - reach - 1], facts === undefined, add);
  add('by', last.lower === 'by' || last.lower === 'with');
  add('and', last.lower === 'and' || last.lower === 'or');
  add('calendar-before', CALENDAR.has(last.lower));
  add('number-before', /^\d/u.test(last.text));
  add('possessive-before', last.lower === 's' && last.gap === 'apostrophe');
  if (!last.capital) {
    add('title-small', TITLE.has(last.lower));
    return;
  }
  add('title', TITLE.has(last.lower));
  add('given-before', isGiven(last) && !KIND_BEFORE.has(last.lower));
  add('initial-before', last.text.length === 1 && last.lower !== 'a' && last.lower !== 'i');
  add('kind-before', KIND_BEFORE.has(last.lower));
  const isOwn = CALENDAR.has(last.lower) || LOCATIVE.has(last.lower) || TITLE.has(last.lower) || isThe;
  if (isOwn || styles[from] !== STYLES.plain) return;
  add('capital-before', !last.opens);
  add('capital-before-small', !last.opens && (facts?.size ?? 0) < WELL_KNOWN);
  add('opening-capital-before', last.opens && !ORDINARY.has(last.lower));
}

function preposition(word: Token | undefined, behind: Token | undefined, isUnknown: boolean, add: Add): void {
  if (!word) return;
  const { lower } = word;
  if (lower === 'of') {
    add('of', true);
    add('kind-of', KIND_OF.has(behind?.lower ?? ''));
    add('body-of', behind?.capital === true && BODY_OF.has(behind.lower));
    add('of-large', behind?.capital === true && !behind.opens && !BODY_OF.has(behind.lower));
    return;
  }
  add('in', lower === 'in');
  add('at', lower === 'at');
  add('near', lower === 'near' || lower === 'outside');
  add('direction', isDirection(lower) && !word.capital);
  add('direction-large', isDirection(lower) && word.capital);
  add('locative', LOCATIVE.has(lower) && !word.upper && !isUnknown && !PLAIN.has(lower) && !isDirection(lower));
  add('moving', MOVING.has(lower));
}

const PLAIN: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside']);

function isDirection(word: string): boolean {
  return /^(?:(?:north|south)(?:east|west)?|east|west)(?:ern)?$|^(?:central|downtown|uptown|upstate|suburban|rural)$/u.test(
    word,
  );
}
