import type { PlaceKind } from './place.ts';

/** What a gazetteer knows of a name, whichever of its places is meant. */
export interface NameFacts {
  /** The kind of the best-known place of the name. */
  readonly kind: PlaceKind;
  /** How well that place is known: the decimal logarithm of its people, or of what its kind stands for (a country 9, a village 3). */
  readonly size: number;
  /** True for a people's name: "Iraqi". */
  readonly people: boolean;
  /** True where the best-known place has it as an abbreviation: "Ky.", "UAE". */
  readonly abbreviation: boolean;
  /** True where the best-known place is a capital. */
  readonly capital: boolean;
  /** True where no place has the name for its own: it is another one's spelling in a language of elsewhere. */
  readonly stray: boolean;
  /** True where the gazetteer has the name only with a word for its kind: "Avoyelles" of "Avoyelles Parish". */
  readonly shortened: boolean;
  /** Number of places of the name. */
  readonly places: number;
  /** ISO alpha-2 codes of the countries that places of the name lie in. */
  readonly countries: ReadonlySet<string>;
  /** Codes such as `IQ.01` of the first-order divisions that places of the name lie in. */
  readonly divisions: ReadonlySet<string>;
}

/** The port through which a reader of texts asks what is a place's name. `places` implements it, the pipeline hands it on. */
export interface Lexicon {
  /** What is known of the words as a name, folded as names are; undefined where no place is called so. */
  find(words: string): NameFacts | undefined;
  /** Codes of the countries and first-order divisions that a publisher's address or name says it is at home in. */
  homes(publisher: string): ReadonlySet<string>;
}
