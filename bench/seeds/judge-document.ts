import type { ReadReport } from '../../src/model/read-report.ts';
import type { GoldenReport } from '../reading/golden.ts';
import { familyName, isNear, judge, LEAST_KM, meet, type Proposal } from '../reading/judge.ts';
import type { Telling } from './read-seeds.ts';

/** A report that was cut out of a document, and what was made of it. */
export interface ItemRead {
  readonly read: ReadReport;
  readonly proposals: readonly Proposal[];
}

/** Why a seed was not found, the first that holds. */
export const CAUSES = [
  'not read as item',
  'no act',
  'act is no event',
  'wrong kind',
  'no place',
  'wrong place',
  'wrong date',
  'taken by another',
] as const;

/** A seed as a report tells it, that no proposal finds. */
export interface Missed {
  readonly telling: Telling;
  readonly cause: (typeof CAUSES)[number];
  /** The proposals near its words. */
  readonly near: readonly Proposal[];
}

/** What came of a document. */
export interface DocumentJudged {
  readonly found: readonly { readonly telling: Telling; readonly proposal: Proposal }[];
  readonly missed: readonly Missed[];
  readonly wrong: readonly { readonly title: string; readonly proposal: Proposal }[];
  readonly items: number;
}

/** Judges each item by the seeds whose words stand in it, so that an event told in two reports of one document may be proposed in both. */
export function judgeDocument(tellings: readonly Telling[], items: readonly ItemRead[]): DocumentJudged {
  const itemOf = new Map(tellings.map((telling) => [telling, items.find((item) => holds(item, telling))]));
  const results = items.map((item) => {
    const own = tellings.filter((telling) => itemOf.get(telling) === item);
    return { item, own, judged: judge(asGolden(item.read, own), item.proposals) };
  });
  const missed = results.flatMap(({ item, own, judged }) =>
    own
      .filter(({ event }) => judged.missed.includes(event))
      .map((telling): Missed => ({ telling, ...why(telling, item) })),
  );
  const unread = tellings.filter((telling) => !itemOf.get(telling));
  return {
    items: items.length,
    found: results.flatMap(({ own, judged }) =>
      judged.pairs.flatMap(({ event, proposal }) => {
        const telling = own.find((one) => one.event === event);
        return telling ? [{ telling, proposal }] : [];
      }),
    ),
    missed: [...unread.map((telling): Missed => ({ telling, cause: 'not read as item', near: [] })), ...missed],
    wrong: results.flatMap(({ item, judged }) =>
      judged.wrong.map((proposal) => ({ title: item.read.report.title, proposal })),
    ),
  };
}

/** All phrases stand in the text, or at least the first, which tells the act. */
function holds({ read }: ItemRead, { phrases }: Telling): boolean {
  return phrases.slice(0, 1).every((phrase) => read.report.text.includes(phrase));
}

function asGolden({ report }: ReadReport, tellings: readonly Telling[]): GoldenReport {
  const events = tellings.map(({ event }) => event);
  return { name: report.id, genre: '', file: '', text: report.text, published: null, events, not: [] };
}

function why({ event, hasPlace }: Telling, { read, proposals }: ItemRead): Pick<Missed, 'cause' | 'near'> {
  const words = [event.words, ...event.repeats].map((phrase) => read.report.text.indexOf(phrase));
  const told = words.filter((at) => at >= 0);
  const sentences = read.sentences.filter(({ start, end }) => told.some((at) => at >= start && at < end));
  const isNearby = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    sentences.some((sentence) => start < sentence.end && sentence.start < end);
  const near = proposals.filter(({ type, spans }) => type === event.type && spans.some(isNearby));
  if (!read.acts.some(isNearby)) return { cause: 'no act', near };
  if (near.length === 0) return { cause: 'act is no event', near };
  const ofKind = near.filter(({ kind }) => familyName(kind) === familyName(event.kind));
  if (ofKind.length === 0) return { cause: 'wrong kind', near };
  const placed = ofKind.filter(({ point }) => isNear(event.place, point, LEAST_KM));
  if (hasPlace && placed.length === 0)
    return { cause: ofKind.every(({ point }) => point === null) ? 'no place' : 'wrong place', near };
  return { cause: placed.some((one) => meet(event, one)) ? 'taken by another' : 'wrong date', near };
}
