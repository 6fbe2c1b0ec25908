import { tenseOf } from './english/tense.ts';
import type { Phrase } from './phrase.ts';
import type { Tokens } from './tokens.ts';

/** So many letters may stand between a date and the end of a caption: a place, and who took the picture. */
const LONGEST_END = 180;

const PLACE = '[.,]?(?:,? (?:at|in|near|outside|inside|on) [^.\\n]{2,60})?\\.?';
const CREDIT =
  '\\([^()\\n]{2,80}\\)|(?:AP|AFP|EPA|UPI|REUTERS|Reuters|Getty|Xinhua|Anadolu|(?:File |Handout )?[Pp]hoto)\\b[^\\n]{0,80}';
const WITH_CREDIT = new RegExp(`^${PLACE}\\s*(?:${CREDIT})\\s*$`, 'u');
const WITHOUT = new RegExp(`^${PLACE}\\s*$`, 'u');

/**
 * True for the full date at the end of the words under a picture: behind it the paragraph has only a place and the credit of the picture, or nothing, and then no verb
 * of the past before it. What the picture shows happened on that day, however long ago.
 */
export function isCaptionDate(t: Tokens, found: Phrase): boolean {
  const { meaning, bound } = found;
  if (meaning.is !== 'calendar' || bound !== 'at') return false;
  if (meaning.year === null || meaning.month === null || meaning.day === null) return false;
  const end = t.at(found.to - 1).end;
  const line = /^[^\n]*/u.exec(t.text.slice(end, end + LONGEST_END + 1))?.[0] ?? '';
  if (line.length > LONGEST_END) return false;
  if (WITH_CREDIT.test(line)) return true;
  return t.at(found.from - 1).mark === ',' && WITHOUT.test(line) && tenseOf(t, found) === undefined;
}
