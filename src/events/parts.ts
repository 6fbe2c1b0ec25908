import type { Span } from '../model/mention.ts';
import type { ReadReport } from '../model/read-report.ts';
import type { Sentence } from '../model/sentence.ts';

/** A report of more sentences is a book, a log or no report at all: its events are formed part by part. Some 100 kB of prose. */
const MOST_SENTENCES = 800;
/** And one with more acts: of plain prose a sentence tells less than one. */
const MOST_ACTS = 800;

/**
 * A report in parts of at most {@link MOST_SENTENCES} sentences and some {@link MOST_ACTS} acts, cut between paragraphs where there is such a place in the second half of a part. All but very long ones are one
 * part. Acts are compared with each other and with the sentences around them, which for a part costs the square of its length: so the whole stays linear.
 */
export function partsOf(read: ReadReport): readonly ReadReport[] {
  const { sentences } = read;
  if (sentences.length <= MOST_SENTENCES && read.acts.length <= MOST_ACTS) return [read];
  const parts: ReadReport[] = [];
  const rest = {
    dates: within(read.dates),
    places: within(read.places),
    actors: within(read.actors),
    counts: within(read.counts),
    acts: within(read.acts),
  };
  const acts = actsBefore(read);
  for (let from = 0; from < sentences.length;) {
    const to = endOf(sentences, from, (sentence) => acts[sentence] ?? 0);
    const end = sentences[to]?.start ?? Infinity;
    parts.push({
      report: read.report,
      sentences: sentences.slice(from, to),
      dates: rest.dates(end),
      places: rest.places(end),
      actors: rest.actors(end),
      counts: rest.counts(end),
      acts: rest.acts(end).map((act) => ({ ...act, sentence: act.sentence - from })),
    });
    from = to;
  }
  return parts;
}

/** The index of the sentence that begins the next part. */
function endOf(sentences: readonly Sentence[], from: number, actsUpTo: (sentence: number) => number): number {
  const first = actsUpTo(from);
  let last = from + 1;
  while (last < sentences.length && last < from + MOST_SENTENCES && actsUpTo(last + 1) - first <= MOST_ACTS) last++;
  if (last === sentences.length) return last;
  for (let to = last; to > (from + last) / 2; to--) {
    if (sentences[to]?.paragraph !== sentences[to - 1]?.paragraph) return to;
  }
  return last;
}

/** For each sentence how many acts stand before it. */
function actsBefore({ sentences, acts }: ReadReport): Int32Array {
  const counts = new Int32Array(sentences.length + 1);
  for (const { sentence } of acts) counts[sentence + 1] = (counts[sentence + 1] ?? 0) + 1;
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  return counts;
}

/** Gives what begins before a character and was not given yet. */
function within<T extends Span>(all: readonly T[]): (end: number) => readonly T[] {
  let from = 0;
  return (end) => {
    let to = from;
    while (to < all.length && (all[to]?.start ?? 0) < end) to++;
    const own = all.slice(from, to);
    from = to;
    return own;
  };
}
