import type { Block } from './block.ts';

const FIELDS =
  'joined|join date|member since|messages|posts|threads|topics|reactions|reaction score|likes|likes received|points|trophy points|country|location|age|gender|occupation|website|registered|reputation|rep power|thanks|thanked|karma';

/** Fields of a member's profile beside a post, in forums. */
const PROFILE_FIELDS = new Set(FIELDS.split('|'));

/** `Posts: 4,210  Joined: Mar 2011`: fields with their values in one line. */
const FIELD_IN_LINE = new RegExp(`(?:^|[\\s|,;])(?:${FIELDS}):\\s`, 'giu');

/** Indexes of the lines of profiles: labels with their values, and the name and the rank in front of them. */
export function profileLines(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  const isLabel = (at: number): boolean =>
    PROFILE_FIELDS.has((blocks[at]?.text ?? '').toLowerCase().replace(/:$/u, '')) || isField(blocks[at]);
  for (let at = 0; at < blocks.length; at++) {
    if (!isLabel(at)) continue;
    const { lines, labels, end } = labelsFrom(blocks, at, isLabel);
    if (labels >= 2) {
      for (const line of [...lines, ...namesBefore(blocks, at)]) found.add(line);
    }
    at = end - 1;
  }
  return found;
}

/** True for a line that holds two fields or more with their values. */
export function isProfileLine(text: string): boolean {
  return text.length <= 160 && [...text.matchAll(FIELD_IN_LINE)].length >= 2;
}

/** `Join Date: Mar 2011`. */
function isField(block: Block | undefined): boolean {
  if (!block || block.text.length > 60) return false;
  const label = /^([\p{L} ]{3,16}):\s+\S/u.exec(block.text)?.[1];
  return label !== undefined && PROFILE_FIELDS.has(label.toLowerCase());
}

function labelsFrom(
  blocks: readonly Block[],
  at: number,
  isLabel: (at: number) => boolean,
): { readonly lines: readonly number[]; readonly labels: number; readonly end: number } {
  const lines: number[] = [];
  let end = at;
  let labels = 0;
  while (isLabel(end)) {
    labels++;
    const hasValue = isField(blocks[end]);
    lines.push(end++);
    if (!hasValue && !isLabel(end) && (blocks[end]?.text.length ?? 99) <= 40) lines.push(end++);
  }
  return { lines, labels, end };
}

/** Name and rank, at most three short lines that end no sentence. */
function namesBefore(blocks: readonly Block[], at: number): number[] {
  const lines: number[] = [];
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const { text = '', kind } = blocks[back] ?? {};
    if (text.length > 40 || /[.!?…]$/u.test(text) || kind !== 'text') break;
    if (/\d{4}/u.test(text)) break;
    lines.push(back);
  }
  return lines;
}
