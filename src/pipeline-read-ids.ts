import { hashName } from './base/text-hash.ts';
import type { FormedEvents } from './events/form-events.ts';
import type { Span } from './model/mention.ts';
import type { ReadReport } from './model/read-report.ts';
import type { Evidence, EvidenceField } from './model/source.ts';

/**
 * The events with ids that another reader of the same report gives them as well: made of the report and of the sentence and the words
 * that tell them, not of their place in a row. Events that the same words tell are told apart by their places, then by a number.
 */
export function withStableIds({ incidents, visits }: FormedEvents, read: ReadReport): FormedEvents {
  const { id } = read.report;
  const incidentIds = idsOf(
    incidents.map(({ evidence, where }) => ({ key: toldBy(read, evidence, 'kind'), place: where?.text ?? '' })),
  );
  const visitIds = idsOf(
    visits.map(({ evidence, traveller, to }) => ({
      key: `${traveller} ${toldBy(read, evidence, 'status')}`,
      place: to?.text ?? '',
    })),
  );
  const travellers = new Map(visits.map(({ trip, traveller }) => [trip, traveller] as const).reverse());
  return {
    incidents: incidents.map((incident, i) => ({ ...incident, id: `${id}/incident-${incidentIds[i] ?? ''}` })),
    visits: visits.map((visit, i) => ({
      ...visit,
      id: `${id}/visit-${visitIds[i] ?? ''}`,
      trip: visit.trip === '' ? '' : `${id}/trip-${shortName([travellers.get(visit.trip) ?? visit.traveller])}`,
    })),
  };
}

interface Told {
  readonly key: string;
  readonly place: string;
}

function idsOf(events: readonly Told[]): string[] {
  const alike = counts(events.map(({ key }) => key));
  const names = events.map(({ key, place }) =>
    (alike.get(key) ?? 0) > 1 ? shortName([key, place]) : shortName([key]),
  );
  const taken = new Map<string, number>();
  return names.map((name) => {
    const n = (taken.get(name) ?? 0) + 1;
    taken.set(name, n);
    return n === 1 ? name : `${name}~${n}`;
  });
}

/** The words of the act and the sentence around them, white space aside. */
function toldBy({ report, sentences }: ReadReport, evidence: readonly Evidence[], field: EvidenceField): string {
  const first = evidence.find((one) => one.field === field) ?? evidence[0];
  const start = first?.start ?? 0;
  const sentence = sentences.find((one): boolean => isIn(start, one));
  const around = sentence ? report.text.slice(sentence.start, sentence.end) : '';
  return `${first?.words ?? ''}\n${around}`.replace(/\s+/gu, ' ').trim();
}

function isIn(at: number, { start, end }: Span): boolean {
  return at >= start && at < end;
}

function counts(keys: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Some forty bits: enough for the events of one report. */
function shortName(texts: readonly string[]): string {
  return hashName(texts).slice(-8);
}
