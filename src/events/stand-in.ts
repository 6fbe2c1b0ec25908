import { coarser, KIND_PRECISION } from '../model/precision.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { Where } from '../model/where.ts';
import type { PlaceChoice } from './choice.ts';
import type { ToldSentence } from './report-map.ts';
import type { StagedPlace } from './stage.ts';

/** Kinds that hold villages and quarters. */
const HOLDING: ReadonlySet<string> = new Set(['governorate', 'district', 'region', 'settlement', 'neighbourhood']);
const DIVISIONS: ReadonlySet<string> = new Set(['governorate', 'district']);

/**
 * A place that the gazetteer does not know, as far as the report says where it lies: "Wad al-Noura, in Gezira state", "in Ankara, at Guvenpark", "a village 30 km north of Goma", the one
 * province that the report names. The circle is that of what holds it, never finer; where nothing holds it, it stays unknown.
 */
export function placedWithin(choice: PlaceChoice, own: ToldSentence, told: readonly ToldSentence[]): PlaceChoice {
  const { mention } = choice;
  if (mention.where.point !== null || mention.where.resolution.kind !== 'unknown') return choice;
  const holder = holderBehind(mention, own) ?? holderBefore(mention, own) ?? onlyDivision(told);
  if (!holder) return choice;
  const because = `“${mention.text}” itself is not known: shown as ${holder.where.text}, where the report tells of it`;
  return {
    ...choice,
    mention: { ...mention, place: holder.place, where: within(mention, holder.where, because) },
    because: `${choice.because}; ${because}`,
  };
}

function within(mention: PlacedMention, holder: Where, because: string): Where {
  return {
    ...holder,
    text: `${mention.text}, ${holder.text}`,
    precision: coarser(holder.precision, KIND_PRECISION.district.precision),
    radiusMetres:
      holder.radiusMetres === null ? null : Math.max(holder.radiusMetres, KIND_PRECISION.district.defaultRadiusMetres),
    because: [...holder.because, because],
  };
}

/** "X, Y", "X, in the province of Y", "X, about 30 km north of Y": the next name, at most so many words behind. */
const MOST_BETWEEN = 6;

function holderBehind(mention: PlacedMention, { places, words }: ToldSentence): PlacedMention | undefined {
  const at = places.findIndex((place) => place.mention === mention);
  const [own, next] = [places[at], places[at + 1]];
  if (!own || !next || !isKnown(next)) return undefined;
  const between = words.slice(own.to, next.from).map(({ lower }) => lower);
  if (next.mention.named !== undefined) return between[0] === ',' || between[0] === '(' ? next.mention : undefined;
  if (!HOLDING.has(next.mention.place?.kind ?? '') || between.length > MOST_BETWEEN) return undefined;
  const isPart = next.holds || between.some((word) => word === 'of' || word === 'in') || between.join('') === ',';
  return isPart && !between.includes('and') ? next.mention : undefined;
}

/** "In Ankara, students met in X": a town or province that "in" binds earlier in the sentence. */
function holderBefore(mention: PlacedMention, { places }: ToldSentence): PlacedMention | undefined {
  const before = places.filter((place) => place.to <= (places.find((one) => one.mention === mention)?.from ?? 0));
  return before.findLast(
    (place) => place.binding === 'in' && isKnown(place) && HOLDING.has(place.mention.place?.kind ?? ''),
  )?.mention;
}

/** The one province that a report names, wherever. */
function onlyDivision(told: readonly ToldSentence[]): PlacedMention | undefined {
  const found = new Map<string, PlacedMention>();
  for (const { places } of told) {
    for (const { mention } of places) {
      if (mention.kind === 'toponym' && mention.place && DIVISIONS.has(mention.place.kind))
        found.set(mention.place.id, mention);
    }
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

function isKnown({ mention }: StagedPlace): boolean {
  return mention.kind === 'toponym' && !mention.metonym && mention.where.point !== null;
}
