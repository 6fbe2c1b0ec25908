import type { ActMention } from '../model/act.ts';
import type { PlaceChoice } from './choice.ts';
import type { IncidentDraft } from './draft.ts';
import { canLaunch, LAUNCH_WHY } from './launch.ts';
import type { ToldSentence } from './report-map.ts';

/** So many sentences behind an attack may tell where it was launched. */
const REACH = 8;

/** Words of a sentence that tells where something was launched from, and no more. */
const LAUNCH =
  /\b(?:launch(?:ers?|(?:ing)?[ -]?(?:pads?|sites?|platforms?|rails?|tubes?|points?|ramps?))|(?:was|were|been)\s+(?:fired|launched|lobbed|shot)\s+(?:\p{L}+\s+){0,4}?(?:from|by)|(?:fired|launched|coming|came)\s+from|(?:took|taken)\s+off\s+from|originat(?:ed|ing)\s+(?:from|in)|firing\s+(?:position|point)s?)\b/iu;

/** Gives attacks the place of launch that a later sentence tells ("The rockets were fired from a lorry near X"); the acts of that sentence are no events of their own. */
export function withLaunches(
  drafts: readonly IncidentDraft[],
  told: readonly ToldSentence[],
  text: string,
): IncidentDraft[] {
  const kept: IncidentDraft[] = [];
  for (const draft of drafts) {
    const at = draft.acts[0]?.sentence ?? 0;
    const own = kept.findLastIndex(({ kind, acts }) => canLaunch(kind) && (acts.at(-1)?.sentence ?? 0) < at);
    const known = kept[own];
    const isNear = known !== undefined && at - (known.acts.at(-1)?.sentence ?? 0) <= REACH;
    if (isNear && tellsOnlyLaunch(draft, told, text)) {
      kept[own] = {
        ...known,
        acts: [...known.acts, ...draft.acts],
        launch: known.launch ?? launchIn(at, known, told, text),
        counts: [...known.counts, ...draft.counts],
      };
    } else if (known !== undefined || !isOfOtherAttack(draft, told, text)) kept.push(draft);
  }
  return kept.map((draft) => (canLaunch(draft.kind) && !draft.launch ? withLater(draft, drafts, told, text) : draft));
}

/** True for an act of a sentence of launch that names no target: "the rockets were fired from", "launching pads were found". */
function tellsOnlyLaunch(
  { acts, kind, place, launch }: IncidentDraft,
  told: readonly ToldSentence[],
  text: string,
): boolean {
  const [act] = acts;
  const own = act && told[act.sentence];
  if (!act || !own || own.sentence.isHeadline) return false;
  const words = text.slice(own.sentence.start, own.sentence.end);
  if (!LAUNCH.test(words)) return false;
  if (kind === 'raid-or-arrest') return isOfArms(act);
  if (!canLaunch(kind)) return /\b(?:launch\p{L}*|(?:took|taken) off)\b/iu.test(act.text);
  const isOwn = place?.nearness === 'clause' || place?.nearness === 'sentence';
  return !isOwn || (launch === null && act.voice === 'passive' && LAUNCH.test(text.slice(act.start, own.sentence.end)));
}

/** "This morning they found the launcher": that of an attack told of elsewhere, in the post that is answered; no raid. One that was ready to fire is a find. */
function isOfOtherAttack({ kind, acts: [act] }: IncidentDraft, told: readonly ToldSentence[], text: string): boolean {
  const own = act && told[act.sentence];
  if (!own || kind !== 'raid-or-arrest' || own.sentence.isHeadline) return false;
  return (
    /\bfound the (?:\p{L}+ )?launch(?:ers?|(?:ing)?[ -](?:pads?|sites?|platforms?|rails?|tubes?))$/iu.test(act.text) &&
    /\bthey\s+(?:\p{L}+\s+)?$/iu.test(text.slice(own.sentence.start, act.start)) &&
    !/\b(?:ready|prepared|aimed|set to)\b/iu.test(text.slice(act.end, own.sentence.end))
  );
}

function isOfArms({ text }: ActMention): boolean {
  return /\b(?:rockets?|missiles?|launch\p{L}*|drones?|shells?|mortars?|pads?|rails?|tubes?)\b/iu.test(text);
}

/** The place of launch that a sentence without an event of its own tells, at most so many behind the attack. */
function withLater(
  draft: IncidentDraft,
  drafts: readonly IncidentDraft[],
  told: readonly ToldSentence[],
  text: string,
): IncidentDraft {
  const last = draft.acts.at(-1)?.sentence ?? 0;
  for (let i = last + 1; i <= Math.min(told.length - 1, last + REACH); i++) {
    if (drafts.some(({ kind, acts, place }) => canLaunch(kind) && place !== draft.place && acts[0]?.sentence === i))
      return draft;
    const launch = launchIn(i, draft, told, text);
    if (launch) return { ...draft, launch };
  }
  return draft;
}

function launchIn(
  sentence: number,
  { place }: IncidentDraft,
  told: readonly ToldSentence[],
  text: string,
): PlaceChoice | null {
  const own = told[sentence];
  const words = own ? text.slice(own.sentence.start, own.sentence.end) : '';
  const found = own ? LAUNCH.exec(words) : null;
  if (!own || !found) return null;
  const from = own.sentence.start + found.index;
  const possible = own.places.filter(
    ({ mention, binding, holds }) =>
      mention.kind === 'toponym' &&
      !mention.metonym &&
      !holds &&
      mention.place?.kind !== 'water' &&
      mention.start > from &&
      (binding === 'from' || binding === 'near' || binding === 'in') &&
      mention.place?.id !== place?.mention.place?.id,
  );
  const best = possible[0];
  return best ? { mention: best.mention, nearness: 'paragraph', because: LAUNCH_WHY } : null;
}
