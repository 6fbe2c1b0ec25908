import { makeActors } from '../../../gazetteer/build/actors.ts';
import type { ActorMention } from '../../../src/model/actor-mention.ts';
import { openActorTable } from '../../../src/reading/actors/actor-table.ts';
import { readActors } from '../../../src/reading/actors/read-actors.ts';
import { readSentences } from '../../../src/reading/sentences/read-sentences.ts';

/** The table of actors as the build makes it of `gazetteer/actors.csv`. */
export const TABLE = openActorTable(makeActors());

/** The actors of a text. */
export function actorsOf(text: string): ActorMention[] {
  return readActors(text, readSentences(text), TABLE);
}

/** The names of the actors of one kind, in order. */
export function namesOf(text: string, kind: ActorMention['kind']): string[] {
  return actorsOf(text)
    .filter((mention) => mention.kind === kind)
    .map(({ name }) => name);
}
