import type {
  AreaGeometry,
  Dataset,
  DeskAnswer,
  FolderFiles,
  Place,
  PlaceQuestion,
  Read,
  Spelling,
  Suggestion,
  Where,
  SaidPoint,
} from '../../index.ts';

/** Suggestions of the tiers at hand. */
export interface Suggestions {
  readonly places: readonly Suggestion[];
  /** False while the world tier is not there: more may come. */
  readonly complete: boolean;
}

/** What one pack says of a place. */
export interface PackNames {
  readonly pack: string;
  readonly tier: PackLine['tier'];
  readonly licence: string;
  readonly spellings: readonly Spelling[];
}

/** A place with the packs that know it, the first one first. */
export interface PlaceDetail {
  readonly place: Place;
  readonly packs: readonly PackNames[];
}

/** The answer to "what is this name?". */
export interface Explanation {
  readonly where: Where;
  readonly place: Place | null;
}

/** A pack as the panel lists it. */
export interface PackLine {
  readonly name: string;
  /** Part of the app; not to be removed. */
  readonly builtIn: boolean;
  readonly tier: 'region' | 'world' | 'user' | 'own';
  /** The licence in the pack's own words, or its attribution lines; may be empty. */
  readonly licence: string;
  /** Number of places; null while the pack is not loaded. */
  readonly places: number | null;
}

/** All packs, and whether those of the person outlive the page. */
export interface PackList {
  readonly packs: readonly PackLine[];
  readonly kept: boolean;
}

/** A file as it is handed to the worker. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The licence of its data in the person's words, where they gave one. */
  readonly licence?: string;
}

/** What came of a file of places, or why it was refused. */
export type AddedPack =
  | {
      readonly added: true;
      readonly name: string;
      /** Places that no pack knew. */
      readonly places: number;
      /** Places known before, to which the pack adds names or a shape. */
      readonly known: number;
      readonly problems: readonly string[];
    }
  | { readonly added: false; readonly problems: readonly string[] };

/** An own name: a place by its id, a point of one's own, or no place at all. */
export interface OwnName {
  readonly name: string;
  readonly id: string;
  readonly lat: string;
  readonly lon: string;
  readonly stop: boolean;
}

/** Own names as they are kept, and what is wrong with them. */
export interface OwnNames {
  readonly names: readonly OwnName[];
  /** The names of the places that are meant, by their ids, as far as the tiers at hand know them. */
  readonly placeNames: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  readonly kept: boolean;
}

/** What can be asked of the worker: each call with its question and its answer. */
export interface Calls {
  readonly openFolder: { readonly ask: FolderFiles; readonly answer: Read<Dataset> };
  readonly answer: { readonly ask: readonly PlaceQuestion[]; readonly answer: DeskAnswer };
  readonly doubts: { readonly ask: readonly SaidPoint[]; readonly answer: readonly (string | undefined)[] };
  readonly suggest: {
    /** Places of `countries` (ISO 3166-1 alpha-2) go before others. */
    readonly ask: { readonly text: string; readonly limit: number; readonly countries: readonly string[] };
    readonly answer: Suggestions | null;
  };
  readonly loadWorld: { readonly ask: null; readonly answer: null };
  readonly place: { readonly ask: string; readonly answer: PlaceDetail | null };
  /** Of these ids those whose place has a shape, with it. */
  readonly shapes: { readonly ask: readonly string[]; readonly answer: ReadonlyMap<string, AreaGeometry> };
  readonly explain: { readonly ask: PlaceQuestion; readonly answer: Explanation };
  readonly packs: { readonly ask: null; readonly answer: PackList };
  readonly addPack: { readonly ask: readonly GivenFile[]; readonly answer: AddedPack };
  /** Files given at once as the packs they make, by their indices. */
  readonly groupFiles: { readonly ask: readonly GivenFile[]; readonly answer: readonly (readonly number[])[] };
  readonly removePack: { readonly ask: string; readonly answer: PackList };
  readonly ownNames: { readonly ask: null; readonly answer: OwnNames };
  readonly setOwnNames: { readonly ask: readonly OwnName[]; readonly answer: OwnNames };
  readonly importOwnNames: { readonly ask: GivenFile; readonly answer: OwnNames };
  readonly exportOwnNames: { readonly ask: null; readonly answer: string };
}

export type CallName = keyof Calls;

/** A call on its way to the worker. */
export type Request = {
  readonly [N in CallName]: { readonly id: number; readonly call: N; readonly ask: Calls[N]['ask'] };
}[CallName];

/** An answer on its way back; an error is a value here, for an exception does not cross. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly answer: Calls[CallName]['answer'] }
  | { readonly id: number; readonly ok: false; readonly why: string };
