import { foldName } from '../base/fold.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { isPhraseLike } from './phrase-like.ts';
import {
  alikePostingsOf,
  homeKeys,
  isWorldPhrase,
  placeAt,
  postingsOf,
  rowOfId,
  typedPostingsOf,
  type PackPlace,
  type Posting,
} from './pack-places.ts';
import type { Pack } from './read-pack.ts';
import { transliterationKey } from './transliteration.ts';

/**
 * Look-ups over the packs at hand. Every answer of the resolver is a function of these look-ups alone. A key that is found is answered
 * whole by its tier, so when no look-up was `missed`, the world tier could not change the answer.
 */
export interface Lookup {
  /** Places with a spelling of this folding. */
  named(text: string): readonly Posting[];
  /** Places that a user's own list calls so: these override all other readings of the words. */
  own(text: string): readonly Posting[];
  /** Curated places among them: all of these are in the region tier, so nothing is missed. */
  curated(text: string): readonly Posting[];
  /** Curated places named so but for their type word: "Irbil" finds "Irbil airport". */
  typed(text: string): readonly Posting[];
  /** Places with a Latin spelling of the same transliteration key; those of the same folding are among them. */
  alike(text: string): readonly Posting[];
  /** Names of the home region and of countries, from the region tier: what a misspelling is compared with. */
  home(): KnownNames;
  /** The same names, to find those of countries among: all countries are in the region tier, so nothing is missed. */
  regionNames(): KnownNames;
  /** The curated place of an id. */
  byId(id: string): PackPlace | undefined;
  /** The country of an alpha-2 or alpha-3 code. */
  countryOfCode(code: string): PackPlace | undefined;
  /** The first-order division of a code such as `IQ.01`. */
  divisionOfCode(code: string): PackPlace | undefined;
  /** Ids that a spelling is declared to mean, when it honestly means several places. */
  declared(text: string): readonly string[];
  /** True when a user's list says that the words name no place; such words are never found. */
  isStopWord(text: string): boolean;
  /** The row of every curated place whose id begins so. */
  byIdPrefix(prefix: string): readonly PackPlace[];
  /** Counts one more expression that is read; false when the question holds more than any name does. */
  mayRead(): boolean;
  /** The same without the user's own lists, whose names and stop words must not take away the areas that others lie in. */
  readonly withoutOwn: Lookup;
  /** True when a key was asked for that only a world tier could know. */
  readonly missed: boolean;
}

/** Expressions within one another that one question may hold, tried in all ways; a long list of names would take for ever. */
const MOST_READS = 200;

/** Keys whose places are kept at hand: one question asks for the same words several times, and texts repeat their places. */
const RECENT_KEYS = 1000;

/** Makes look-ups over packs; call the result for each question, for it counts what it missed. */
export function lookups(packs: readonly Pack[]): () => Lookup {
  const tables = lookupTables(packs);
  const others = packs.filter(({ meta }) => meta.tier !== 'own');
  const plain = others.length < packs.length ? lookupTables(others) : tables;
  return () => new QuestionLookup(tables, plain);
}

/** The look-ups of one question. A class, for one is made for every question. */
class QuestionLookup implements Lookup {
  readonly #tables: LookupTables;
  readonly #plainTables: LookupTables;
  #plain: Lookup | undefined;
  #missed = false;
  #reads = 0;

  constructor(tables: LookupTables, plainTables: LookupTables) {
    this.#tables = tables;
    this.#plainTables = plainTables;
  }

  get missed(): boolean {
    return this.#missed || this.#plain?.missed === true;
  }

