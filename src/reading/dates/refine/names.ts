import { wordAt } from '../numbers.ts';
import type { Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** True where a day and a month without a year are the name of something: "the March 8 alliance", "the May 1 Bridge", "the September 11 attacks". */
export function isNamedAfterDate(t: Tokens, { meaning, from, to }: Phrase): boolean {
  if (meaning.is !== 'calendar' || meaning.day === null || meaning.year !== null || meaning.weekday !== null)
    return false;
  const after = t.at(to);
  const before = t.at(from - 1);
  if (before.kind === 'named' && before.language === 'ar') return true;
  if (after.type !== 'word' || after.glued) return false;
  if (after.kind === 'named' && after.language === 'en') return true;
  const the = before.kind === 'the' || t.at(from).kind === 'the';
  if (the && after.capital && after.kind === '') return true;
  return (
    meaning.month === 9 && meaning.day === 11 && ['attacks', 'attack', 'terror', 'terrorist'].includes(wordAt(t, to))
  );
}
