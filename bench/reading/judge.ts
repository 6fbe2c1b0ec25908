import { distanceMetres } from '../../src/base/sphere.ts';
import type { CountRange } from '../../src/model/incident.ts';
import { familyOf, isKind } from '../../src/model/kinds.ts';
import type { LonLat } from '../../src/model/place.ts';
import type { GoldenEvent, GoldenPlace, GoldenReport } from './golden.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An event that the reader proposes. */
export interface Proposal {
  readonly type: 'incident' | 'visit';
  readonly kind: string;
  readonly status: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly point: LonLat | null;
  readonly placeText: string;
  readonly launch: LonLat | null;
  readonly actors: readonly { readonly role: string; readonly name: string }[];
  readonly traveller: string;
  readonly killed: CountRange;
  readonly wounded: CountRange;
  readonly arrested: CountRange;
  readonly words: string;
  /** Where its words stand in the file. */
  readonly spans: readonly Stretch[];
}

/** What came of a report. */
export interface Judged {
  readonly pairs: readonly { readonly event: GoldenEvent; readonly proposal: Proposal }[];
  readonly missed: readonly GoldenEvent[];
  readonly wrong: readonly Proposal[];
}

/** Places so near are one, in kilometres. */
export const LEAST_KM = 25;

/** Pairs proposals with expected events by the rules of the golden folder's README: most pairs, overlapping words first. */
export function judge({ text, events, not }: GoldenReport, proposals: readonly Proposal[]): Judged {
  const spansOf = events.map((event) => [event.words, ...event.repeats].flatMap((words) => stretch(text, words)));
  const finders = events.map((event, e) =>
    proposals
      .map((proposal, p) => ({ p, overlap: overlaps(proposal, spansOf[e] ?? []), finds: finds(event, proposal) }))
      .filter((one) => one.finds)
      .sort((a, b) => Number(b.overlap) - Number(a.overlap))
      .map(({ p }) => p),
  );
  const eventOf = matching(finders, proposals.length);
  const pairs = eventOf.flatMap((e, p) => {
    const [event, proposal] = [events[e ?? -1], proposals[p]];
    return event && proposal ? [{ event, proposal }] : [];
  });
  const found = new Set(pairs.map(({ event }) => event));
  const taken = new Set(pairs.map(({ proposal }) => proposal));
  const threats = not.filter(({ why }) => why.includes('threat')).flatMap(({ words }) => stretch(text, words));
  const others = not.flatMap(({ words }) => stretch(text, words));
  const visits = events.map((event, e) => (event.type === 'visit' ? (spansOf[e] ?? []) : []));
  const incidents = events.map((event, e) => (event.type === 'visit' ? [] : (spansOf[e] ?? [])));
  const isLeftOut = (proposal: Proposal): boolean =>
    ((proposal.kind === 'threat' || proposal.kind === 'statement-or-agreement') &&
      !overlaps(proposal, incidents.flat()) &&
      (overlaps(proposal, visits.flat()) || !overlaps(proposal, others))) ||
    (proposal.kind === 'threat' && overlaps(proposal, threats));
  return {
    pairs,
    missed: events.filter((event) => !found.has(event)),
    wrong: proposals.filter((proposal) => !taken.has(proposal) && !isLeftOut(proposal)),
  };
}

function stretch(text: string, words: string): Stretch[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

function overlaps({ spans }: Proposal, others: readonly Stretch[]): boolean {
  return spans.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}

/** The most pairs (Kuhn's augmenting paths); gives the event of each proposal. */
function matching(finders: readonly (readonly number[])[], proposals: number): (number | undefined)[] {
  const eventOf: (number | undefined)[] = Array.from({ length: proposals });
  const augment = (e: number, seen: Set<number>): boolean =>
    (finders[e] ?? []).some((p) => {
      if (seen.has(p)) return false;
      seen.add(p);
      const other = eventOf[p];
      if (other !== undefined && !augment(other, seen)) return false;
      eventOf[p] = e;
      return true;
    });
  finders.forEach((_, e) => augment(e, new Set()));
  return eventOf;
}

function finds(event: GoldenEvent, proposal: Proposal): boolean {
  if (event.type !== proposal.type || familyName(event.kind) !== familyName(proposal.kind)) return false;
  return meet(event, proposal) && isNear(event.place, proposal.point, LEAST_KM);
}

/** The family of a kind; `visit` is its own. */
export function familyName(kind: string): string {
  return isKind(kind) ? familyOf(kind) : kind;
}

/** True where intervals of days have a day in common; an open end reaches for ever. */
export function meet(a: Pick<Proposal, 'earliest' | 'latest'>, b: Pick<Proposal, 'earliest' | 'latest'>): boolean {
  const day = (text: string | null, open: string): string => text?.slice(0, 10) ?? open;
  return day(a.earliest, '') <= day(b.latest, '9999-99-99') && day(b.earliest, '') <= day(a.latest, '9999-99-99');
}

/** True where a point lies within the radius of a place, or so many kilometres; an expected place of null is met by any. */
export function isNear(place: GoldenPlace | null, point: LonLat | null, leastKm: number): boolean {
  if (!place) return true;
  if (!point) return false;
  return distanceMetres([place.lon, place.lat], point) <= Math.max(place.radiusKm, leastKm) * 1000;
}
