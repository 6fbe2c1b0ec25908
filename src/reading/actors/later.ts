import { isPlural } from './counts/noun-words.ts';
import type { Cast, Member } from './cast.ts';
import { draftOf, lowerAt, type Draft, type Scene } from './drafts.ts';
import { isNamePart, isThing, partsOf } from './name-parts.ts';

/** A draft whose member is known already. */
export interface Placed {
  readonly draft: Draft;
  readonly member: Member;
}

/** Single names of persons whom the report names in full: "Obeidi" of "Khalid al-Obeidi". */
export function laterNames(scene: Scene, isFree: (i: number) => boolean, cast: Cast): Placed[] {
  const placed: Placed[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    if (!isFree(i) || scene.hitOf[i] || !isNamePart(scene, i)) continue;
    if (isFree(i + 1) && isNamePart(scene, i + 1) && scene.words[i + 1]?.spaced === true) continue;
    if (isThing(scene, i, i + 1) || /^(?:in|near|at|outside|around|towards|across|into)$/u.test(lowerAt(scene, i - 1)))
      continue;
    const [part] = partsOf(scene, i, i + 1);
    const member = part !== undefined && part.length > 2 ? cast.called(part) : undefined;
    if (!member || member.parts.length < 1) continue;
    placed.push({ draft: draftOf(scene, i, i + 1, 'person', 'a name told before'), member });
  }
  return placed;
}

/** "He" and "she" where one person alone can be meant: named, or spoken of, in the sentence before the pronoun or in the one before it, of the same paragraph. */
export function pronounsIn(scene: Scene, own: readonly Placed[], before: readonly Placed[]): Placed[] {
  const placed: Placed[] = [];
  const ordered = [...own].sort((a, b) => a.draft.from - b.draft.from);
  const possible = new Map<Member, boolean>();
  for (const one of before) addPossible(possible, one);
  let next = 0;
  scene.words.forEach(({ lower }, i) => {
    if (lower !== 'he' && lower !== 'she') return;
    for (let one = ordered[next]; one && one.draft.to <= i; one = ordered[++next]) addPossible(possible, one);
    const [only] = possible;
    if (!only?.[1] || possible.size > 1) return;
    const rule = 'a pronoun that only one person can be meant by';
    placed.push({ draft: draftOf(scene, i, i + 1, 'person', rule), member: only[0] });
  });
  return placed;
}

/** Adds whom a pronoun may mean, and whether that is a person that the report names. */
function addPossible(possible: Map<Member, boolean>, { draft, member }: Placed): void {
  if (draft.kind === 'person') possible.set(member, true);
  else if (draft.kind === 'people' && !isPlural(draft.name.toLowerCase()) && !possible.has(member))
    possible.set(member, false);
}
