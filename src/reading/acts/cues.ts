import type { Word } from '../sentences/words.ts';
import type { CueRow } from './cue-row.ts';
import { CONJUNCTIONS, HELPING, MARKS, PREPOSITIONS } from './english/small-words.ts';
import { CLASSES } from './english/word-classes.ts';
import type { Match } from './pattern.ts';
import { hitsAt, indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { isViolent, type Decision, type Situation } from './situation.ts';
import { FORM } from './verb-forms.ts';

interface Numbered extends CueRow {
  readonly index: number;
}

/** Cues ready to be looked for. */
export interface CueTable {
  readonly rows: readonly CueRow[];
  readonly index: PhraseIndex<Numbered>;
}

/** Where each row of a table of cues stands in a sentence, in order; in the order of the rows those that stand. */
export type CueHits = ReadonlyMap<number, readonly Match[]>;

export function cueTableOf(rows: readonly CueRow[]): CueTable {
  return {
    rows,
    index: indexPhrases(
      rows.map((row, index) => ({ ...row, index })),
      CLASSES,
    ),
  };
}

/** Every cue of a table in the words of a sentence. Linear. */
export function findCues(table: CueTable, words: readonly Word[]): CueHits {
  const found = new Map<number, Match[]>();
  for (let i = 0; i < words.length; i++) {
    for (const hit of hitsAt(table.index, words, i)) {
      if (isMonth(words, hit)) continue;
      const hits = found.get(hit.row.index);
      if (hits) hits.push(hit);
      else found.set(hit.row.index, [hit]);
    }
  }
  return found.size > 1 ? new Map([...found].sort(([a], [b]) => a - b)) : found;
}

const IN_NAMES: ReadonlySet<string> = new Set(['may', 'daily', 'weekly', 'monthly']);

const OFTEN: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'annual']);
const PAID: ReadonlySet<string> = new Set(
  'wage wages paid labourers laborers newspaper bulletin digest life bread'.split(' '),
);

/** "In May", "The Daily Star", "daily-wage workers": a month, a name, a kind of work. */
function isMonth(words: readonly Word[], { from, to }: Match): boolean {
  const word = words[from];
  if (to - from !== 1 || !word) return false;
  if (OFTEN.has(word.lower) && PAID.has(words[to]?.lower ?? '')) return true;
  return from > 0 && word.capital && IN_NAMES.has(word.lower);
}

/** What the first row that holds for an act makes of it; undefined where none holds. */
export function decideByCues(table: CueTable, hits: CueHits, situation: Situation): Decision | undefined {
  for (const [i, found] of hits) {
    const row = table.rows[i];
    if (!row || !isFor(row, situation)) continue;
    const hit = firstThatStands(found, row, situation);
    if (hit) return { sense: row.sense, rule: row.rule, from: hit.from, to: hit.to };
  }
  return undefined;
}

function isFor(row: CueRow, { trigger, act }: Situation): boolean {
  const isNoun = isNounFirst(trigger);
  if (row.told === 'noun' && trigger.form > 0 && !isNoun) return false;
  if (row.told === 'verb' && trigger.form === 0) return false;
  if (row.told === 'ing' && (trigger.form & FORM.ing) === 0) return false;
  if (row.acts === undefined) return true;
  if (row.acts === 'violent') return isViolent(act);
  return row.acts === 'peaceful' ? !isViolent(act) : row.acts.includes(act);
}

/** True for a noun alone, and for one whose verb stands behind it: "the attack was carried out". */
const isNounFirst = ({ form, head, to }: Situation['trigger']): boolean => form === 0 || head >= to;

/** Longest cue in words, gaps included. */
const LONGEST = 12;

function firstThatStands(hits: readonly Match[], row: CueRow, situation: Situation): Match | undefined {
  const { trigger } = situation;
  const within = row.within ?? 4;
  for (let i = firstFrom(hits, trigger.from - within - LONGEST); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.from > trigger.to + within) return undefined;
    if (stands(hit, row, situation, within)) return hit;
  }
  return undefined;
}

/** The index of the first hit that begins at a word or behind it. */
function firstFrom(hits: readonly Match[], word: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stands(hit: Match, row: CueRow, situation: Situation, within: number): boolean {
  const { words, trigger, clause } = situation;
  if (row.stands === 'on') return hit.to <= trigger.head && isOn(words, hit.to, trigger, within, row.told);
  if (row.acrossClauses !== true && (hit.from < clause.from - 1 || hit.to > clause.to)) return false;
  const before = hit.to <= trigger.head && trigger.head - hit.to <= within;
  const behind = hit.from >= trigger.to && hit.from - trigger.to <= within;
  if (row.stands === 'before') return before;
  return row.stands === 'behind' ? behind : before || behind;
}

/** Nothing stands between a cue and what it belongs to but helping words, before a noun but what describes it. */
function isOn(
  words: readonly Word[],
  from: number,
  trigger: Situation['trigger'],
  within: number,
  told: CueRow['told'],
): boolean {
  const isVerb = told === 'noun' ? !isNounFirst(trigger) : trigger.form > 0;
  const to = isVerb ? trigger.head : trigger.from;
  if (to < from || to - from > within) return false;
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (isVerb ? !HELPING.has(lower) && !lower.endsWith('ly') && lower !== 'to' : isBarrier(lower)) return false;
  }
  return true;
}

const isBarrier = (lower: string): boolean =>
  (PREPOSITIONS.has(lower) && lower !== 'of') || CONJUNCTIONS.has(lower) || MARKS.has(lower) || CLASSES.be.has(lower);
