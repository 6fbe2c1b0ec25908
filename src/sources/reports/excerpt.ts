import { dateIn, type LineDate, type PageDates } from './date-line.ts';
import { textBlock, type Block } from './block.ts';

/** The parts lie so near to the beginning, in letters. */
const REACH = 700;

const NAMES = "[\\p{Lu}][\\p{L}.'’-]*(?:\\s+(?:and|&|al|de|van|der|bin|[\\p{Lu}][\\p{L}.'’-]*),?){0,9}";
const DAY =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}, \\d{4}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{4}';

/** `(Agency) By A Writer and B Writer April 23, 2020 The text`: where lists run caption, writers, date and text together. */
const RUN_TOGETHER = new RegExp(
  `(?<caption>^|[.)]["”]?\\s+)(?:[Bb]y ${NAMES}\\s+)?(?<day>${DAY})(?:\\s*[-–—|:]\\s*|\\s+)(?=["“‘']?[\\p{Lu}\\d])`,
  'u',
);

/** An excerpt cut into the caption of its picture, the line of writers and date, and its text; null where they do not run together in it. */
export function excerptParts(
  { text, kind }: Block,
  { order }: PageDates,
): { readonly blocks: readonly Block[]; readonly date: LineDate | null } | null {
  if (kind !== 'text' || text.length < 80) return null;
  const match = RUN_TOGETHER.exec(text.slice(0, REACH));
  const day = match?.groups?.['day'];
  if (!match || day === undefined) return null;
  const before = text.slice(0, match.index + (match.groups?.['caption'] ?? '').length).trim();
  const after = text.slice(match.index + match[0].length);
  if (after.length < 40) return null;
  return {
    blocks: before === '' ? [textBlock(after)] : [textBlock(before), textBlock(after)],
    date: dateIn(day, order),
  };
}
