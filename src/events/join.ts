import { precisionRank } from '../model/precision.ts';
import { isLoose, isOwn, isSameEvent, isViolent } from './agree.ts';
import { NEARNESS, type PlaceChoice, type TimeChoice } from './choice.ts';
import type { IncidentDraft } from './draft.ts';
import type { ToldSentence } from './report-map.ts';
import { isOneDoing, isPointedTo, isTitled, isTopicOnly, weightierKind } from './told-again.ts';

/** Words before an act that make it a further one: of all that is told before them. */
const FURTHER = /\b(?:another|second|third|separate|separately|elsewhere|similar|other|further|also)\b[^.;]{0,30}$/iu;

/** Joins the drafts of a report that tell of one event, in order; the first telling gives its number. `told`, `text`: the report's. */
export function joinDrafts(
  drafts: readonly IncidentDraft[],
  told: readonly ToldSentence[],
  text: string,
): IncidentDraft[] {
  const joined: IncidentDraft[] = [];
  for (const draft of drafts) {
    const at = knownOf(draft, joined, told, text);
    const known = joined[at];
    if (!known) joined.push(draft);
    else joined[at] = isTitled(known, draft, told) ? merged(draft, known) : merged(known, draft);
  }
  return joined.filter((draft) => !isTopicOnly(draft, told, text));
}

/** Index of the draft that tells of the same event: the last that agrees in all, else the one that this one points to, that is its headline, that it goes on with. */
function knownOf(
  draft: IncidentDraft,
  joined: readonly IncidentDraft[],
  told: readonly ToldSentence[],
  text: string,
): number {
  const further = furtherFrom(draft, text);
  const find = (agrees: (known: IncidentDraft) => boolean): number =>
    joined.findLastIndex(
      (known) => (known.acts[0]?.start ?? 0) > further && !isOtherOfList(known, draft) && agrees(known),
    );
  const ways = [
    (known: IncidentDraft) => isSameEvent(known, draft) || isOneMove(known, draft),
    (known: IncidentDraft) => isOneDoing(known, draft, text),
    (known: IncidentDraft) => isPointedTo(known, draft, text),
    (known: IncidentDraft) => isTitled(known, draft, told),
  ];
  for (const way of ways) {
    const at = find(way);
    if (at >= 0) return at;
  }
  return -1;
}

/** Where the word stands that makes an act a further one; -1 without one. "In a separate incident, a bomb went off": the bomb and its going off are one, both further. */
function furtherFrom({ acts: [act] }: IncidentDraft, text: string): number {
  if (!act) return -1;
  const from = Math.max(0, act.start - 60);
  const at = text.slice(from, act.start).search(FURTHER);
  return at < 0 ? -1 : from + at;
}

/** "Left the camp and reached the town": one movement, which ends at the second place. */
function isOneMove(a: IncidentDraft, b: IncidentDraft): boolean {
  return a.kind === 'troop-movement' && b.kind === a.kind && a.acts.at(-1)?.sentence === b.acts[0]?.sentence;
}

/** The places of one act told as a list are events of their own. */
function isOtherOfList(a: IncidentDraft, b: IncidentDraft): boolean {
  return a.acts.includes(b.acts[0] as (typeof a.acts)[number]);
}

function merged(a: IncidentDraft, b: IncidentDraft): IncidentDraft {
  const isOne = a.acts.every(({ sentence }) => sentence === b.acts[0]?.sentence);
  const isCalmer = isViolent(a.kind) && !isViolent(b.kind);
  const isBetterKind = a.kind === 'other' || (a.acts.every(isLoose) && !b.acts.every(isLoose) && !isCalmer);
  return {
    kind: isBetterKind ? b.kind : isOne ? weightierKind(a.kind, b.kind) : a.kind,
    acts: [...a.acts, ...b.acts],
    place: isOneMove(a, b) && b.place ? b.place : betterPlace(a.place, b.place),
    launch: a.launch ?? b.launch,
    time: betterTime(a.time, b.time),
    actors: [...a.actors, ...b.actors.filter((one) => !a.actors.some((other) => other.actor.same === one.actor.same))],
    counts: [...a.counts, ...b.counts],
  };
}

/** The finer one of two that are told, else the one that is told nearer. */
function betterPlace(a: PlaceChoice | null, b: PlaceChoice | null): PlaceChoice | null {
  if (!a || !b) return a ?? b;
  if (isOwn(a.nearness) !== isOwn(b.nearness)) {
    const [own, other] = isOwn(a.nearness) ? [a, b] : [b, a];
    return own.mention.place === null && other.mention.place !== null ? other : own;
  }
  return rankOf(b) < rankOf(a) ? b : a;
}

/** Of two circles about places the smaller one is finer. */
const NEAR_RANK = precisionRank('near');

function rankOf({ mention }: PlaceChoice): number {
  if (mention.named !== undefined && mention.place !== null && mention.where.precision === 'near')
    return NEAR_RANK + (mention.where.radiusMetres ?? 0) / 1e6;
  return mention.place === null ? Infinity : precisionRank(mention.where.precision);
}

function betterTime(a: TimeChoice, b: TimeChoice): TimeChoice {
  if (isOwn(a.nearness) && isOwn(b.nearness)) return lengthOf(b) < lengthOf(a) ? b : a;
  return NEARNESS.indexOf(b.nearness) < NEARNESS.indexOf(a.nearness) ? b : a;
}

const PRECISION_LENGTH = { minute: 0, day: 1, week: 2, month: 3, season: 4, year: 5, unknown: 6 } as const;

function lengthOf({ when }: TimeChoice): number {
  return when.earliest === null || when.latest === null ? 9 : PRECISION_LENGTH[when.precision];
}
