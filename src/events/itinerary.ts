import type { ActMention } from '../model/act.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { ToldSentence } from './report-map.ts';
import { isAdjective } from './scene.ts';
import { meets, type StagedPlace } from './stage.ts';

/** Where a visit goes, and where it comes from: the names of its sentence, by the words that bind them. */
export interface Itinerary {
  readonly from: PlacedMention | null;
  /** In order; several where one act tells several legs. */
  readonly to: readonly PlacedMention[];
}

const LEAVING = /\b(?:leav\w*|left|depart\w*|fly out|flew out|set off|set out)\b/iu;

/** The itinerary that stands in the sentence of a visit. */
export function itineraryOf(act: ActMention, told: ToldSentence, reach: number): Itinerary {
  const { places, sentence, dateline } = told;
  const clause = sentence.clauses.find((one) => meets(one, act));
  const own = places.filter(
    (place) =>
      isStop(place.mention) &&
      !place.holds &&
      !isAdjective(place, told) &&
      !(dateline && meets(place.mention, dateline)),
  );
  const near = own.filter(
    ({ mention }) =>
      !isSaid(mention, act, told) &&
      mention.start < reach &&
      (clause === undefined || mention.start >= clause.start || mention.end > act.start),
  );
  const from = near.find((place) => place.binding === 'from' || isLeft(place, act));
  const targets = near.filter((place) => place !== from && place.listed !== from?.listed && isTarget(place, act));
  const bound = targets.filter(({ binding }) => binding === 'to' || binding === 'with');
  const stops = bound.length > 0 && act.voice !== 'noun' ? unlessIn(bound, targets, act) : targets;
  return { from: from?.mention ?? null, to: distinct(stops.map(({ mention }) => mention)) };
}

const SAYING = /^(?:said|says|told|added|announced|warned)$/u;

/** Behind a word of saying that stands behind the words of a visit, it is what was said. */
function isSaid({ start }: PlacedMention, { end }: ActMention, { words }: ToldSentence): boolean {
  return words.some((word) => word.start >= end && word.start < start && SAYING.test(word.lower));
}

function isStop(mention: PlacedMention): boolean {
  return mention.kind === 'toponym' && !mention.metonym;
}

/** "Left Muscat". */
function isLeft({ mention, binding }: StagedPlace, act: ActMention): boolean {
  if (!LEAVING.test(act.text) || binding === 'to') return false;
  return meets(mention, act) || (binding === 'none' && mention.start - act.end <= 2 && mention.start >= act.start);
}

/** Behind the words, or in them, and bound by "to", "in", "at", as their object, or as where a list goes on; before them only by "in". */
function isTarget({ mention, binding }: StagedPlace, act: ActMention): boolean {
  if (binding === 'from' || binding === 'by' || binding === 'against' || binding === 'between') return false;
  if (act.act === 'meeting') return binding === 'in' || binding === 'near';
  if (mention.start >= act.start) return binding !== 'of' || act.voice === 'noun';
  return binding === 'in' || (act.voice === 'noun' && binding !== 'to' && act.start - mention.end <= 2);
}

/** "In Paris before flying to Rome": what stands in the words or right behind them goes first. */
function unlessIn(bound: readonly StagedPlace[], all: readonly StagedPlace[], act: ActMention): StagedPlace[] {
  const right = all.filter(({ mention }) => mention.start >= act.start && mention.start - act.end <= 2);
  return [...right, ...bound.filter((one) => !right.includes(one))];
}

function distinct(mentions: readonly PlacedMention[]): PlacedMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ place, text }) => {
    const key = place?.id ?? text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
