import type { ActMention } from '../model/act.ts';
import type { ActorMention } from '../model/actor-mention.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { Report } from '../model/report.ts';
import type { Visit } from '../model/visit.ts';
import type { TimeChoice } from './choice.ts';
import { itineraryOf } from './itinerary.ts';
import { placeOfAct } from './place-of.ts';
import type { ToldSentence } from './report-map.ts';
import { withoutSummedUp } from './summed-up.ts';
import { timeOfAct } from './time-of.ts';
import { partyOf } from './traveller.ts';
import { joinVisits } from './visit-join.ts';
import { visitOf } from './visit-of.ts';

/** A leg of a trip as one act tells it, or as several do once they were joined. */
export interface VisitDraft {
  readonly acts: readonly ActMention[];
  readonly traveller: ActorMention;
  readonly from: PlacedMention | null;
  /** Null only until it was joined with one that says where. */
  readonly to: PlacedMention | null;
  /** True where the words of the act say where, not those around. */
  readonly isToOwn: boolean;
  readonly time: TimeChoice;
  readonly hosts: readonly ActorMention[];
}

/** The visits of a report, legs of a traveller in order; what is told twice is one. A visit of nobody, or to nowhere, is none. */
export function visitsOf(acts: readonly ActMention[], told: readonly ToldSentence[], report: Report): Visit[] {
  const drafts: VisitDraft[] = [];
  const going = acts.filter(({ act }) => act === 'visit' || act === 'meeting');
  going.forEach((act, i) => {
    const next = going[i + 1];
    const reach = next?.sentence === act.sentence ? next.start : Infinity;
    drafts.push(...legsOf(act, told, report, drafts, reach));
  });
  const placed = joinVisits(drafts).filter((draft) => draft.to !== null && !isAtHome(draft, told));
  const joined = withoutSummedUp(placed, told, report.text);
  return joined.map((draft, i) => visitOf(draft, joined, i, report, told));
}

/** True for what is only a meeting in the country of whose government the traveller is: "the Iraqi prime minister met envoys in Baghdad". */
function isAtHome({ acts, traveller, to }: VisitDraft, told: readonly ToldSentence[]): boolean {
  if (!acts.every(({ act }) => act === 'meeting') || !to?.place) return false;
  const role = traveller.role.toLowerCase();
  return told.some(({ places }) =>
    places.some(
      ({ mention }) =>
        mention.place?.country === to.place?.country &&
        mention.place?.kind === 'country' &&
        role.includes(mention.text.toLowerCase()),
    ),
  );
}

/** "Baghdad on Monday and Irbil on Tuesday": each stop has the date right behind it. */
function timeOfStop(
  stop: PlacedMention,
  next: PlacedMention | undefined,
  act: ActMention,
  told: readonly ToldSentence[],
  report: Report,
): TimeChoice {
  const own = told[act.sentence];
  const dates = own?.dates.filter(({ start }) => start >= stop.end && start < (next?.start ?? Infinity)) ?? [];
  const [date] = dates;
  if (!own || !date) return timeOfAct(act, told, report);
  const beside = told.map((one) => (one === own ? { ...one, dates: [date] } : one));
  return timeOfAct(act, beside, report);
}

/** What was called off did not take place. */
const CANCELLED = /\b(?:cancell?ed|postponed|call(?:ed|s) off|put off|scrapped)\b[^.;]*$/iu;
const HOMEWARD = /\b(?:return\w*|back|home)\b/iu;

function legsOf(
  act: ActMention,
  told: readonly ToldSentence[],
  report: Report,
  before: readonly VisitDraft[],
  reach: number,
): VisitDraft[] {
  const own = told[act.sentence];
  if (!own) return [];
  const party = partyOf(act, own);
  const last = lastTraveller(before, act, told);
  const isGuest = party.traveller !== null && !isHostBefore(party.traveller, before, act);
  const traveller = isGuest ? party.traveller : (last ?? party.traveller);
  if (!traveller) return [];
  const { from, to } = itineraryOf(act, own, reach);
  const isKnown = before.some((draft) => draft.traveller.same === traveller.same);
  const behind = report.text.slice(act.start, act.end + 12);
  if ((HOMEWARD.test(behind) && isKnown) || /\b(?:back|home)\b/iu.test(act.text)) return [];
  if (CANCELLED.test(report.text.slice(Math.max(own.sentence.start, act.start - 30), act.start))) return [];
  const draft = { acts: [act], traveller, from, hosts: party.hosts, time: timeOfAct(act, told, report) };
  if (to.length > 0)
    return to.map((stop, i) => ({
      ...draft,
      from: i === 0 ? from : (to[i - 1] ?? null),
      to: stop,
      isToOwn: true,
      time: to.length > 1 ? timeOfStop(stop, to[i + 1], act, told, report) : draft.time,
    }));
  if (isKnown) return [{ ...draft, to: null, isToOwn: false }];
  const around = act.act === 'visit' ? placeOfAct(act, told).places[0] : undefined;
  return [{ ...draft, to: around?.mention ?? null, isToOwn: false }];
}

/** "He flies to Erbil for talks with X. He will then travel on": he is the traveller, not the host, where neither is named. */
function isHostBefore({ text, same }: ActorMention, before: readonly VisitDraft[], { sentence }: ActMention): boolean {
  const last = before.at(-1);
  if (!last || !/^s?he$/iu.test(text) || last.traveller.same === same) return false;
  return last.acts.at(-1)?.sentence === sentence - 1 && last.hosts.some((host) => host.same === same);
}

/** Who travelled in the sentence before, in the same paragraph: "He will then go on to". */
function lastTraveller(
  before: readonly VisitDraft[],
  act: ActMention,
  told: readonly ToldSentence[],
): ActorMention | undefined {
  const paragraph = told[act.sentence]?.sentence.paragraph;
  const last = before.at(-1);
  const at = last?.acts.at(-1)?.sentence;
  return at !== undefined && told[at]?.sentence.paragraph === paragraph ? last?.traveller : undefined;
}
