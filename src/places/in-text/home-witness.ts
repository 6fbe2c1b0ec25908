import { foldName } from '../../base/fold.ts';
import type { Lookup } from '../lookup.ts';
import type { PackPlace } from '../pack-places.ts';
import { publisherHome, type Home } from './publisher.ts';
import { sizeOf, vectorOf, type Sense } from './sense.ts';
import type { Witness } from './votes.ts';
import type { TextWeights } from './weights.ts';

/** A paper may be called after any town: its people count this little, as a decimal logarithm for each ten times of them. */
const PEOPLE = 0.15;

/** The publisher's home as voices in the votes of a text; none when its name or address tells nothing. */
export function homeWitnesses(source: string, lookup: Lookup, weights: TextWeights): Witness[] {
  if (weights.home === 0 || source.trim() === '') return [];
  return publisherHome(source, lookup).map((home) => ({
    base: home.words.startsWith('.') ? home.words : foldName(home.words),
    voice: weights.home,
    senses: home.places.map((place) => senseOfHome(place, home, weights)),
  }));
}

function senseOfHome(place: PackPlace, { country, words }: Home, weights: TextWeights): Sense {
  const own = place.country === country ? weights.homeCountry : 0;
  const stray = foldName(place.name) === foldName(words) ? 0 : weights.stray;
  const prior = PEOPLE * sizeOf(place, weights) + own + stray;
  return {
    place,
    spelling: { text: words, language: null },
    how: 'folded',
    prior,
    at: vectorOf(place.point),
    fits: false,
  };
}
