import type { Word } from '../sentences/words.ts';
import { GAP_ENDS, WIDEST_GAP, firstWords, matchAt, patternsOf, secondStep } from './pattern.ts';
import type { Match, Pattern, WordClasses } from './pattern.ts';

/** Rows of a table by the first words of their patterns, so that few of them are tried at each word of a text. */
export interface PhraseIndex<Row> {
  readonly byFirst: ReadonlyMap<string, Bucket<Row>>;
}

interface Entry<Row> {
  readonly row: Row;
  readonly pattern: Pattern;
  /** Its rank in the table. */
  readonly rank: number;
}

type ByWord<Row> = Map<string, Entry<Row>[]>;

/** The patterns that can begin with a word. */
interface Bucket<Row> {
  /** Those that are tried wherever that word stands. */
  readonly always: Entry<Row>[];
  /** Those whose second word stands right behind, by that word. */
  readonly next: ByWord<Row>;
  /** Those whose second word stands behind a gap, by that word. */
  readonly behind: ByWord<Row>;
}

/** A row whose words stand in a text. */
export interface Hit<Row> extends Match {
  readonly row: Row;
}

/** Makes the index of a table: each row has patterns in `words`. Rows above others win where both are equally long. */
export function indexPhrases<Row extends { readonly words: string }>(
  rows: readonly Row[],
  classes: WordClasses,
): PhraseIndex<Row> {
  const byFirst = new Map<string, Bucket<Row>>();
  let rank = 0;
  for (const row of rows) {
    for (const pattern of patternsOf(row.words, classes)) addTo(byFirst, { row, pattern, rank: rank++ });
  }
  return { byFirst };
}

function addTo<Row>(byFirst: Map<string, Bucket<Row>>, entry: Entry<Row>): void {
  const second = secondStep(entry.pattern);
  for (const first of new Set(firstWords(entry.pattern))) {
    const bucket: Bucket<Row> = byFirst.get(first) ?? { always: [], next: new Map(), behind: new Map() };
    byFirst.set(first, bucket);
    if (!second) bucket.always.push(entry);
    else for (const word of second.words) addBy(second.isBehindGap ? bucket.behind : bucket.next, word, entry);
  }
}

function addBy<Row>(by: ByWord<Row>, word: string, entry: Entry<Row>): void {
  const entries = by.get(word);
  if (entries) entries.push(entry);
  else by.set(word, [entry]);
}

/** The rows whose words begin at a word, in the order of the table. */
export function hitsAt<Row>({ byFirst }: PhraseIndex<Row>, words: readonly Word[], at: number): Hit<Row>[] {
  const bucket = byFirst.get(words[at]?.lower ?? '');
  if (!bucket) return [];
  const found = candidatesAt(bucket, words, at);
  const hits: Hit<Row>[] = [];
  let last = -1;
  for (const { row, pattern, rank } of found) {
    if (rank === last) continue;
    last = rank;
    const match = matchAt(pattern, words, at);
    if (match) hits.push({ ...match, row });
  }
  return hits;
}

/** The patterns of a bucket of which the second word stands where it must, in the order of the table; one may come twice in a row. */
function candidatesAt<Row>(
  { always, next, behind }: Bucket<Row>,
  words: readonly Word[],
  at: number,
): readonly Entry<Row>[] {
  const found: Entry<Row>[] = [];
  const right = next.size > 0 ? next.get(words[at + 1]?.lower ?? '') : undefined;
  if (right) found.push(...right);
  if (behind.size > 0) {
    for (let i = at + 1; i <= at + 1 + WIDEST_GAP && i < words.length; i++) {
      const lower = words[i]?.lower ?? '';
      const further = behind.get(lower);
      if (further) found.push(...further);
      if (GAP_ENDS.has(lower)) break;
    }
  }
  if (found.length === 0) return always;
  found.push(...always);
  return found.sort((a, b) => a.rank - b.rank);
}
