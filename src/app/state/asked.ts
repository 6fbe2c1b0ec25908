import type { MarkedPlace } from '../../index.ts';
import type { PlaceDetail } from '../gazetteer/protocol.ts';

/** What the gazetteer was asked to show. */
export interface Asked {
  /** The chosen place as all packs know it; null while it is looked up, or when none is chosen. */
  readonly detail: PlaceDetail | null;
  /** Places that the map marks, such as the candidates of a name. */
  readonly marks: readonly MarkedPlace[];
}

/** Nothing is asked. */
export const NOTHING_ASKED: Asked = { detail: null, marks: [] };
