import { foldName } from '../base/fold.ts';
import { PLACE_KINDS } from '../model/place.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import { isPhraseLike } from './phrase-like.ts';
import {
  alikePostingsOf,
  homeSpellings,
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
  /** Curated places among them: all of these are in the region tier, so nothing is missed. */
  curated(text: string): readonly Posting[];
  /** Curated places named so but for their type word: "Irbil" finds "Irbil airport". */
  typed(text: string): readonly Posting[];
  /** Places with a Latin spelling of the same transliteration key; those of the same folding are among them. */
  alike(text: string): readonly Posting[];
  /** Names of the home region and of countries, from the region tier: what a misspelling is compared with. */
  home(): KnownNames;
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
  /** True when a key was asked for that only a world tier could know. */
  readonly missed: boolean;
}

/** Expressions within one another that one question may hold, tried in all ways; a long list of names would take for ever. */
const MOST_READS = 200;

/** Keys whose places are kept at hand: one question asks for the same words several times, and texts repeat their places. */
const RECENT_KEYS = 1000;

/** Makes look-ups over packs; call the result for each question, for it counts what it missed. */
export function lookups(packs: readonly Pack[]): () => Lookup {
  const complete = packs.some((pack) => pack.meta.tier === 'world');
  const divisions = new Map(packs.flatMap(divisionRows).reverse());
  const { codes, declared, stopWords } = smallTables(packs);
  const own = packs.filter((pack) => pack.meta.tier === 'own');
  const byId = (id: string): PackPlace | undefined => {
    for (const pack of packs) {
      const row = rowOfId(pack, id);
      if (row !== undefined) return placeAt(pack, row);
    }
    return undefined;
  };
  /** What a table of keys has in all packs; a user's own list overrides the others. */
  const inAll = (of: PostingsOf, key: string): readonly Posting[] => {
    const overriding = own.flatMap((pack) => of(pack, key));
    const all = overriding.length > 0 ? overriding : packs.flatMap((pack) => of(pack, key));
    return all.length < 2 && isTier(all[0]) ? all : distinctPostings(all, byId);
  };
  let home: KnownNames | undefined;
  const recent = new Map<string, readonly Posting[]>();
  const find = (key: string): readonly Posting[] => {
    if (key === '' || stopWords.has(key)) return [];
    const kept = recent.get(key);
    if (kept) return kept;
    const found = inAll(postingsOf, key);
    if (recent.size >= RECENT_KEYS) recent.clear();
    recent.set(key, found);
    return found;
  };
  const mayBeInWorld = (key: string): boolean =>
    key !== '' && (!isPhraseLike(key) || packs.some((pack) => isWorldPhrase(pack, key)));
  return () => {
    let missed = false;
    let reads = 0;
    /** Beside a user's place the world may have others of the name. */
    const noted = (postings: readonly Posting[]): readonly Posting[] => {
      if (!complete && !postings.every(isTier)) missed = true;
      return postings;
    };
    return {
      get missed() {
        return missed;
      },
      named(text) {
        const key = foldName(text);
        const found = noted(find(key));
        if (found.length === 0 && !complete && mayBeInWorld(key)) missed = true;
        return found;
      },
      alike(text) {
        const folded = foldName(text);
        const key = stopWords.has(folded) ? '' : transliterationKey(folded);
        if (key === '') return [];
        if (!complete) missed = true;
        return inAll(alikePostingsOf, key);
      },
      home() {
        if (!complete) missed = true;
        return (home ??= knownNames(packs.filter(({ meta }) => meta.tier === 'region').flatMap(homeSpellings)));
      },
      mayRead: () => ++reads <= MOST_READS,
      curated: (text) => noted(find(foldName(text))).filter((posting) => posting.place.curated),
      typed: (text) => noted(inAll(typedPostingsOf, foldName(text))),
      byId,
      countryOfCode(code) {
        const id = codes.get(code.toUpperCase());
        return id === undefined ? undefined : byId(id);
      },
      divisionOfCode(code) {
        const at = divisions.get(code.toUpperCase());
        if (at) return placeAt(at.pack, at.row);
        if (!complete) missed = true;
        return undefined;
      },
      declared: (text) => declared.get(foldName(text)) ?? [],
      isStopWord: (text) => stopWords.size > 0 && stopWords.has(foldName(text)),
      byIdPrefix: (prefix) =>
        packs.flatMap(({ meta }) => meta.ids.filter((id) => id.startsWith(prefix))).flatMap((id) => byId(id) ?? []),
    };
  };
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

function divisionRows(pack: Pack): [code: string, at: { pack: Pack; row: number }][] {
  const rows: [string, { pack: Pack; row: number }][] = [];
  pack.kinds.forEach((kind, row) => {
    const code = kind === GOVERNORATE_KIND ? pack.meta.admin1[pack.admin1s[row] ?? 0]?.[0] : undefined;
    if (code) rows.push([code, { pack, row }]);
  });
  return rows;
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
