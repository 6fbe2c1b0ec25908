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
  /** What is to be credited for answers: the user's packs that gave anything of them, and the lines of these and of what comes with the program. */
  creditOf(wheres: readonly Where[]): { readonly packs: readonly string[]; readonly attribution: readonly string[] };
  /** Attribution lines of all packs that are open. */
  readonly attribution: readonly string[];
}
