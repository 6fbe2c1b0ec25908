/** What a plain text is by how it is written: `prose` for a report, `table` for rows of cells, `unsure` where it may be either. */
export type TextLook = 'prose' | 'table' | 'unsure' | 'neither';

/** So many of the first lines are looked at. */
const LINES = 12;

const DELIMITERS = ['\t', ';', '|', ','] as const;

/** A sentence: words in a row, then its end. Counted out, so that no text makes it long. */
const SENTENCE =
  /(?:\p{L}[\p{L}\p{M}\p{N}'’-]{0,30}[,;:]?[ \u00a0]{1,3}){2,8}\p{L}[\p{L}\p{M}\p{N}'’-]{0,30}[.!?…؟۔]["”’»)\]]*(?:\s|$)/u;

/** How a text is written, by its beginning. */
export function lookOfText(head: string): TextLook {
  const lines = head
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const isProse = SENTENCE.test(head);
  const isTable = DELIMITERS.some((delimiter) => isTabled(lines, delimiter));
  if (isProse && isTable) return isMostlySentences(lines) ? 'unsure' : 'table';
  return isProse ? 'prose' : isTable ? 'table' : 'neither';
}

/** True where all lines, two or more, have as many cells: commas that a space follows are those of sentences. */
function isTabled(lines: readonly string[], delimiter: string): boolean {
  const counts = lines.map((line) => cellsOf(line, delimiter));
  const [first = 0] = counts;
  // The last line may be cut off where the look ends.
  const whole = counts.length > 2 ? counts.slice(0, -1) : counts;
  return lines.length >= 2 && first > 1 && whole.every((count) => count === first);
}

function cellsOf(line: string, delimiter: string): number {
  const bare = line.replace(/"[^"]*"/gu, '');
  return bare.split(delimiter).length;
}

/** True where no line is like a row of short cells. */
function isMostlySentences(lines: readonly string[]): boolean {
  return lines.every((line) => SENTENCE.test(line));
}