  get withoutOwn(): Lookup {
    if (this.#tables === this.#plainTables) return this;
    return (this.#plain ??= new QuestionLookup(this.#plainTables, this.#plainTables));
  }

  named(text: string): readonly Posting[] {
    const { find, keyOf, mayBeInWorld } = this.#tables;
    const key = keyOf(text);
    const found = this.#noted(find(key));
    if (found.length === 0 && mayBeInWorld(key)) this.#missed = true;
    return found;
  }

  own(text: string): readonly Posting[] {
    return this.#noted(this.#tables.findOwn(this.#tables.keyOf(text)));
  }

  curated(text: string): readonly Posting[] {
    const found = this.#noted(this.#tables.find(this.#tables.keyOf(text)));
    return found.every(isCurated) ? found : found.filter(isCurated);
  }

  typed(text: string): readonly Posting[] {
    return this.#noted(this.#tables.inAll(typedPostingsOf, this.#tables.keyOf(text)));
  }

  alike(text: string): readonly Posting[] {
    const folded = this.#tables.keyOf(text);
    const key = this.#tables.stopWords.has(folded) ? '' : transliterationKey(folded);
    if (key === '') return NOTHING;
    this.#needWorld();
    const { stopWords, inAll } = this.#tables;
    const found = inAll(alikePostingsOf, key);
    return stopWords.size === 0 ? found : found.filter(({ spelling }) => !stopWords.has(foldName(spelling.text)));
  }

  home(): KnownNames {
    this.#needWorld();
    return this.#tables.home();
  }

  regionNames(): KnownNames {
    return this.#tables.home();
  }

  mayRead(): boolean {
    return ++this.#reads <= MOST_READS;
  }

  byId(id: string): PackPlace | undefined {
    return this.#tables.byId(id);
  }

  countryOfCode(code: string): PackPlace | undefined {
    const id = this.#tables.codes.get(code.toUpperCase());
    return id === undefined ? undefined : this.byId(id);
  }

  divisionOfCode(code: string): PackPlace | undefined {
    const at = this.#tables.divisions.get(code.toUpperCase());
    if (at) return placeAt(at.pack, at.row);
    this.#needWorld();
    return undefined;
  }

  declared(text: string): readonly string[] {
    return this.#tables.declared.get(this.#tables.keyOf(text)) ?? NOTHING;
  }

  isStopWord(text: string): boolean {
    const { stopWords, keyOf } = this.#tables;
    return stopWords.size > 0 && stopWords.has(keyOf(text));
  }

  byIdPrefix(prefix: string): readonly PackPlace[] {
    return this.#tables.byIdPrefix(prefix);
  }

  #needWorld(): void {
    if (!this.#tables.complete) this.#missed = true;
  }

  /** Beside a user's place the world may have others of the name. */
  #noted(postings: readonly Posting[]): readonly Posting[] {
    if (!this.#tables.complete && !postings.every(isTier)) this.#missed = true;
    return postings;
  }
}

const NOTHING: readonly never[] = [];

/** What all questions share. */
interface LookupTables extends SmallTables {
  /** True when the world tier is there. */
  readonly complete: boolean;
  readonly divisions: ReadonlyMap<string, RowAt>;
  /** The folded key of a text. */
  readonly keyOf: (text: string) => string;
  readonly find: (key: string) => readonly Posting[];
  /** What the user's own lists alone have. */
  readonly findOwn: (key: string) => readonly Posting[];
  /** What a table of keys has in all packs; a user's own list overrides the others. */
  readonly inAll: (of: PostingsOf, key: string) => readonly Posting[];
  readonly mayBeInWorld: (key: string) => boolean;
  readonly home: () => KnownNames;
  readonly byId: (id: string) => PackPlace | undefined;
  readonly byIdPrefix: (prefix: string) => readonly PackPlace[];
}

function lookupTables(packs: readonly Pack[]): LookupTables {
  const complete = packs.some((pack) => pack.meta.tier === 'world');
  const small = smallTables(packs);
  const own = packs.filter((pack) => pack.meta.tier === 'own');
  const byId = (id: string): PackPlace | undefined => {
    for (const pack of packs) {
      const row = rowOfId(pack, id);
      if (row !== undefined) return placeAt(pack, row);
    }
    return undefined;
  };
  const inAll = (of: PostingsOf, key: string): readonly Posting[] => {
    const overriding = gathered(own, of, key);
    const all = overriding.length > 0 ? overriding : gathered(packs, of, key);
    return isOneTier(all) ? all : distinctPostings(all, byId);
  };
  const prefixed = new Map<string, readonly PackPlace[]>();
  let home: KnownNames | undefined;
  return {
    ...small,
    complete,
    divisions: new Map(packs.flatMap(divisionRows).reverse()),
    keyOf: lastFolded(),
    find: keptFinds((key) => (small.stopWords.has(key) ? NOTHING : inAll(postingsOf, key))),
    findOwn: (key) =>
      own.length === 0 || key === '' || small.stopWords.has(key)
        ? NOTHING
        : distinctPostings(gathered(own, postingsOf, key), byId),
    inAll,
    mayBeInWorld: (key) =>
      !complete && key !== '' && (!isPhraseLike(key) || packs.some((pack) => isWorldPhrase(pack, key))),
    home: () => (home ??= knownNames(packs.filter(({ meta }) => meta.tier === 'region').flatMap(homeKeys))),
    byId,
    byIdPrefix(prefix) {
      let places = prefixed.get(prefix);
      if (!places) {
        const ids = new Set(packs.flatMap(({ meta }) => meta.ids.filter((id) => id.startsWith(prefix))));
        prefixed.set(prefix, (places = [...ids].flatMap((id) => byId(id) ?? [])));
      }
      return places;
    },
  };
}

/** Folds texts; the forms of a question ask for the same words several times in a row. */
function lastFolded(): (text: string) => string {
  let last = '';
  let key = '';
  return (text) => {
    if (text !== last) {
      key = foldName(text);
      last = text;
    }
    return key;
  };
}

/** Keeps what was found lately. */
function keptFinds(search: (key: string) => readonly Posting[]): (key: string) => readonly Posting[] {
  const recent = new Map<string, readonly Posting[]>();
  return (key) => {
    if (key === '') return NOTHING;
    const kept = recent.get(key);
    if (kept) return kept;
    const found = search(key);
    if (recent.size >= RECENT_KEYS) recent.clear();
    recent.set(key, found);
    return found;
  };
}

function gathered(packs: readonly Pack[], of: PostingsOf, key: string): readonly Posting[] {
  let all: readonly Posting[] = NOTHING;
  for (const pack of packs) {
    const found = of(pack, key);
    if (found.length > 0) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}

function isCurated({ place }: Posting): boolean {
  return place.curated;
}

type PostingsOf = (pack: Pack, key: string) => readonly Posting[];

interface SmallTables {
  readonly codes: ReadonlyMap<string, string>;
  readonly declared: ReadonlyMap<string, readonly string[]>;
  readonly stopWords: ReadonlySet<string>;
}

function smallTables(packs: readonly Pack[]): SmallTables {
  const codes = new Map<string, string>();
  const declared = new Map<string, readonly string[]>();
  for (const { meta } of packs) {
    for (const [alpha2, alpha3, id] of meta.countryCodes) codes.set(alpha2, id).set(alpha3, id);
    for (const [key, ids] of meta.ambiguous) declared.set(key, ids);
  }
  return { codes, declared, stopWords: new Set(packs.flatMap(({ meta }) => meta.stopWords)) };
}

/** True for nothing, and for postings of the tiers that come with the program: their keys are split, so none is missing. */
function isTier(posting: Posting | undefined): boolean {
  const tier = posting?.place.pack.meta.tier;
  return tier === undefined || tier === 'region' || tier === 'world';
}

const GOVERNORATE_KIND = PLACE_KINDS.indexOf('governorate');

interface RowAt {
  readonly pack: Pack;
  readonly row: number;
}

function divisionRows(pack: Pack): [code: string, at: RowAt][] {
  const rows: [string, RowAt][] = [];
  for (let row = pack.kinds.indexOf(GOVERNORATE_KIND); row >= 0; row = pack.kinds.indexOf(GOVERNORATE_KIND, row + 1)) {
    const code = pack.meta.admin1[pack.admin1s[row] ?? 0]?.[0];
    if (code) rows.push([code, { pack, row }]);
  }
  return rows;
}

/** True for postings of one tier that comes with the program: a pack gives a place once. */
function isOneTier(postings: readonly Posting[]): boolean {
  const pack = postings[0]?.place.pack;
  return postings.every((posting) => posting.place.pack === pack && isTier(posting));
}

/**
 * One posting a place: it may lie in several packs. A user's spelling of a place that stands in an earlier pack gives the place as it is there.
 */
function distinctPostings(postings: readonly Posting[], byId: (id: string) => PackPlace | undefined): Posting[] {
  const seen = new Map<string, Posting>();
  for (const posting of postings) {
    const { id } = posting.place;
    if (seen.has(id)) continue;
    seen.set(id, isTier(posting) ? posting : { ...posting, place: byId(id) ?? posting.place });
  }
  return [...seen.values()];
}
