import type { Span } from '../model/mention.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { Sentence } from '../model/sentence.ts';
import { evidenceFor } from './place-evidence.ts';
import { PLACE_PRIOR, PLACE_WORTHS, type PlaceEvidence } from './place-weights.ts';
import { stageOf, type Stage, type StagedPlace } from './stage.ts';

/** A name of a sentence, and how likely it is where an act of that sentence was. */
export interface WeighedPlace {
  readonly place: StagedPlace;
  readonly evidence: readonly PlaceEvidence[];
  /** From 0 to 1. */
  readonly chance: number;
}

/** From this chance on a name is taken for where an act was. */
const TAKEN = 0.4;

/** The names of a sentence that are where an act of it was, as ranges of the text, in its order. `act`: the words of the act. */
export function eventPlaces(
  text: string,
  act: Span,
  sentences: readonly Sentence[],
  places: readonly PlacedMention[],
): Span[] {
  const sentence = sentences.find(({ start, end }) => act.start >= start && act.start < end);
  if (!sentence) return [];
  const own = places.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return weighPlaces(stageOf(text, sentence, own), act)
    .filter(({ chance }) => chance >= TAKEN)
    .map(({ place: { mention } }) => ({ start: mention.start, end: mention.end }));
}

/** All names of a sentence that can be where an act was, in its order: peoples and governments are none. */
export function weighPlaces(stage: Stage, act: Span): WeighedPlace[] {
  return stage.places.flatMap((place, i) => {
    const { mention } = place;
    if (mention.kind === 'demonym' || mention.metonym) return [];
    const words = apartFrom(place, stage, act);
    if (!words) return [];
    const evidence = evidenceFor(stage, i, words);
    const sum = evidence.reduce((total, name) => total + PLACE_WORTHS[name], PLACE_PRIOR);
    return [{ place, evidence, chance: 1 / (1 + Math.exp(-sum)) }];
  });
}

/** The words of an act as far as they stand before a place; undefined where the place is one of them and nothing binds it: "the Basra talks". */
function apartFrom({ mention, bound, binding }: StagedPlace, { words }: Stage, act: Span): Span | undefined {
  if (mention.start >= act.end || act.start >= mention.end) return act;
  const end = words[bound - 1]?.end ?? 0;
  return BOUND.has(binding) && end > act.start ? { start: act.start, end } : undefined;
}

const BOUND: ReadonlySet<string> = new Set(['in', 'near', 'against', 'to', 'via']);
