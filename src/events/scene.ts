import type { ToldSentence } from './report-map.ts';
import { meets, type StagedPlace } from './stage.ts';

/** "The Silvan road", "Basel roundabout": a thing that is called by a place, and may lie elsewhere. */
const STREET_WORDS = /^(?:road|highway|motorway|street|avenue|boulevard|roundabout|line)$/u;
/** What is left of the chance of such a name. */
export const STREET = 0.35;

/** True for a name that a word for a street or a road follows. */
export function isOfStreet({ to }: StagedPlace, { words }: ToldSentence): boolean {
  return STREET_WORDS.test(words[to]?.lower ?? '');
}

/** "Iran-backed", "US-led": who is behind somebody. */
const SIDED = /-(?:backed|aligned|led|run|made|supported|funded|affiliated|linked|trained|sponsored|born|style)$/u;

/** True for a name that can be a scene: no part of a group's name, no state that acts, no "Iran-backed". */
export function isScene({ mention, to, binding }: StagedPlace, { actors, words }: ToldSentence): boolean {
  if (SIDED.test(words[to - 1]?.lower ?? '')) return false;
  return !actors.some(
    (actor) =>
      meets(actor, mention) &&
      ((actor.kind === 'group' && actor.actor !== '' && actor.end - actor.start > mention.end - mention.start) ||
        (actor.kind === 'state' && binding === 'none')),
  );
}
