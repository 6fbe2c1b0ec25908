import { lowerAt, type Scene } from './drafts.ts';
import { DOMAINS, GROUP_WORDS, HONORIFICS, NO_NAMES, OFFICES, THINGS } from './title-words.ts';

/** Small words inside a name, between two parts that have capitals. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn bint ben abu abd ul ud ur az van von der den de del della di da dos du la le ter ten mac mc'.split(
    ' ',
  ),
);
const ARTICLED = /^(?:al|el|ad|adh|an|ar|as|ash|at|az|ul|ud)-\p{Lu}/u;
const WRITTEN_LIKE_NAME = /^\p{Lu}[\p{L}\p{M}'’ʼ‘`-]*$/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether a word can be a part of a person's name: a capital, or "al-" with one, and no word that only looks so. */
export function isNamePart(scene: Scene, i: number): boolean {
  const word = scene.words[i];
  if (word?.type !== 'word' || (!word.capital && !word.lower.includes('-')) || NO_NAMES.has(word.lower)) return false;
  const raw = scene.text.slice(word.start, word.end);
  if (ARTICLED.test(raw)) return true;
  if (!WRITTEN_LIKE_NAME.test(raw) || (ALL_CAPITALS.test(raw) && raw.length < 4)) return false;
  return !isTitleWord(word.lower);
}

function isTitleWord(lower: string): boolean {
  return OFFICES.has(lower) || HONORIFICS.has(lower) || (DOMAINS.has(lower) && lower !== 'general');
}

const LONGEST_NAME = 6;

/** The index behind the name that begins at a word; the same index where none does. Initials and particles are inside. */
export function nameEnd(scene: Scene, from: number): number {
  let to = from;
  for (let i = from; i < scene.words.length && i < from + LONGEST_NAME;) {
    const part = partAt(scene, i, i > from);
    if (part === i || (scene.hitOf[i] && !isNameOfPerson(scene, i, from))) break;
    to = part;
    i = part;
  }
  return to;
}

/** The index behind one part of a name; the same index where there is none. */
function partAt(scene: Scene, i: number, isInside: boolean): number {
  const { words } = scene;
  const word = words[i];
  if (word?.type !== 'word' || (isInside && !word.spaced)) return i;
  if (isInitial(scene, i)) return words[i + 1]?.lower === '.' ? i + 2 : i + 1;
  if (isInside && PARTICLES.has(word.lower)) {
    const next = PARTICLES.has(lowerAt(scene, i + 1)) ? i + 2 : i + 1;
    return isNamePart(scene, next) && words[next]?.spaced === true ? next + 1 : i;
  }
  if (PARTICLES.has(word.lower) && word.capital && isNamePart(scene, i + 1)) return i + 2;
  return isNamePart(scene, i) ? i + 1 : i;
}

function isInitial({ words }: Scene, i: number): boolean {
  const word = words[i];
  if (!word?.capital) return false;
  return (word.lower.length === 1 && words[i + 1]?.lower === '.') || /^(?:\p{L}\.){2,3}$/u.test(word.lower);
}

/** A country's name may be a person's: "Michael Jordan". */
function isNameOfPerson(scene: Scene, i: number, from: number): boolean {
  const hit = scene.hitOf[i];
  return hit?.use === 'name' && hit.actor.kind === 'state' && hit.to === hit.from + 1 && i > from;
}

/** Whether a row of capitals names a thing or a group and no person: "Saddam Hussein Street", "Imam Ali Brigade". */
export function isThing(scene: Scene, from: number, to: number): boolean {
  const next = lowerAt(scene, to);
  if (THINGS.has(next) && scene.words[to]?.spaced === true) return true;
  for (let i = from; i < to; i++) {
    const lower = lowerAt(scene, i);
    if (GROUP_WORDS.has(lower) || THINGS.has(lower)) return true;
  }
  return false;
}

/** The parts of a name, in lower case, without dots, initials and particles. */
export function partsOf(scene: Scene, from: number, to: number): string[] {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const word = scene.words[i];
    if (word?.type !== 'word' || word.lower.length < 2 || PARTICLES.has(word.lower)) continue;
    parts.push(word.lower.replace(/^(?:al|el|ad|adh|an|ar|as|ash|at|az|ul|ud)-/u, '').replace(/[.'-]/gu, ''));
  }
  return parts;
}
