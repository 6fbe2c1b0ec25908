import { isSameArea } from '../containment.ts';
import { takeTypeWord } from '../type-words.ts';
import { withReason, type Form, type Match } from '../reading.ts';

/**
 * "Has/Hassef town", "Al Eis/Ash Shaykh Isa": two names for one place, a type word behind the last one being that of both. Read as
 * the one that is known; when both are known and far apart the words mean two places and no alternative is taken.
 */
export const readAlternatives: Form = (text, context) => {
  const match = /^([^/]+?)\s*\/\s*([^/]+)$/u.exec(text);
  const [first, second] = [match?.[1], match?.[2]];
  if (first === undefined || second === undefined || LINE.test(second)) return undefined;
  const word = /\s(\S+)$/u.exec(second)?.[1];
  const isTyped = takeTypeWord(second) !== undefined && takeTypeWord(first) === undefined;
  const both = [isTyped && word !== undefined ? `${first} ${word}` : first, second].map((name) => context.read(name));
  const [known, other] = both[0]?.status === 'resolved' ? both : [...both].reverse();
  if (known?.status !== 'resolved' || other === undefined || isGuess(known.match)) return undefined;
  if (other.status === 'unknown') return withReason(known, 'of the two names before and after the stroke one is known');
  const isSame = other.status === 'resolved' && isSameArea(known.place, other.place, context.lookup);
  return isSame && known.place.id === other.place.id ? withReason(known, 'both names mean it') : undefined;
};

function isGuess({ how }: Match): boolean {
  return how === 'transliterated' || how === 'misspelled';
}

/** What lies between two places has no second name before a stroke: "Homs/Raqqa border". */
const LINE = / (?:border|frontier|road|highway|line|axis|railway|pipeline)s?$/iu;
