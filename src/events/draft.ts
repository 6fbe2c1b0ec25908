import type { ActMention } from '../model/act.ts';
import type { CountMention } from '../model/actor-mention.ts';
import type { Kind } from '../model/kinds.ts';
import type { ActorChoice } from './actors-of.ts';
import type { PlaceChoice, TimeChoice } from './choice.ts';

/** An incident as one act tells it, or as several do once they were joined. */
export interface IncidentDraft {
  readonly kind: Kind;
  /** The first is the one that it was made of. */
  readonly acts: readonly ActMention[];
  readonly place: PlaceChoice | null;
  readonly launch: PlaceChoice | null;
  readonly time: TimeChoice;
  readonly actors: readonly ActorChoice[];
  readonly counts: readonly CountMention[];
}
