import { distanceMetres } from '../base/sphere.ts';
import { parseMoment } from '../base/calendar.ts';
import type { ActMention } from '../model/act.ts';
import type { CountMention } from '../model/actor-mention.ts';
import { familyOf, type Kind } from '../model/kinds.ts';
import type { When } from '../model/when.ts';
import type { Nearness, PlaceChoice, TimeChoice } from './choice.ts';
import type { IncidentDraft } from './draft.ts';

/** True where the words join an act with its place or its time themselves. */
export function isOwn(nearness: Nearness): boolean {
  return nearness === 'clause' || nearness === 'sentence';
}

/** True where two drafts of one report may tell of one event: kinds, places and times agree, harm is not in conflict. */
export function isSameEvent(a: IncidentDraft, b: IncidentDraft): boolean {
  const again = b.acts.some(isLoose) || (a.acts.every(isLoose) && isOneSentence(a, b));
  if (!kindsAgree(a, b, again) || isPlanned(a) !== isPlanned(b)) return false;
  if (!placesAgree(a.place, b.place) || !timesAgree(a.time, b.time)) return false;
  return again || !harmConflicts(a.counts, b.counts);
}

function isPlanned({ acts }: IncidentDraft): boolean {
  return acts[0]?.sense === 'planned';
}

const ANY_VIOLENCE =
  /\b(?:attacks?|blasts?|explosions?|incidents?|assaults?|raids?|violence|bombardment|operations?|strikes?|shelling|barrage|killings?|massacre)\b/iu;

const ANY_HARM = /\b(?:kill\w*|died|dead|deaths?|wound\w*|injur\w*)\b/iu;
const BY_ARMS = /\b(?:sho\w+|gun\w*|stab\w*|behead\w*|execut\w*|assassinat\w*)\b/iu;

/** "The attack", "killed": violence of any sort, told of in other words perhaps. */
export function isLoose({ voice, text }: ActMention): boolean {
  return (voice === 'noun' && ANY_VIOLENCE.test(text)) || (ANY_HARM.test(text) && !BY_ARMS.test(text));
}

const VIOLENT: ReadonlySet<string> = new Set(['strikes', 'bombings', 'clashes']);

/** True for kinds of violence, which may be called by each other's names. */
export function isViolent(kind: Kind): boolean {
  return VIOLENT.has(familyOf(kind));
}

/** True where the kinds of two drafts may be of one event; `again`: the second only points to violence of some sort. */
export function kindsAgree(a: IncidentDraft, b: IncidentDraft, again: boolean): boolean {
  if (a.kind === b.kind) return true;
  if (a.kind === 'other' || b.kind === 'other') return false;
  const [one, other] = [familyOf(a.kind), familyOf(b.kind)];
  if (one === 'other' || other === 'other') return false;
  if (one === other) return true;
  return (again || a.acts.every(isLoose)) && VIOLENT.has(one) && VIOLENT.has(other);
}

function isOneSentence(a: IncidentDraft, b: IncidentDraft): boolean {
  return b.acts.some((act) => a.acts.some((other) => act.sentence - other.sentence <= 1));
}

/** Places agree where one is not told, both are one, one lies in the other, or their circles meet. */
export function placesAgree(a: PlaceChoice | null, b: PlaceChoice | null): boolean {
  if (!a || !b) return true;
  const [one, other] = [a.mention, b.mention];
  if (one.text.toLowerCase() === other.text.toLowerCase()) return true;
  if (!one.place || !other.place) return !isOwn(a.nearness) || !isOwn(b.nearness);
  if (one.place.id === other.place.id) return true;
  if (contains(one, other) || contains(other, one)) return true;
  const [p, q] = [one.where.point, other.where.point];
  if (!p || !q) return false;
  const away = distanceMetres(p, q);
  if (isVague(one) !== isVague(other) && one.place.country === other.place.country && away <= VAGUE_METRES) return true;
  const reach = Math.max(one.where.radiusMetres ?? 0, other.where.radiusMetres ?? 0, NEAR_METRES);
  return away <= Math.min(reach, FAR_METRES);
}

/** A quarter and its town, an airport and its city. */
const NEAR_METRES = 12_000;
/** Wide things, rivers and deserts, are no one place. */
const FAR_METRES = 25_000;

/** "North of X" without a distance may be as far as this. */
const VAGUE_METRES = 80_000;

function isVague({ named, where }: PlaceChoice['mention']): boolean {
  const [from, to] = [named?.point, where.point];
  return from !== undefined && from !== null && to !== null && distanceMetres(from, to) > 0 && !/\d/u.test(where.text);
}

type Mention = PlaceChoice['mention'];

function contains({ place: outer, where: area }: Mention, { place: inner, where }: Mention): boolean {
  if (!outer || !inner || outer.country !== inner.country) return false;
  if (outer.kind === 'country') return true;
  if (outer.kind === 'region' && inner.kind !== 'country' && area.point && where.point)
    return distanceMetres(area.point, where.point) <= (area.radiusMetres ?? 0);
  return outer.kind === 'governorate' && (outer.name === inner.admin1 || outer.admin1 === inner.admin1);
}

/** Times agree where one was not told itself, or both meet. */
export function timesAgree(a: TimeChoice, b: TimeChoice): boolean {
  return !isOwn(a.nearness) || !isOwn(b.nearness) || whensMeet(a.when, b.when);
}

/** True where two times have a moment in common; an open end reaches for ever. */
export function whensMeet(a: When, b: When): boolean {
  const [aStart, bStart] = [startOf(a), startOf(b)];
  const [aEnd, bEnd] = [endOf(a), endOf(b)];
  return aStart <= bEnd && bStart <= aEnd;
}

function startOf({ earliest }: When): number {
  return earliest === null ? -Infinity : (parseMoment(earliest)?.startMs ?? -Infinity);
}

function endOf({ latest }: When): number {
  return latest === null ? Infinity : (parseMoment(latest)?.endMs ?? Infinity);
}

/** Numbers of the same harm that exclude each other. */
function harmConflicts(a: readonly CountMention[], b: readonly CountMention[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.of === other.of &&
        ((one.range.max ?? Infinity) < (other.range.min ?? 0) || (other.range.max ?? Infinity) < (one.range.min ?? 0)),
    ),
  );
}
