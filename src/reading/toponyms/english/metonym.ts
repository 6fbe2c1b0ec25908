import type { Candidate } from './candidates.ts';
import type { Token } from './tokens.ts';
import { LOCATIVE, MOVING, SPEECH } from './words/around.ts';

/** True where a country or a capital stands for its government: "Baghdad said", "Tehran and Moscow agreed", but not "in Baghdad, said". */
export function isMetonym({ from, to, facts }: Candidate, tokens: readonly Token[]): boolean {
  if (!facts || facts.people || !(facts.kind === 'country' || facts.capital || facts.kind === 'governorate'))
    return false;
  const before = tokens[from - 1];
  if (
    before &&
    tokens[from]?.gap === 'space' &&
    (LOCATIVE.has(before.lower) || MOVING.has(before.lower) || before.lower === 'of')
  )
    return false;
  let at = to + 1;
  while (tokens[at]?.gap === 'space' && BETWEEN.has(tokens[at]?.lower ?? '')) at++;
  const next = tokens[at];
  return next?.gap === 'space' && !next.capital && (SPEECH.has(next.lower) || next.lower === 'government');
}

/** Words between a government and what it says. */
const BETWEEN: ReadonlySet<string> = new Set('has have had also later repeatedly strongly and then'.split(' '));
