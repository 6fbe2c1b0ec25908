import type { ActMention } from '../model/act.ts';
import type { WeighedPlace } from './event-places.ts';
import type { ToldSentence } from './report-map.ts';
import type { StagedPlace } from './stage.ts';
import type { Word } from './words.ts';

/** Kinds of what flies, and so was launched somewhere. */
const LAUNCHED: ReadonlySet<string> = new Set([
  'rocket-or-mortar-fire',
  'missile-attack',
  'drone-strike',
  'air-strike',
]);

const LAUNCHING =
  /^(?:fired|launched|launch|launches|took|taken|flew|flown|fire|firing|launching|lobbed|shot|originated|originating|came|coming)$/u;

/** Why a place is one of launch, for a person. */
export const LAUNCH_WHY = 'where it was launched, as the words before it say';

/** True for a kind of act that is launched somewhere. */
export function canLaunch(kind: string): boolean {
  return LAUNCHED.has(kind);
}

/** The place that an act was launched from: "fired from the village of X", "launched by a bomber over X"; null where the sentence tells none. */
export function launchOf(act: ActMention, told: ToldSentence, weighed: readonly WeighedPlace[]): StagedPlace | null {
  if (!canLaunch(act.act)) return null;
  const places = weighed.map(({ place }) => place);
  return places.find((place) => isFrom(place, act, told)) ?? places.find((place) => isOver(place, act, told)) ?? null;
}

/** "Fired from X": behind a word of launching, and no road "from X to Y". */
function isFrom(place: StagedPlace, act: ActMention, { words, places }: ToldSentence): boolean {
  if (place.binding !== 'from' || place.mention.place?.kind === 'water') return false;
  const before = words.slice(Math.max(0, place.bound - 9), place.bound);
  const isLaunch = before.some(({ lower }) => LAUNCHING.test(lower));
  const isRoute = places.some(({ binding, bound }) => binding === 'to' && bound >= place.to && bound - place.to <= 1);
  return isLaunch || (!isRoute && (words[place.bound]?.start ?? 0) >= act.end && !isAlong(before));
}

function isAlong(before: readonly Word[]): boolean {
  return before.some(({ lower }) => /^(?:road|highway|along|route|motorway|way)$/u.test(lower));
}

/** "Was launched by a bomber over X", "were fired in X": of a passive that tells the launch alone, with nothing that it was launched at. */
function isOver(place: StagedPlace, act: ActMention, { words, places }: ToldSentence): boolean {
  if (act.voice !== 'passive' || !/\b(?:launched|fired)\b/iu.test(act.text) || place.mention.start < act.end)
    return false;
  if (place.binding !== 'in' && place.binding !== 'near') return false;
  const isAimed = places.some(({ binding }) => binding === 'against' || binding === 'to');
  const aim = words.some(
    ({ lower, start }) =>
      start >= act.end && /^(?:at|against|toward|towards|into|on)$/u.test(lower) && start < place.mention.start,
  );
  return !isAimed && !(aim && words[place.bound]?.lower !== 'over');
}
