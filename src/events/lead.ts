import type { ActMention } from '../model/act.ts';
import type { PlacedMention } from '../model/read-report.ts';
import type { PlaceChoice } from './choice.ts';
import { ownPlaces } from './place-of.ts';
import type { ToldSentence } from './report-map.ts';

/** A name that a report has so often is what it is about, where no act names its place. */
const OFTEN = 2;

/**
 * Where the report's news are at home, for an act that names no place: where the first act before it was, countries left aside; else the town that the report names most;
 * else the country.
 */
export function leadsOf(
  acts: readonly ActMention[],
  told: readonly ToldSentence[],
): (act: ActMention) => PlaceChoice | undefined {
  const scenes = acts.flatMap((act) =>
    ownPlaces(act, told)
      .places.slice(0, 1)
      .map((place) => ({ act, place })),
  );
  const first = scenes.find(({ place }) => place.mention.place?.kind !== 'country');
  const common = commonest(told);
  return ({ start }) => {
    if (first && first.act.start < start) return first.place;
    if (common) return { mention: common, nearness: 'report', because: 'the town that the report names most' };
    const country = scenes[0];
    return country && country.act.start < start ? country.place : undefined;
  };
}

function commonest(told: readonly ToldSentence[]): PlacedMention | undefined {
  const counts = new Map<string, { readonly mention: PlacedMention; count: number }>();
  for (const { places } of told) {
    for (const { mention } of places) {
      const { place, kind, metonym } = mention;
      if (kind !== 'toponym' || metonym || place?.kind !== 'settlement') continue;
      const known = counts.get(place.id);
      if (known) known.count++;
      else counts.set(place.id, { mention, count: 1 });
    }
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count >= OFTEN && best.count > (second?.count ?? 0) ? best.mention : undefined;
}
