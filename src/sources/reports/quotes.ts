import { BREAK, textBlock, type Block } from './block.ts';
import { createTold, type Told } from './told-before.ts';

/** `SaltyDog wrote:`, `finch said on 4 June 2014:`, `Originally Posted by finch`, `On Tue, 4 Jun 2014, A B wrote:`. */
const SAID_BY =
  /^(?:quote:?\s*)?(?:originally posted by .{1,60}|(?:on\s.{4,80},?\s+)?.{1,80}\b(?:wrote|said|writes)(?:\s+(?:on|at)\s.{4,40})?\s*:)\s*(?:↑|view post)?$/iu;

/** `finch said: "..."` in one line. */
const SAID_IN_LINE = /^(?:quote:?\s+)?\S{1,40}(?: (?:said|wrote))?\s*:\s*["“]?(.{10,}?)["”]?$/iu;

/** The end of a quotation in forums that fold long ones. */
const UNFOLD = /^click to expand(?:\.\.\.|…)?$/iu;

/** A quotation that is folded has at most so many blocks. */
const LONGEST_FOLD = 12;

/**
 * Takes quoted posts out of a thread: what stands elsewhere in the document is told there, and is left out here; what stands nowhere else becomes an item of its own, at the
 * end, for the date of the post that quotes it is not its own. Quotations that no mark of a thread shows stay in their text.
 */
export function withoutQuotes(blocks: readonly Block[]): readonly Block[] {
  const cut = cutTags(blocks);
  const marked = quotedBlocks(cut);
  if (!marked.includes(true)) return cut;
  const own = cut.filter((_, i) => marked[i] !== true);
  const told = createTold();
  for (const { text } of own) told.add(text);
  const strays = cut
    .filter(({ text }, i) => marked[i] === true && !SAID_BY.test(text) && !UNFOLD.test(text))
    .map(({ text }) => textBlock(SAID_IN_LINE.exec(text)?.[1] ?? plain(text)))
    .filter(({ text }) => text.split(' ').length >= 5 && !told.has(text));
  return strays.length === 0 ? own : [...own, BREAK, ...strays];
}

/** `[quote=finch]...[/quote]`: the inside is a quotation. Other tags of forums lose their marks. */
function cutTags(blocks: readonly Block[]): readonly Block[] {
  const count = (form: RegExp): number => blocks.reduce((sum, { text }) => sum + (text.match(form)?.length ?? 0), 0);
  const opened = count(/\[quote\b[^\]]{0,120}\]/giu);
  if (opened === 0 && count(/\[\/(?:b|i|u|url|color|size|center)\]/giu) === 0) return blocks;
  // One that is never closed would quote all that follows.
  const isPaired = opened === count(/\[\/quote\]/giu);
  let depth = 0;
  return blocks.flatMap((block) =>
    block.text.split(/(\[quote\b[^\]]{0,120}\]|\[\/quote\])/iu).flatMap((part): Block[] => {
      if (/^\[quote\b/iu.test(part)) depth += isPaired ? 1 : 0;
      else if (/^\[\/quote\]$/iu.test(part)) depth = Math.max(0, depth - 1);
      else if (part.trim() !== '' || block.text === '')
        return [textBlock(withoutTags(part), depth > 0 ? 'quote' : block.kind)];
      return [];
    }),
  );
}

const withoutTags = (text: string): string =>
  text.replace(/\[\/?(?:b|i|u|s|url|img|color|size|font|center|left|right|list|spoiler)(?:=[^\]]{0,200})?\]/giu, '');

/** Which blocks are quoted, or say by whom. */
function quotedBlocks(blocks: readonly Block[]): boolean[] {
  const marked = blocks.map(({ kind }) => kind === 'quote');
  const isQuoting = ({ text, kind }: Block): boolean =>
    kind === 'quote' || isArrow(text) || (text.length <= 160 && SAID_BY.test(text)) || SAID_IN_LINE.test(text);
  if (!blocks.some(isQuoting)) return marked;
  const told = createTold();
  blocks.forEach(({ text }, at) => {
    if (isArrow(text) && (marked[at - 1] === true || told.has(plain(text)))) marked[at] = true;
    const inLine = SAID_IN_LINE.exec(text)?.[1];
    if (inLine !== undefined && told.has(inLine)) marked[at] = true;
    if (text.length <= 160 && SAID_BY.test(text)) markSaid(blocks, at, marked, told);
    if (marked[at] !== true) told.add(text);
  });
  return marked;
}

/** A line that says who is quoted counts where what follows shows to be a quotation: "The spokesman said:" stands in reports too. */
function markSaid(blocks: readonly Block[], at: number, marked: boolean[], told: Told): void {
  const unfold = blocks.slice(at + 1, at + 1 + LONGEST_FOLD).findIndex(({ text }) => UNFOLD.test(text));
  const next = blocks[at + 1];
  if (!next || (unfold < 0 && !isArrow(next.text) && !told.has(next.text) && marked[at + 1] !== true)) return;
  const end = unfold < 0 ? at + 1 : at + 1 + unfold;
  for (let one = at; one <= end; one++) marked[one] = true;
}

const isArrow = (text: string): boolean => /^(?:>\s?)+\S/u.test(text);

const plain = (text: string): string => text.replace(/^(?:>\s?)+/u, '').trim();
