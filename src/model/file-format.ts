import type { Dataset } from './dataset.ts';
import type { Actor, CountRange } from './incident.ts';
import type { TableToKeep } from './sink.ts';
import type { Evidence, Source } from './source.ts';
import type { When } from './when.ts';
import type { Where } from './where.ts';

/** The version of the foreign member `placeline` in GeoJSON files. A reader passes over members of a later version. */
export const FILE_VERSION = 1;

/** The foreign member `placeline` of a collection: all that several features share. */
export interface CollectionMember extends Pick<Dataset, 'title' | 'attribution' | 'packs' | 'places' | 'decisions'> {
  readonly version: number;
  /** Their texts are left out where there are none. */
  readonly sources: readonly (Omit<Source, 'text'> & Partial<Pick<Source, 'text'>>)[];
  /** Features point into this list. */
  readonly wheres: readonly Where[];
  /** The tables that events were read from; left out where there are none. */
  readonly tables?: readonly TableToKeep[];
}

/**
 * The row of a table that an event was read from: index in the collection's `tables`, line of the row in its file, then the cells in the
 * order of the columns, empty ones at the end left out.
 */
export type OriginalMember = readonly [table: number, line: number, ...cells: string[]];

/** What the flat properties do not say of an event. Members that are empty are left out; `earliest` and `latest` stand only for instants. */
interface EventMember {
  readonly when?: Partial<Omit<When, 'precision'>>;
  readonly confidenceBecause?: string;
  readonly sources?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly note?: string;
  readonly original?: OriginalMember;
}

/** The foreign member `placeline` of an incident's feature. */
export interface IncidentMember extends EventMember {
  readonly where?: number;
  readonly launch?: number;
  readonly placeBecause?: string;
  readonly launchBecause?: string;
  readonly actors?: readonly Actor[];
  readonly arrested?: CountRange;
  readonly casualtiesText?: string;
}

/** The foreign member `placeline` of a visit's feature. */
export interface VisitMember extends EventMember {
  readonly traveller: string;
  readonly role?: string;
  readonly from?: number;
  readonly to?: number;
  readonly hosts?: readonly string[];
  readonly trip?: string;
  readonly leg?: number;
}
