import type { ActSense } from '../../model/act.ts';

/**
 * Where the words of a cue stand, told from the act: `on` (nothing but adverbs and helping verbs between; before a noun nothing but what describes it), `before`,
 * `behind`, `around` (either side).
 */
export type CuePlace = 'on' | 'before' | 'behind' | 'around';

/** Words that decide in which sense an act is spoken of. */
export interface CueRow {
  /** The name of the rule, for a person. */
  readonly rule: string;
  readonly sense: ActSense;
  /** Patterns parted by `|` (see `patternsOf`). */
  readonly words: string;
  readonly stands: CuePlace;
  /** At most this many words between; 4 where nothing is said. */
  readonly within?: number;
  /** Only for acts told by a verb (light verbs too), by its -ing form, or by a noun. */
  readonly told?: 'verb' | 'ing' | 'noun';
  /** Only for violence, only for peaceful acts, only for visits, or only for acts of one of these kinds. */
  readonly acts?: 'violent' | 'peaceful' | readonly string[];
  /** True where it counts beyond its clause, within its sentence. */
  readonly acrossClauses?: boolean;
}
