import type { FormedEvents } from '../../src/events/form-events.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Report } from '../../src/model/report.ts';
import type { Evidence } from '../../src/model/source.ts';
import type { Visit } from '../../src/model/visit.ts';
import type { Where } from '../../src/model/where.ts';
import type { Proposal } from './judge.ts';

/** The events of a report in the form in which they are judged; `whole`: the text of the file, in which their words are looked for. */
export function proposalsOf({ incidents, visits }: FormedEvents, report: Report, whole: string): Proposal[] {
  return [
    ...incidents.map((incident) => ({ ...common(incident, incident.where, report, whole), ...ofIncident(incident) })),
    ...visits.map((visit) => ({ ...common(visit, visit.to, report, whole), ...ofVisit(visit) })),
  ];
}

type Common = Pick<Proposal, 'earliest' | 'latest' | 'point' | 'placeText' | 'spans' | 'words'>;

function common(event: Incident | Visit, where: Where | null, report: Report, whole: string): Common {
  const acts = event.evidence.filter(({ field }) => field === 'kind' || field === 'status' || field === 'traveller');
  const spans = acts.flatMap((one) => spanIn(one, report, whole));
  return {
    earliest: event.when.earliest,
    latest: event.when.latest,
    point: where?.point ?? null,
    placeText: where?.text ?? '',
    spans,
    words: acts.map(({ words }) => words).join(' | '),
  };
}

/** Where a stretch of a report's text stands in the file: by the words around it, for the text is the file without its chrome. */
function spanIn({ start, end }: Evidence, { text }: Report, whole: string): { start: number; end: number }[] {
  if (start === null || end === null) return [];
  const around = text.slice(start, Math.min(text.length, Math.max(end, start + 30))).split('\n')[0] ?? '';
  const at = whole.indexOf(around);
  return at < 0 ? [] : [{ start: at, end: at + (end - start) }];
}

type Own = Omit<Proposal, keyof Common>;

function ofIncident({ kind, status, launch, actors, casualties }: Incident): Own {
  return { type: 'incident', kind, status, launch: launch?.point ?? null, actors, ...casualties, traveller: '' };
}

function ofVisit({ status, traveller }: Visit): Own {
  const none = { min: null, max: null };
  return {
    type: 'visit',
    kind: 'visit',
    status,
    launch: null,
    actors: [],
    killed: none,
    wounded: none,
    arrested: none,
    traveller,
  };
}
