import type { Family } from '../model/families.ts';
import type { LonLat } from '../model/place.ts';

/** An incident that is visible now. `opacity` 0 to 1 says how far it has faded and how wide its interval is. */
export interface VisibleIncident {
  readonly row: number;
  readonly status: 'sure' | 'possible';
  readonly opacity: number;
}

/** A visit that is visible now; `progress` 0 to 1 is how far its arc has grown. */
export interface VisibleVisit extends VisibleIncident {
  readonly progress: number;
}

/** What a scene is made of. Of the incidents only those with a launch place are looked at. */
export interface Visible {
  readonly incidents: readonly VisibleIncident[];
  readonly visits: readonly VisibleVisit[];
}

/** What is selected; all null for nothing. */
export interface SceneSelection {
  readonly incident: number | null;
  readonly visit: number | null;
  /** A place's id: everything drawn at it is marked. */
  readonly place: string | null;
}

/** Words that areas are named with; `{name}` stands for the place's name. */
export interface SceneWords {
  /** For divisions of the countries in `provinceCountries`; those of other countries go by their bare name. */
  readonly province: string;
  readonly provinceCountries: readonly string[];
  readonly district: string;
  /** For what is only known to have been somewhere in a country. */
  readonly country: string;
}

/** What the scene needs beside the rows. */
export interface SceneOptions {
  readonly selection: SceneSelection;
  readonly words: SceneWords;
  /** A visit's day in few words, such as "19 Jul"; empty when it is undated. */
  readonly visitDay: (row: number) => string;
  /** What is to be said of a visit beside its name and day, as that a program read it; left out or empty for nothing. */
  readonly visitMark?: (row: number) => string;
}

/**
 * What the map draws beside the incidents themselves (see `MapNodes`), as plain data. Each drawn thing carries the rows it stands for; a
 * visit's row is in one arc, stop or stay, or in `unplaced` when it has no point. Longitudes of rings may pass ±180; arcs are cut there.
 */
export interface Scene {
  readonly stays: readonly SceneStay[];
  readonly launches: readonly SceneLaunch[];
  readonly arcs: readonly SceneArc[];
  readonly stops: readonly SceneStop[];
  /** Named ends of visits. */
  readonly ends: readonly SceneEnd[];
  readonly candidates: readonly SceneCandidate[];
  /** Places that the gazetteer was asked for. */
  readonly marks: readonly SceneMark[];
  readonly unplaced: { readonly visits: readonly number[] };
}

/** Visits without a known origin whose place is known as an area only: it is drawn though no incident lies in it. */
export interface SceneStay {
  readonly key: string;
  /** Row of `Dataset.wheres`. */
  readonly where: number;
  readonly visits: readonly number[];
  readonly opacity: number;
  readonly selected: boolean;
}

/** Where something was fired from, tied to its target. */
export interface SceneLaunch {
  readonly key: string;
  readonly point: LonLat;
  /** The target's point; null when that is not known. */
  readonly to: LonLat | null;
  readonly rows: readonly number[];
  readonly family: Family | null;
  /** The launch place is itself an area: its circle, drawn as an edge only; null for a place known to the settlement or "near". */
  readonly ring: readonly LonLat[] | null;
  readonly opacity: number;
  readonly selected: boolean;
}

/** A visit along its great circle. */
export interface SceneArc {
  readonly key: string;
  readonly row: number;
  readonly from: LonLat;
  readonly to: LonLat;
  /** What is drawn of it at this progress, cut at the antimeridian; an end that is an area stops at its edge. */
  readonly lines: readonly (readonly LonLat[])[];
  /** Where the arrow's tip is, and its direction on a Mercator map in degrees clockwise from north. */
  readonly head: LonLat;
  readonly headDegrees: number;
  readonly arrived: boolean;
  /** Traveller and day: "Zarif · 19 Jul". */
  readonly label: string;
  readonly labelPoint: LonLat;
  readonly planned: boolean;
  readonly opacity: number;
  readonly selected: boolean;
}

/** A visit whose origin is not known. */
export interface SceneStop {
  readonly key: string;
  readonly row: number;
  readonly point: LonLat;
  readonly label: string;
  readonly planned: boolean;
  readonly opacity: number;
  readonly selected: boolean;
}

/** A place that a visit begins or ends at. */
export interface SceneEnd {
  readonly key: string;
  readonly point: LonLat;
  /** Rows of visits. */
  readonly visits: readonly number[];
  readonly placeId: string;
  readonly name: string;
  readonly localName: string;
  readonly opacity: number;
}

/** One of the places that the selected event's words may mean. */
export interface SceneCandidate {
  readonly key: string;
  readonly point: LonLat;
  readonly name: string;
  /** The selected event, and its place in the list of candidates. */
  readonly event: { readonly kind: 'incident' | 'visit'; readonly row: number };
  readonly index: number;
}

/** Polygons, each of an outer ring and its holes. */
export type ScenePolygons = readonly (readonly (readonly LonLat[])[])[];

/** A place that the gazetteer was asked for, whether or not anything happened there. */
export interface SceneMark {
  readonly key: string;
  readonly point: LonLat;
  /** Empty for a point that is no place's own, such as "30 km west of Mosul". */
  readonly placeId: string;
  readonly name: string;
  /** Its number in the list beside the map, from 1; null for the one that is chosen. */
  readonly number: number | null;
  /** What it covers, where it is no finer than a district: never a pin on its middle. Null for what is drawn at its point. */
  readonly polygons: ScenePolygons | null;
}

/** Nothing selected. */
export const NO_SELECTION: SceneSelection = { incident: null, visit: null, place: null };

/** English words for areas. */
export const sceneWords: SceneWords = {
  province: '{name} province',
  provinceCountries: ['AF', 'IQ', 'IR', 'SA', 'TR'],
  district: '{name} district',
  country: 'Whole of {name}',
};

/** A scene with nothing in it. */
export const EMPTY_SCENE: Scene = {
  stays: [],
  launches: [],
  arcs: [],
  stops: [],
  ends: [],
  candidates: [],
  marks: [],
  unplaced: { visits: [] },
};
