/**
 * What speaks for a place when the names of a text choose together. All are decimal logarithms that are added up: 1 is worth as much as
 * ten times the people (divided by `population`). What each bought is in docs/decisions/0023-choosing-in-a-text.md.
 */
export interface TextWeights {
  /** For each ten times of people, or of what a kind without people stands for (see KIND_SIZE). */
  readonly population: number;
  /** What a country and a first-order division count as, as a decimal logarithm of people. */
  readonly countrySize: number;
  readonly divisionSize: number;
  /** The spelling agrees to the letter, not merely folded. */
  readonly exact: number;
  /** A stray alternate of the world layer rather than the place's name. */
  readonly stray: number;
  /** A small town that has the name of a country or first-order division. */
  readonly shadow: number;
  /** A first-order division beside a large town of the same name in it. */
  readonly ownTown: number;
  /** A capital, or a place that the curated tables hold. */
  readonly capital: number;
  readonly curated: number;
  /** The text says a type word ("county", "river", "state of") that fits the kind. */
  readonly typeWord: number;
  /** The text says where it lies: "Tikrit, Salah al-Din", "Iraq's Anbar", "Paris, TX". */
  readonly said: number;
  /** The same words were told apart elsewhere in the text: "Alexandria" after "Alexandria, La.". */
  readonly sameWords: number;
  /** Other places of the text lie near. */
  readonly near: number;
  /** Share of the other places of the text that lie in the same country. */
  readonly country: number;
  /** Share of the other places of the text that lie in the same first-order division. */
  readonly division: number;
  /** The text names the country or division that the place lies in. */
  readonly countryNamed: number;
  readonly divisionNamed: number;
  /** How loudly the publisher's home speaks in the votes; a name in the text speaks with 1. */
  readonly home: number;
  /** The country of the publisher's domain (.uk), or for a domain of no country the United States, for the town it is called after. */
  readonly homeCountry: number;
  /** How much the first place of the text (its dateline) speaks louder than the others. */
  readonly dateline: number;
  /** The place lies in the user's region of interest. */
  readonly interest: number;
}

/**
 * The weights in use. Behind each: thousandths of spans within 161 km that are lost without it, in LGL, TR-News, GeoVirus, GeoWebNews
 * (`npm run -s bench -- geoparsing FOLDER --each`); docs/decisions/0023-choosing-in-a-text.md says why those stay that buy little there.
 */
export const TEXT_WEIGHTS: TextWeights = {
  population: 0.5, // 35, 32, 40, 26
  countrySize: 9, // 31, 114, 85, 86
  divisionSize: 6.5, // 21, 13, 47, 28
  exact: 0.3, // 0, -2, 0, 3
  stray: -1.2, // 14, 6, 3, 2
  shadow: -1, // 1, 2, 4, 2
  ownTown: -1, // 0, 0, 0, 0 within 161 km; within 25 km 2 of GeoVirus
  capital: 0.6, // -1, 2, 0, 16
  curated: 0.3, // -1, 2, -3, 1
  typeWord: 2.5, // 1, 0, 4, 0
  said: 6, // 1, -2, 8, 6
  sameWords: 3, // 1, 0, 0, 5
  near: 2.5, // 73, 23, 2, 12
  country: 1.5, // 19, 2, 7, -2
  division: 1, // 14, 0, 0, 0
  countryNamed: 0.8, // 2, 4, 3, 2
  divisionNamed: 0.5, // 0, 2, -1, 0
  home: 1, // 14, 0, 0, 0
  homeCountry: 2, // 1, 0, 0, 0
  dateline: 1, // 4, 0, 0, 0
  interest: 2, // for a user who gives a region
};

/** The weights without one of them, for an ablation. Throws on an unknown name. */
export function weightsWithout(name: string): TextWeights {
  if (!Object.hasOwn(TEXT_WEIGHTS, name)) {
    throw new Error(`no weight is called ${name}; there are ${Object.keys(TEXT_WEIGHTS).join(', ')}`);
  }
  return { ...TEXT_WEIGHTS, [name]: 0 };
}
