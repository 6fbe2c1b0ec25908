import { isVerb } from '../sentences/verb-words.ts';
import { draftOf, lowerAt, type Draft, type Hit, type Scene } from './drafts.ts';

const BEFORE_ACTORS: ReadonlySet<string> = new Set(
  'by against blamed blames blaming accused accuses accusing told urged urges warned warns with between condemned condemns sanctioned thanked'.split(
    ' ',
  ),
);
/** What governments do, and towns do not. */
const STANCES: ReadonlySet<string> = new Set(
  (
    'said says denied denies accused accuses condemned condemns vowed vows promised promises announced announces warned warns called calls insisted insists blamed blames welcomed welcomes rejected rejects urged urges demanded demands signed signs ' +
    'agreed agrees offered offers sent sends refused refuses summoned summons withdrew recalled expelled expels imposed imposes lifted ordered orders wants want hopes considers considered regards maintains confirmed confirms backed backs supports supported ' +
    'threatened threatens asked asks pledged pledges recognised recognized recognises recognizes retaliated responded protested launched fired'
  ).split(' '),
);

/** The states that act in a sentence: a country that a verb follows, or that "by" or "against" stands before; a capital only where it does what governments do. */
export function statesIn(scene: Scene): Draft[] {
  return [...scene.hits.values()]
    .filter((hit) => hit.actor.kind === 'state' && acts(scene, hit))
    .map((hit) => toDraft(scene, hit));
}

function toDraft(scene: Scene, { from, to, actor, use }: Hit): Draft {
  const rule = use === 'capital' ? 'a capital that stands for its government' : 'a country that acts';
  return { ...draftOf(scene, from, to, 'state', rule), name: actor.name, actor: actor.id, side: actor.side };
}

function acts(scene: Scene, hit: Hit): boolean {
  if (hit.use === 'people') return isPluralPeople(scene, hit);
  const before = lowerAt(scene, hit.from - 1);
  if (hit.use === 'capital') return !isPlaced(before) && takesStance(scene, hit.to);
  if (BEFORE_ACTORS.has(before) || (before === 'on' && isBlamed(scene, hit.from))) return true;
  return !isPlaced(before) && isSubject(scene, hit);
}

/** "Blamed the attack on Israel". */
function isBlamed(scene: Scene, to: number): boolean {
  for (let at = to - 2; at >= Math.max(0, to - 8); at--)
    if (/^blam(?:ed|es|ing)$/u.test(lowerAt(scene, at))) return true;
  return false;
}

function isPlaced(before: string): boolean {
  return /^(?:in|from|to|of|near|across|inside|into|over|through|at|around|for|towards|toward|leave|left|visit|visited|enter|entered|reached)$/u.test(
    before,
  );
}

/** "The Houthis", "Iranians": a plural of people that acts. */
function isPluralPeople(scene: Scene, { from, to }: Hit): boolean {
  return lowerAt(scene, to - 1).endsWith('s') && !lowerAt(scene, to - 1).endsWith('ss') && from >= 0;
}

/** Whether a verb follows, "and" with another country, an inserted clause or an adverb between left aside. */
function isSubject(scene: Scene, hit: Hit): boolean {
  let at = hit.to;
  for (let turns = 0; turns < 3; turns++) {
    const lower = lowerAt(scene, at);
    const next = scene.hits.get(at + 1);
    if ((lower === 'and' || lower === ',') && next?.actor.kind === 'state') at = next.to;
    else if (
      /^(?:also|has|have|had|later|reportedly|then|again|never|did|does|is|are)$/u.test(lower) ||
      lower.endsWith('ly')
    )
      at++;
    else break;
  }
  const lower = lowerAt(scene, at);
  if (lower === "'s") return false;
  if (lowerAt(scene, at + 1) === 'behind' || lower === 'behind') return true;
  if (/^(?:blamed|accused|suspected)$/u.test(lowerAt(scene, at + 1))) return true;
  const passive =
    /^(?:was|were|be|been|is|are)$/u.test(lower) || /^(?:was|were|been|is|are)$/u.test(lowerAt(scene, at - 1));
  return !passive && (STANCES.has(lower) || isVerb(lower, '', lowerAt(scene, at + 1)));
}

function takesStance(scene: Scene, to: number): boolean {
  const at = /^(?:has|have|had|also|later)$/u.test(lowerAt(scene, to)) ? to + 1 : to;
  return STANCES.has(lowerAt(scene, at));
}
