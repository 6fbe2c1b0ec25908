import { foldName } from '../../base/fold.ts';
import { isPeople, isPlural } from './counts/noun-words.ts';
import { draftOf, lowerAt, type Draft, type Hit, type Scene } from './drafts.ts';
import { FORCES } from './people-words.ts';
import { DOMAINS, GROUP_WORDS, NO_NAMES } from './title-words.ts';

/** The groups of a sentence: those of the table, with the people behind them ("PKK militants"), and rows of capitals that end like one ("Guardians Brigade"). */
export function groupsIn(scene: Scene): Draft[] {
  const known = [...scene.hits.values()]
    .filter(({ actor }) => actor.kind !== 'state')
    .map((hit) => knownGroup(scene, hit));
  const named: Draft[] = [];
  for (let i = 0; i < scene.words.length;) {
    const draft = scene.hitOf[i] ? undefined : (namedGroup(scene, i) ?? calledGroup(scene, i));
    if (draft) named.push(draft);
    i = draft ? draft.to : i + 1;
  }
  return [...known, ...named];
}

function knownGroup(scene: Scene, { from, to, actor }: Hit): Draft {
  const next = lowerAt(scene, to);
  const isMore = (isPeople(next) && isPlural(next)) || (FORCES.has(next) && scene.words[to]?.capital === false);
  const draft = draftOf(scene, from, isMore ? to + 1 : to, 'group', 'the table of actors');
  return { ...draft, name: actor.name, actor: actor.id, side: actor.side };
}

/** Words inside the name of a group. */
const INSIDE: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'al']);

/** What "of" follows in the name of a group: "Office of …", "Guardians of …"; but no person's name. */
const OF_WHAT = /(?:s|office|centre|center|house|board|bank|school|army|chamber)$/u;

const LONGEST_GROUP = 8;

/** "Guardians Brigade", "14th Infantry Division", "Directorate of Intelligence": capitals with a word for a group among them. */
function namedGroup(scene: Scene, from: number): Draft | undefined {
  if (!isGroupPart(scene, from)) return undefined;
  let to = from;
  let isGroup = false;
  for (let i = from; i < Math.min(scene.words.length, from + LONGEST_GROUP); i++) {
    const lower = lowerAt(scene, i);
    if (isGroupPart(scene, i)) {
      to = i + 1;
      isGroup = isGroup || (GROUP_WORDS.has(lower) && scene.words[i]?.capital === true);
    } else if (i === from || !isInside(scene, i, isGroup)) break;
  }
  if (!isGroup || (to === from + 1 && !isOrdinalBefore(scene, from))) return undefined;
  return draftOf(
    scene,
    isOrdinalBefore(scene, from) ? from - 2 : from,
    to,
    'group',
    'a row of capitals that ends like a group',
  );
}

/** "Of" and "the" within a name; "and" only before the word for a group has come: "Ministry of Trade and Industry" is cut behind "Trade". */
function isInside(scene: Scene, i: number, isGroup: boolean): boolean {
  const word = scene.words[i];
  if (!word || word.capital || !INSIDE.has(word.lower)) return false;
  if (word.lower === 'of') return isGroup || OF_WHAT.test(lowerAt(scene, i - 1));
  return word.lower !== 'and' || (!isGroup && isGroupPart(scene, i + 1));
}

function isGroupPart(scene: Scene, i: number): boolean {
  const word = scene.words[i];
  if (word?.type !== 'word' || scene.hitOf[i]?.use === 'capital') return false;
  if (!word.capital && !word.lower.includes('-')) return false;
  const raw = scene.text.slice(word.start, word.end);
  if (NO_NAMES.has(word.lower) && !DOMAINS.has(word.lower)) return false;
  return word.capital || /^(?:al|el|ash|as|an|ar|ad)-\p{Lu}/u.test(raw);
}

function isOrdinalBefore(scene: Scene, i: number): boolean {
  return /^(?:st|nd|rd|th)$/u.test(lowerAt(scene, i - 1)) && scene.words[i - 2]?.type === 'number';
}

/** "Calling itself the Guardians of the Hill", "a group known as Sons of Anbar". */
const CALLS: ReadonlySet<string> = new Set(['itself', 'as', 'the', 'called']);

function calledGroup(scene: Scene, i: number): Draft | undefined {
  if (!CALLS.has(lowerAt(scene, i - 1))) return undefined;
  const words = `${lowerAt(scene, i - 2)} ${lowerAt(scene, i - 1)}`;
  if (
    !/^(?:calling itself|calls itself|called itself|known as|called the|itself the|named itself|group called)$/u.test(
      words,
    )
  )
    return undefined;
  const from = lowerAt(scene, i) === 'the' ? i + 1 : i;
  let to = from;
  for (let at = from; at < from + LONGEST_GROUP; at++) {
    if (isGroupPart(scene, at)) to = at + 1;
    else if (!INSIDE.has(lowerAt(scene, at)) || at === from) break;
  }
  return to > from ? draftOf(scene, from, to, 'group', 'a name that a group gives itself') : undefined;
}

/** What two namings of a group have in common: its name folded, without an article. */
export function groupKey(name: string): string {
  return foldName(name).replace(/^the /u, '');
}
