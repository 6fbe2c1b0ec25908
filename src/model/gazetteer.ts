import type { Place, PlaceId } from './place.ts';
import type { PlaceQuestion, Where } from './where.ts';

/** The port through which other rooms ask for places. `places` implements it, the pipeline hands it on. */
export interface Gazetteer {
  /** Reads a name or place expression; always answers, `unknown` included. Independent of earlier questions. */
  resolve(question: PlaceQuestion): Where;
  /** The place with this id, or undefined. */
  getPlace(id: PlaceId): Place | undefined;
  /** True when the answer could change once the world tier is loaded too: the name, or one of its gates, misses the tiers at hand. */
  needsWorld(question: PlaceQuestion): boolean;
  /** Attribution lines of the data in use. */
  readonly attribution: readonly string[];
}
