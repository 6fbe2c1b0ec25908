import { isVerb, REPORTING } from '../sentences/verb-words.ts';
import { draftOf, lowerAt, textOf, type Draft, type Scene } from './drafts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isThing, nameEnd, partsOf } from './name-parts.ts';
import { HONORIFICS } from './title-words.ts';
import { isHead, officeAt, titleBefore, type Office } from './offices.ts';

/**
 * The persons of a sentence: names behind titles and offices, names that an office or an age follows, names with a verb of speech, names that begin with a known first name; and
 * offices whose holder is not named ("the foreign minister of Iran").
 */
export function personsIn(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < scene.words.length;) {
    const draft = personAt(scene, i) ?? unnamedAt(scene, i);
    if (draft) drafts.push(draft);
    i = draft ? draft.covers : i + 1;
  }
  return drafts;
}

function personAt(scene: Scene, i: number): Draft | undefined {
  const to = nameEnd(scene, i);
  if (to === i || scene.hitOf[i] || isThing(scene, i, to)) return undefined;
  const parts = partsOf(scene, i, to);
  if (parts.length === 0) return undefined;
  const title = titleBefore(scene, i);
  const behind = officeBehind(scene, to);
  const before = officeBefore(scene, title?.from ?? i);
  const other = behind ?? before;
  const person = { ...draftOf(scene, i, to, 'person', ''), parts, covers: behind?.to ?? to };
  if (title) {
    if (parts.length === 1 && isVerb(lowerAt(scene, i), '', '')) return undefined;
    const role = title.role === '' || (title.isRank && other) ? (other?.role ?? '') : title.role;
    const side = sideIn(scene, title.from, i) || sideOf(scene, other);
    return { ...person, from: title.from, role, side, rule: 'a name behind a title' };
  }
  if (parts.length < 2) return undefined;
  const role = other?.role ?? '';
  const rule = behind
    ? 'a name and the office behind it'
    : before
      ? 'an office and the name behind it'
      : ruleOf(scene, i, to);
  return rule === '' ? undefined : { ...person, role, side: sideOf(scene, other), rule };
}

/** Why a row of capitals without an office is a person's name; empty where nothing says so. */
function ruleOf(scene: Scene, from: number, to: number): string {
  if (isAged(scene, to)) return 'a name and an age';
  if (speaks(scene, from, to)) return 'a name with a verb of speech';
  return FIRST_NAMES.has(lowerAt(scene, from)) && !isPlaced(scene, from) ? 'a first name that is known' : '';
}

function sideOf(scene: Scene, office: Office | undefined): string {
  return office ? sideIn(scene, office.from, office.to) : '';
}

/** Which side the table says that the words of an office stand for: "Iranian", "Quds Force". */
function sideIn(scene: Scene, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const side = scene.hits.get(i)?.actor.side ?? '';
    if (side !== '') return side;
  }
  return '';
}

/** ", the foreign minister of Iran,": the office that a comma ties to the name before it. */
function officeBehind(scene: Scene, to: number): Office | undefined {
  const comma = lowerAt(scene, to);
  if (comma !== ',' && comma !== '(') return undefined;
  const skip = scene.words[to + 1]?.type === 'number' && lowerAt(scene, to + 2) === ',' ? to + 3 : to + 1;
  const office = officeAt(scene, skip);
  if (!office) return undefined;
  const next = scene.words[office.to];
  return !next || next.type === 'mark' || /^(?:and|in|at|who|since|until|from)$/u.test(next.lower) ? office : undefined;
}

/** "The foreign minister of Iran, Mohammad Javad Zarif,": the longest office that ends before a name. */
function officeBefore(scene: Scene, name: number): Office | undefined {
  const end = lowerAt(scene, name - 1) === ',' ? name - 1 : name;
  let found: Office | undefined;
  for (let from = end - 1; from >= Math.max(0, end - 12); from--) {
    const office = officeAt(scene, from);
    if (office?.to === end) found = office;
    else if (found) break;
  }
  return found;
}

function isAged(scene: Scene, to: number): boolean {
  const age = scene.words[to + 1];
  if (lowerAt(scene, to) !== ',' || age?.type !== 'number') return false;
  const next = lowerAt(scene, to + 2);
  return Number(age.lower) < 120 && (next === ',' || next === '.');
}

const SPOKEN: ReadonlySet<string> = new Set('said says told added tweeted wrote asked replied insisted'.split(' '));
const DONE_BY_ONE: ReadonlySet<string> = new Set(
  'met arrived visited travelled traveled flew resigned thanked praised urged vowed warned welcomed expressed discussed chaired inaugurated landed'.split(
    ' ',
  ),
);

function speaks(scene: Scene, from: number, to: number): boolean {
  const next = lowerAt(scene, to);
  const before = lowerAt(scene, from - 1);
  if (isPlaced(scene, from)) return false;
  if (SPOKEN.has(next) || DONE_BY_ONE.has(next) || (REPORTING.has(next) && next.endsWith('ed')))
    return from > 0 || FIRST_NAMES.has(lowerAt(scene, from));
  return before === 'said' && !/^["”’]?$/u.test(lowerAt(scene, to + 1)) && to - from < 4;
}

/** "In Abu Kamal": where something is, stands a place. */
function isPlaced(scene: Scene, from: number): boolean {
  const before = lowerAt(scene, from - 1);
  if (/^(?:in|near|at|outside|around|toward|towards|across|inside|into)$/u.test(before)) return true;
  return /^(?:of|from)$/u.test(before) && !FIRST_NAMES.has(lowerAt(scene, from));
}

/** Whether a name follows an office, behind a comma or "Mr" too: then the name has it. */
function isNamed(scene: Scene, to: number): boolean {
  let at = lowerAt(scene, to) === ',' ? to + 1 : to;
  if (HONORIFICS.has(lowerAt(scene, at))) at += lowerAt(scene, at + 1) === '.' ? 2 : 1;
  const end = nameEnd(scene, at);
  if (at === to) return end > at;
  return end > at && (partsOf(scene, at, end).length > 1 || at > to + 1) && !isThing(scene, at, end);
}

/** An office that one person has, without a name: the holder is meant. */
function unnamedAt(scene: Scene, i: number): Draft | undefined {
  const office = officeAt(scene, i);
  if (!office || !isHead(office.head) || office.to === i) return undefined;
  if (lowerAt(scene, i - 1) === 'of' && office.to === office.from + 1) return undefined;
  const before = lowerAt(scene, office.from - 1);
  if (/^(?:a|an|no|any|every|each|new|next|former)$/u.test(before) || lowerAt(scene, office.to) === "'s")
    return undefined;
  if (isNamed(scene, office.to)) return undefined;
  const role = textOf(scene, office.from, office.to);
  const side = sideIn(scene, office.from, office.to);
  return { ...draftOf(scene, office.from, office.to, 'person', 'an office without a name'), role, side };
}
