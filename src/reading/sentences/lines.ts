import type { Span } from '../../model/mention.ts';

/** A stretch of text that no sentence crosses, with the number of its paragraph, from 0. */
export interface Stretch extends Span {
  readonly paragraph: number;
}

interface Line extends Span {
  /** True when an empty line, or nothing, stands before it. */
  readonly first: boolean;
}

/** A line that is shorter than this was not broken at a width. Letters. */
const SHORTEST_BROKEN = 45;

const ENDED = /[.!?…؟۔:][)\]"'”’»]*$/u;
const LISTED = /^(?:[-*•·–—▪●◦>]\s|\(?\d{1,3}[.)\]]\s|\[\d{1,3}\]\s|\d{1,2}[:.]\d{2}\b)/u;
const LOWER = /^[\p{Ll}(]/u;

/**
 * The stretches of a text, in order, without outer blanks: paragraphs parted by empty lines, and lines that stand for themselves (list entries, captions, lines
 * without a stop). Lines that were broken at a width are one stretch with the next.
 */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let paragraph = -1;
  for (const block of blocksOf(text)) {
    const widest = block.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    paragraph++;
    let open: Span | undefined;
    let before = '';
    for (const { start, end } of block) {
      const line = text.slice(start, end);
      if (open && parts(before, line, widest)) {
        stretches.push({ ...open, paragraph });
        paragraph++;
        open = undefined;
      }
      open = { start: open?.start ?? start, end };
      before = line;
    }
    if (open) stretches.push({ ...open, paragraph });
  }
  return stretches;
}

/** Whether a line break between two lines of a block parts them. */
function parts(line: string, next: string, widest: number): boolean {
  if (LISTED.test(next)) return true;
  const isWide = line.length >= Math.max(SHORTEST_BROKEN, widest * 0.6);
  if (ENDED.test(line)) return widest > 130 || line.length < widest * 0.75 || !isWide;
  return !isWide && !LOWER.test(next);
}

function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  for (const line of linesOf(text)) {
    if (line.first) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The lines that hold something, without outer blanks. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let first = true;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const stop = next < 0 ? text.length : next;
    const raw = text.slice(at, stop);
    const start = at + raw.length - raw.trimStart().length;
    const end = start + raw.trim().length;
    if (end > start) lines.push({ start, end, first });
    first = end === start;
    at = stop + 1;
  }
  return lines;
}
