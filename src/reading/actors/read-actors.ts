import type { ActorMention } from '../../model/actor-mention.ts';
import type { ActorTable } from '../../model/actor-table.ts';
import type { Sentence } from '../../model/sentence.ts';
import { wordsOfAll, type SentenceWords } from '../sentences/words.ts';
import { createCast, type Cast } from './cast.ts';
import type { Draft, Scene } from './drafts.ts';
import { groupsIn } from './groups.ts';
import { laterNames, pronounsIn, type Placed } from './later.ts';
import { peopleIn } from './people.ts';
import { personsIn } from './persons.ts';
import { sceneOf } from './scene.ts';
import { statesIn } from './states.ts';

/**
 * The persons, groups, states and unnamed people of an English text, by its sentences, in order, none overlapping another. Mentions of one actor have one number, `same`, and the fullest
 * name and office that the text gives him; a pronoun is one where a single person can be meant. Linear in the length of the text.
 * @param words those of each sentence, where they are known
 */
export function readActors(
  text: string,
  sentences: readonly Sentence[],
  table: ActorTable,
  words: SentenceWords = wordsOfAll(text, sentences),
): ActorMention[] {
  const cast = createCast(table);
  const scenes = sentences.map((sentence, i) => sceneOf(text, sentence, i, table, words[i] ?? []));
  const first = scenes.map((scene) => placeAll(scene, cast));
  const all: Placed[][] = [];
  scenes.forEach((scene, i) => {
    const own = first[i] ?? [];
    const taken = takenOf(own);
    const named = [...own, ...laterNames(scene, (at) => !taken.has(at), cast)];
    const before = scenes[i - 1]?.paragraph === scene.paragraph ? (all[i - 1] ?? []) : [];
    all.push([...named, ...pronounsIn(scene, named, before)]);
  });
  return all.flatMap((placed, i) => {
    const scene = scenes[i];
    return scene ? placed.map((one) => toMention(scene, one)).sort((a, b) => a.start - b.start) : [];
  });
}

/** The drafts of a sentence, none overlapping one that was found by a surer finder, each with its member of the cast. */
function placeAll(scene: Scene, cast: Cast): Placed[] {
  const taken = new Set<number>();
  const kept: Draft[] = [];
  for (const find of [personsIn, groupsIn, peopleIn, statesIn]) {
    for (const draft of find(scene)) {
      if (isTaken(taken, draft)) continue;
      for (let i = draft.from; i < draft.covers; i++) taken.add(i);
      kept.push(draft);
    }
  }
  return kept.sort((a, b) => a.from - b.from).map((draft) => ({ draft, member: cast.join(draft) }));
}

function isTaken(taken: ReadonlySet<number>, { from, to }: Draft): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}

function takenOf(placed: readonly Placed[]): Set<number> {
  const taken = new Set<number>();
  for (const { draft } of placed) for (let i = draft.from; i < draft.covers; i++) taken.add(i);
  return taken;
}

function toMention({ text, words }: Scene, { draft, member }: Placed): ActorMention {
  const start = words[draft.from]?.start ?? 0;
  const end = words[draft.to - 1]?.end ?? start;
  const isPerson = draft.kind === 'person';
  return {
    kind: draft.kind,
    start,
    end,
    text: text.slice(start, end),
    rule: draft.rule,
    name: isPerson ? member.name : draft.name,
    actor: draft.actor,
    role: isPerson ? member.role : '',
    side: isPerson ? member.side : draft.side,
    same: member.same,
  };
}
