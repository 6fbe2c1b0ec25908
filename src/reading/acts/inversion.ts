import type { Word } from '../sentences/words.ts';
import type { Decision, Situation } from './situation.ts';

/** Words that begin who or what a sentence speaks of. */
const SUBJECTS: ReadonlySet<string> = new Set(
  'the a an this that these those any such another further more his her its their our my your he she it they we you i there anyone anybody someone'.split(
    ' ',
  ),
);
const INVERTED: ReadonlySet<string> = new Set(['should', 'were', 'had']);

/** "Should the attacks continue, …", "Were they to strike, …", "Had the bomb gone off, …": a condition without "if", for all in the clause that heads the sentence. */
export function decideByInversion({ words, trigger, clause }: Situation): Decision | undefined {
  const at = words.findIndex(({ type }) => type === 'word');
  const verb = words[at]?.lower ?? '';
  if (at < 0 || !INVERTED.has(verb) || !isSubject(words[at + 1])) return undefined;
  if (trigger.head > endOfHead(words, at) || clause.from > at + 1) return undefined;
  if (verb === 'were' && !words.slice(at, clause.to).some(({ lower }) => lower === 'to' || lower === 'not'))
    return undefined;
  return { sense: 'conditional', rule: 'condition', from: at, to: at + 1 };
}

function isSubject(word: Word | undefined): boolean {
  return word !== undefined && (word.capital || SUBJECTS.has(word.lower) || /[^s]s$/u.test(word.lower));
}

/** The first comma; a condition without one reaches as far as its clause. */
function endOfHead(words: readonly Word[], from: number): number {
  const comma = words.findIndex(({ lower }, i) => i > from && lower === ',');
  return comma < 0 ? words.length : comma;
}
