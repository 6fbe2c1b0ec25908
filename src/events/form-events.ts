import type { ActMention, ActSense } from '../model/act.ts';
import type { CountMention } from '../model/actor-mention.ts';
import type { Incident } from '../model/incident.ts';
import type { Span } from '../model/mention.ts';
import type { ReadReport } from '../model/read-report.ts';
import type { Visit } from '../model/visit.ts';
import { actorsOfAct, countedActors, onlyOnce } from './actors-of.ts';
import { isBackground } from './background.ts';
import type { PlaceChoice } from './choice.ts';
import type { IncidentDraft } from './draft.ts';
import { harmByAct } from './harm-of.ts';
import { incidentOf } from './incident-of.ts';
import { joinDrafts } from './join.ts';
import { leadsOf } from './lead.ts';
import { partsOf } from './parts.ts';
import { placeOfOffice } from './office.ts';
import { asOneOfThem } from './one-of-them.ts';
import { placeOfAct, type ActPlaces } from './place-of.ts';
import { mapReport, type ToldSentence } from './report-map.ts';
import { actsOfHarm, TOLD_AS_HARM } from './told-harm.ts';
import { actsOfTravel } from './travel.ts';
import { asRecalled, isToldAsNews, recalledActs } from './recalled.ts';
import { asDated } from './sense-of-date.ts';
import { withClaims } from './told-blame.ts';
import { withLaunches } from './told-launch.ts';
import { timeOfAct } from './time-of.ts';
import { visitsOf } from './visits.ts';

/** The events of a report. */
export interface FormedEvents {
  readonly incidents: readonly Incident[];
  readonly visits: readonly Visit[];
}

/** Senses in which an act is an event. */
const EVENTS: ReadonlySet<ActSense> = new Set(['news', 'planned', 'claimed', 'denied']);

/**
 * Makes incidents and visits of what was found in a report: each act is joined with place, time, actors and harm of its clause, its sentence, its paragraph; what is told
 * twice is one. Every field says from which words it comes. An act without a place stays, unplaced; nothing is invented. A very long report is taken part by part (`parts.ts`):
 * what is told in two of its parts stays two.
 * @param progress told after each of the parts
 */
export function formEvents(read: ReadReport, progress?: (done: number, parts: number) => void): FormedEvents {
  const formed = partsOf(read).map((part, i, parts) => {
    const events = formPart(part);
    progress?.(i + 1, parts.length);
    return events;
  });
  const [only] = formed;
  if (only && formed.length === 1) return only;
  const { id } = read.report;
  const incidents = formed.flatMap((part) => part.incidents);
  const visits = formed.flatMap((part) => part.visits);
  return {
    incidents: incidents.map((incident, i) => ({ ...incident, id: `${id}/incident-${i + 1}` })),
    visits: visits.map((visit, i) => ({ ...visit, id: `${id}/visit-${i + 1}` })),
  };
}

function formPart(read: ReadReport): FormedEvents {
  const told = mapReport(read);
  const { text } = read.report;
  const all = [...read.acts, ...actsOfHarm(read), ...actsOfTravel(read, told)].sort((a, b) => a.start - b.start);
  const found = asOneOfThem(all, text).filter((act) => !isBackground(act, told, text));
  const acts = found.filter(({ sense }) => EVENTS.has(sense)).flatMap((act) => asDated(act, told, read.report));
  const recalled = recalledActs(found, told, read.report);
  const harm = harmByAct(told, [...acts, ...recalled].filter(isIncident));
  const news = withClaims(joinedOf(acts, told, read, harm), told);
  const older = joinedOf(recalled, told, read, harm).filter((draft) => !isToldAsNews(draft, news));
  const incidents = [
    ...news.map((draft) => incidentOf(draft, read.report, tellingOf(draft, told), '')),
    ...older.map((draft) => asRecalled(incidentOf(draft, read.report, tellingOf(draft, told), ''), read.report)),
  ];
  const visits = [
    ...visitsOf(acts, told, read.report),
    ...visitsOf(recalled, told, read.report).map((visit) => asRecalled({ ...visit, trip: '', leg: 0 }, read.report)),
  ];
  const { id } = read.report;
  return {
    incidents: incidents.map((incident, i) => ({ ...incident, id: `${id}/incident-${i + 1}` })),
    visits: visits.map((visit, i) => ({ ...visit, id: `${id}/visit-${i + 1}` })),
  };
}

function isIncident({ act }: ActMention): boolean {
  return act !== 'visit' && act !== 'meeting';
}

type Harm = ReadonlyMap<ActMention, readonly CountMention[]>;

/** The incidents that acts tell, those that are told twice joined. */
function joinedOf(
  acts: readonly ActMention[],
  told: readonly ToldSentence[],
  read: ReadReport,
  harm: Harm,
): IncidentDraft[] {
  const done = acts.filter(isIncident);
  const leads = leadsOf(done, told);
  const drafts = done.flatMap((act) => draftsOf(act, told, read, harm.get(act) ?? [], leads(act)));
  const { text } = read.report;
  return joinDrafts(withLaunches(drafts, told, text), told, text);
}

/** The sentence that tells an event first, the headline left aside. */
function tellingOf({ acts }: IncidentDraft, told: readonly ToldSentence[]): Span {
  const first = acts.find(({ sentence }) => told[sentence]?.sentence.isHeadline !== true) ?? acts[0];
  return told[first?.sentence ?? 0]?.sentence ?? { start: 0, end: 0 };
}

/** Where an act was; an act of state with no place of its own was in the state. */
function placesOf(
  act: ActMention,
  told: readonly ToldSentence[],
  text: string,
  lead: PlaceChoice | undefined,
): ActPlaces {
  const office = placeOfOffice(act, told, text, lead);
  return office ? { places: [office], launch: null } : placeOfAct(act, told, lead);
}

function draftsOf(
  act: ActMention,
  told: readonly ToldSentence[],
  { report }: ReadReport,
  counts: readonly CountMention[],
  lead: PlaceChoice | undefined,
): IncidentDraft[] {
  const own = told[act.sentence];
  const kind = act.act;
  if (!own || kind === 'visit' || kind === 'meeting') return [];
  const { places, launch } = placesOf(act, told, report.text, lead);
  const draft = {
    kind,
    acts: [act],
    launch,
    time: timeOfAct(act, told, report),
    actors: onlyOnce([...actorsOfAct(act, own), ...countedActors(counts, told)]),
    counts,
  };
  if (places.length === 0) return act.rule === TOLD_AS_HARM ? [] : [{ ...draft, place: null }];
  // A total over several places is not shared out.
  return places.map((place) => ({ ...draft, place, counts: places.length > 1 ? [] : counts }));
}
