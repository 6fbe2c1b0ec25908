import type { Span } from '../model/mention.ts';
import type { PlaceEvidence } from './place-weights.ts';
import type { Stage, StagedPlace } from './stage.ts';
import { wordAt, type Word } from './words.ts';

/** What speaks for and against a name of a sentence being where an act of that sentence was; `act` are its words. */
export function evidenceFor(stage: Stage, index: number, act: Span): PlaceEvidence[] {
  const place = stage.places[index];
  if (!place) return [];
  const { words, places } = stage;
  const at = { from: wordAt(words, act.start), to: wordAt(words, act.end - 1) + 1 };
  const isBehind = place.from >= at.to;
  const found: PlaceEvidence[] = [`${isBehind ? 'behind' : 'before'}-${place.binding}`];
  const first = places[place.listed] ?? place;
  const between = isBehind ? words.slice(at.to, first.bound) : words.slice(place.to, at.from);
  found.push(isSameClause(stage, place, act) ? 'same-clause' : 'other-clause');
  found.push(distanceEvidence(between.length));
  found.push(...barriers(between));
  if (isBehind && between.length === 0) found.push('next');
  if (place.holds) found.push('holds');
  if (place.listed !== index && !place.holds) found.push('in-list');
  found.push(...rivals(stage, index, isBehind, at));
  found.push(...kindEvidence(place));
  if (place.from <= 4 && (place.binding === 'in' || place.binding === 'near')) found.push('opens');
  found.push(...aroundEvidence(words, place));
  return found;
}

function isSameClause({ sentence }: Stage, { mention }: StagedPlace, act: Span): boolean {
  return sentence.clauses.some(
    ({ start, end }) => act.start >= start && act.start < end && mention.start >= start && mention.start < end,
  );
}

function distanceEvidence(length: number): PlaceEvidence {
  return length <= 2 ? 'within-2' : length <= 6 ? 'within-6' : length <= 12 ? 'within-12' : 'far';
}

const SAYING = /^(?:said|says|told|reported|reports|announced|claimed|added|according|stated|confirmed)$/u;
const TURNING =
  /^(?:who|which|whose|that|when|where|while|after|before|as|since|because|although|though|if|following)$/u;

function barriers(between: readonly Word[]): PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  if (between.some(({ lower }) => SAYING.test(lower))) found.push('over-saying');
  if (between.some(({ lower }) => TURNING.test(lower))) found.push('over-turn');
  if (between.some(({ lower }) => lower === ',' || lower === '–' || lower === '--')) found.push('over-comma');
  if (between.some(({ lower }) => lower === 'and' || lower === 'but')) found.push('over-and');
  if (between.some(({ lower }) => lower === ';' || lower === ':')) found.push('over-colon');
  return found;
}

/** Other names that stand nearer to the act on the same side, and whether any is bound by "in". */
function rivals(
  { places }: Stage,
  index: number,
  isBehind: boolean,
  at: { from: number; to: number },
): PlaceEvidence[] {
  const own = places[index];
  if (!own) return [];
  const others = places.filter(
    (other, i) => i !== index && isCandidate(other) && !other.holds && other.listed !== own.listed,
  );
  const nearer = others.filter((other) =>
    isBehind ? other.from >= at.to && other.from < own.from : other.to <= at.from && other.from > own.from,
  );
  const found: PlaceEvidence[] = [];
  if (nearer.length > 0) found.push('nearer-other');
  if (nearer.some(({ binding }) => binding === 'in' || binding === 'near')) found.push('nearer-in');
  if (!isBehind && others.some((other) => other.from >= at.to && (other.binding === 'in' || other.binding === 'near')))
    found.push('other-behind-in');
  if (isBehind && others.some(({ to }) => to <= at.from)) found.push('other-before');
  if (others.length === 0) found.push('only');
  if (isArea(own) && others.some((other) => !isArea(other))) found.push('coarser-than-other');
  return found;
}

function isCandidate({ mention }: StagedPlace): boolean {
  return mention.kind === 'toponym' && !mention.metonym;
}

function isArea({ mention }: StagedPlace): boolean {
  const kind = mention.place?.kind;
  return kind === 'country' || kind === 'governorate' || kind === 'region' || kind === 'water';
}

function kindEvidence({ mention }: StagedPlace): PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  const kind = mention.place?.kind;
  if (kind === 'country') found.push('country');
  else if (kind === 'governorate' || kind === 'region') found.push('division');
  else if (kind === undefined) found.push('unplaced');
  if (mention.likelihood < 0.75) found.push('unlikely');
  return found;
}

function aroundEvidence(words: readonly Word[], place: StagedPlace): PlaceEvidence[] {
  const found: PlaceEvidence[] = [];
  const next = words[place.to]?.lower ?? '';
  if (/'s$/u.test(words[place.to - 1]?.lower ?? '') || next === "'" || next === '’') found.push('owns');
  if (
    /^(?:police|officials?|authorities|government|army|troops|forces|soldiers|residents?|military|president|minister|based|spokesman|-based)$/u.test(
      next,
    )
  )
    found.push('of-people');
  if (words[place.to + 1]?.lower === ')' || words[place.from - 1]?.lower === '(') found.push('in-brackets');
  if (/^\d/u.test(words[place.bound - 2]?.lower ?? '') || /^\d/u.test(words[place.bound - 3]?.lower ?? ''))
    found.push('at-distance');
  return found;
}
