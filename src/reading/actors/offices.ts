import { isVerb } from '../sentences/verb-words.ts';
import { lowerAt, textOf, type Scene } from './drafts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isNamePart } from './name-parts.ts';
import { DOMAINS, HEADS, HONORIFICS, OF_OFFICE, OFFICES, RANKS } from './title-words.ts';

/** A title before a name, by indexes of words; `role` is empty for "Mr". */
export interface Title {
  readonly from: number;
  readonly role: string;
  /** True for a rank, which says less than an office. */
  readonly isRank: boolean;
}

/** The title that ends right before an index: "Iraqi Defense Minister", "Lt. Gen.", "Iran's Quds Force commander"; undefined where none does. */
export function titleBefore(scene: Scene, to: number): Title | undefined {
  let from = to;
  let last = '';
  let hasOffice = false;
  for (let i = to - 1; i >= 0 && to - i < 14;) {
    const lower = lowerAt(scene, i);
    const hit = scene.hitOf[i];
    const isOffice = OFFICES.has(lower);
    if (lower === '.' && isShortTitle(lowerAt(scene, i - 1))) {
      i--;
      continue;
    }
    if (isOffice || HONORIFICS.has(lower)) {
      if (last === '') last = lower;
      hasOffice = hasOffice || isOffice;
      from = i;
      i--;
    } else if (last !== '' && hit && (hit.use !== 'capital' || lowerAt(scene, hit.to) === "'s")) {
      from = hit.from;
      i = hit.from - 1;
    } else if (last !== '' && (DOMAINS.has(lower) || isLinkInTitle(scene, i))) {
      if (DOMAINS.has(lower)) from = i;
      i--;
    } else break;
  }
  if (last === '') return undefined;
  return { from, role: hasOffice ? roleOf(scene, from, to) : '', isRank: RANKS.has(last) };
}

function isShortTitle(lower: string): boolean {
  return (OFFICES.has(lower) || HONORIFICS.has(lower) || DOMAINS.has(lower)) && lower.length < 6;
}

/** "Iran's foreign minister", "health and interior minister", "ex-minister". */
function isLinkInTitle(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  if (lower === "'s" || lower === "'") return scene.hitOf[i - 1] !== undefined;
  if (lower === '-') return true;
  return lower === 'and' && DOMAINS.has(lowerAt(scene, i - 1)) && DOMAINS.has(lowerAt(scene, i + 1));
}

function roleOf(scene: Scene, from: number, to: number): string {
  return textOf(scene, from, to)
    .replace(/['’]s\b/gu, "'s")
    .trim();
}

/** An office by indexes of words, with what it is over. */
export interface Office {
  readonly from: number;
  readonly to: number;
  readonly role: string;
  /** The word that says which: "minister". */
  readonly head: string;
}

const LONGEST_OFFICE = 12;

/** The office that begins at an index: "the foreign minister of Iran", "a spokesman for the army", "commander of the Quds Force"; undefined where none does. */
export function officeAt(scene: Scene, start: number): Office | undefined {
  let i = start;
  if (DETERMINERS.has(lowerAt(scene, i))) i++;
  const from = i;
  if (!beginsOffice(scene, from)) return undefined;
  let head = '';
  while (i < start + LONGEST_OFFICE) {
    const lower = lowerAt(scene, i);
    const hit = scene.hits.get(i);
    if (lower === 'commander' && lowerAt(scene, i + 1) === 'in' && lowerAt(scene, i + 2) === 'chief') {
      head = 'commander-in-chief';
      i += 2;
    } else if (OFFICES.has(lower)) head = lower;
    else if (hit && head === '') {
      i = hit.to;
      continue;
    } else if (lower === 'secretary' || (head === '' && isLinkInTitle(scene, i))) {
      i++;
      continue;
    } else if (!DOMAINS.has(lower) || head !== '') break;
    i++;
  }
  if (head === '') return undefined;
  const to = behindOffice(scene, i);
  return { from, to, role: textOf(scene, from, to), head };
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'our']);

function beginsOffice(scene: Scene, i: number): boolean {
  const lower = lowerAt(scene, i);
  return OFFICES.has(lower) || DOMAINS.has(lower) || scene.hits.has(i);
}

/** The index behind "of …" after an office: names, domains and the words between them. */
function behindOffice(scene: Scene, at: number): number {
  let to = at;
  while (OF_OFFICE.has(lowerAt(scene, to)) && to < at + LONGEST_OFFICE) {
    const end = behindObject(scene, to + 1);
    if (end === undefined) break;
    to = end;
  }
  return to;
}

function behindObject(scene: Scene, at: number): number | undefined {
  let i = lowerAt(scene, at) === 'the' ? at + 1 : at;
  const begin = i;
  for (; i < begin + 6;) {
    const lower = lowerAt(scene, i);
    const word = scene.words[i];
    const hit = scene.hits.get(i);
    if (hit) return hit.to;
    if (word?.type !== 'word' || FIRST_NAMES.has(lower)) break;
    if (word.capital || DOMAINS.has(lower) || BODY.has(lower) || isNamePart(scene, i)) i++;
    else if (lower === 'and' && i > begin && (DOMAINS.has(lowerAt(scene, i + 1)) || BODY.has(lowerAt(scene, i + 1))))
      i++;
    else break;
  }
  if (i === begin || isVerb(lowerAt(scene, begin), '', '')) return undefined;
  return i;
}

const BODY: ReadonlySet<string> = new Set(
  'affairs parliament army police ministry council government command brigade group movement party region city governorate province militia coalition judiciary republic trade development works governor mayor relations cooperation organisation'.split(
    ' ',
  ),
);

/** Whether an office names one holder: "president", "foreign minister". */
export function isHead(head: string): boolean {
  return HEADS.has(head);
}
