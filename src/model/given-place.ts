import type { LonLat, PlaceKind } from './place.ts';

/** One way a file writes a place's name. */
export interface GivenSpelling {
  readonly text: string;
  /** BCP 47 language; empty where it is not known. */
  readonly language: string;
  /** False for the name itself and the preferred name of a language, true for further spellings, which are less to be trusted. */
  readonly isVariant: boolean;
}

/** A place as a user's file gives it, before it is compared with the places that are known already. */
export interface GivenPlace {
  /** Id of the record, such as `gn:95446` or `wof:85672483`; empty when the file gives none. */
  readonly id: string;
  /** Other ids of the same place. */
  readonly sameAs: readonly string[];
  /** Line of the file, from 1; for GeoJSON the line on which the feature begins. */
  readonly line: number;
  readonly kind: PlaceKind;
  readonly point: LonLat;
  /** Metres; null where the file says nothing. */
  readonly radiusMetres: number | null;
  /** Code or name as given; empty where the file says nothing. */
  readonly country: string;
  /** Code such as `IQ.01`, or a name as given; empty where the file says nothing. */
  readonly admin1: string;
  /** Id of the record that it lies in; empty where the file says nothing. */
  readonly within: string;
  /** 0 where it is not known. */
  readonly population: number;
  /** The source itself says that it is no longer current, or gone. */
  readonly isFormer: boolean;
  /** At least one, the display name first. */
  readonly spellings: readonly GivenSpelling[];
  /** Text of a GeoJSON Polygon or MultiPolygon (lon/lat, right-hand rings, cut at the antimeridian) for an area; empty for a point. */
  readonly polygon: string;
}

/** Another spelling of a place that is known already, by its id. */
export interface GivenName {
  readonly line: number;
  readonly name: string;
  readonly id: string;
}

/** Takes what a reader finds, one by one, so that no reader holds a whole file as objects. Containing areas come before what lies in them. */
export interface GivenSink {
  place(place: GivenPlace): void;
  name(name: GivenName): void;
  /** Words that are never a place. */
  stop(name: string): void;
  /** A row that is no place of ours, with the reason in a few words, to be counted. */
  leaveOut(reason: string): void;
}
