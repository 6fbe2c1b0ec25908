import type { ActMention } from '../model/act.ts';
import type { ActorMention, CountMention } from '../model/actor-mention.ts';
import type { DateMention, Span } from '../model/mention.ts';
import type { PlacedMention, ReadReport } from '../model/read-report.ts';
import type { Sentence } from '../model/sentence.ts';
import { isNamesOnly, placesOver } from './headings.ts';
import { stageOf, type Stage } from './stage.ts';

/** A sentence of a report with all that was found in it. */
export interface ToldSentence extends Stage {
  readonly index: number;
  readonly sentence: Sentence;
  readonly acts: readonly ActMention[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly ActorMention[];
  readonly counts: readonly CountMention[];
  /** "ERBIL, Iraq, Feb 16 - ": where and when it was written; null where there is none. */
  readonly dateline: Span | null;
  /** "Diwaniyah: " or "Tula, Hidalgo.", which says what the sentence or the paragraph is about; null where there is none. */
  readonly label: Span | null;
  /** The place whose name alone is the line above; null where there is none. */
  readonly over: PlacedMention | null;
}

/** The sentences of a report in order, each with what stands in it. */
export function mapReport(read: ReadReport): ToldSentence[] {
  const { text } = read.report;
  const take = {
    places: byStart(read.places),
    dates: byStart(read.dates),
    actors: byStart(read.actors),
    counts: byStart(read.counts),
  };
  const acts = new Map<number, ActMention[]>();
  for (const act of read.acts) acts.set(act.sentence, [...(acts.get(act.sentence) ?? []), act]);
  const told = read.sentences.map((sentence, index) => {
    const places = take.places(sentence);
    const head = headOf(text, sentence, places);
    const stage = stageOf(text, sentence, places);
    const label = head?.kind === 'label' || isNamesOnly(stage);
    return {
      ...stage,
      index,
      acts: acts.get(index) ?? [],
      dates: take.dates(sentence),
      actors: take.actors(sentence),
      counts: take.counts(sentence),
      dateline: head?.kind === 'dateline' ? head.span : null,
      label: label ? (head?.span ?? { start: sentence.start, end: sentence.end }) : null,
    };
  });
  const over = placesOver(told, text);
  return told.map((one, i) => ({ ...one, over: over[i] ?? null }));
}

/** Gives what begins in a stretch; stretches are asked for in order. */
function byStart<T extends Span>(all: readonly T[]): (within: Span) => T[] {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && (sorted[next]?.start ?? 0) < start) next++;
    const own: T[] = [];
    while (next < sorted.length && (sorted[next]?.start ?? end) < end) {
      const one = sorted[next++];
      if (one) own.push(one);
    }
    return own;
  };
}

/** A head is at most so many letters, to its dash or colon. */
const LONGEST_HEAD = 90;

/** What stands before the first dash or colon of a sentence, where that begins with a place (after a time of day perhaps). */
function headOf(
  text: string,
  { start, end }: Sentence,
  places: readonly PlacedMention[],
): { readonly kind: 'dateline' | 'label'; readonly span: Span } | undefined {
  const dated = /^[\s>•*-]*[^|\n]{4,30}?\b(?:19|20)\d\d\s*\|/u.exec(
    text.slice(start, Math.min(end, start + LONGEST_HEAD)),
  );
  if (dated) return { kind: 'dateline', span: { start, end: start + dated[0].length } };
  const first = places[0];
  if (!first || first.kind === 'demonym') return undefined;
  const before = text.slice(start, first.start);
  if (!/^[\d\s:.,()|>*•–—-]*(?:LIVE)?[\s|:]*$/u.test(before)) return undefined;
  const rest = text.slice(first.end, Math.min(end, start + LONGEST_HEAD));
  const mark = /(?:\s[-–—]{1,2}\s|—|:\s)/u.exec(rest);
  if (!mark) return undefined;
  const head = rest.slice(0, mark.index);
  if (/[.;"“]\s/u.test(head) || /\s\p{Ll}+\s\p{Ll}+\s/u.test(` ${head} `)) return undefined;
  const span = { start, end: first.end + mark.index + mark[0].length };
  return { kind: mark[0].startsWith(':') ? 'label' : 'dateline', span };
}
