import { distanceMetres } from '../base/sphere.ts';
import type { ActorMention } from '../model/actor-mention.ts';
import { isOwn, timesAgree } from './agree.ts';
import { NEARNESS } from './choice.ts';
import type { VisitDraft } from './visits.ts';

/** Joins drafts that tell of one leg: the same traveller, the same place or one without, days that meet. A meeting without a place is one of the visit before it. */
export function joinVisits(drafts: readonly VisitDraft[]): VisitDraft[] {
  const joined: VisitDraft[] = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex((known) => isSameLeg(known, draft));
    const known = joined[at];
    if (known) joined[at] = merged(known, draft);
    else if (draft.acts.every(({ act }) => act === 'visit') || isAbroad(draft)) joined.push(draft);
  }
  return joined;
}

/** An airport and its city, a quarter and its town, are one stop. */
const SAME_METRES = 20_000;

function isSameLeg(a: VisitDraft, b: VisitDraft): boolean {
  const isHost = a.hosts.some(({ same }) => same === b.traveller.same);
  if (a.traveller.same !== b.traveller.same && !isHost) return false;
  if (!timesAgree(a.time, b.time)) return false;
  if (!b.isToOwn || !a.isToOwn) return true;
  const [one, other] = [a.to, b.to];
  if (!one || !other) return true;
  if (one.place && other.place) {
    if (one.place.id === other.place.id) return true;
    const [p, q] = [one.where.point, other.where.point];
    if (p && q && one.place.kind !== 'country' && other.place.kind !== 'country' && distanceMetres(p, q) <= SAME_METRES)
      return true;
    return (
      one.place.country === other.place.country && (one.place.kind === 'country' || other.place.kind === 'country')
    );
  }
  return one.text.toLowerCase() === other.text.toLowerCase();
}

/** A meeting at a place of its own is a stay where somebody's office is of another country than the place. */
function isAbroad({ to, isToOwn, traveller }: VisitDraft): boolean {
  return to !== null && isToOwn && traveller.kind === 'person' && traveller.role !== '';
}

function merged(a: VisitDraft, b: VisitDraft): VisitDraft {
  const better = (b.isToOwn && !a.isToOwn) || (b.isToOwn && a.to?.place?.kind === 'country') ? b : a;
  const time =
    !isOwn(a.time.nearness) && NEARNESS.indexOf(b.time.nearness) < NEARNESS.indexOf(a.time.nearness) ? b.time : a.time;
  const hosts: ActorMention[] = [...a.hosts];
  for (const host of [...b.hosts, ...(b.traveller.same === a.traveller.same ? [] : [b.traveller])]) {
    if (host.same !== a.traveller.same && !hosts.some(({ same }) => same === host.same)) hosts.push(host);
  }
  return {
    ...a,
    acts: [...a.acts, ...b.acts],
    from: a.from ?? b.from,
    to: better.to ?? a.to ?? b.to,
    isToOwn: a.isToOwn || b.isToOwn,
    time,
    hosts,
  };
}
