import type { Dataset, Decision, DecisionLog, Place } from '../../index.ts';
import type { TableProblems } from '../problems/table-problems.ts';

/** Whether what is open is kept. */
export type KeptState =
  /** The example as it comes: there is nothing to keep yet. */
  | { readonly kind: 'untouched' }
  /** Changed; not kept yet. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** Nothing is kept, and why. */
  | { readonly kind: 'failed'; readonly why: string }
  /** Another tab changed it, or deleted it; `mine`: so many changes of this tab are not kept. */
  | { readonly kind: 'elsewhere'; readonly isGone: boolean; readonly mine: number };

/** A reading with what was decided on it, as it was open or can be opened. */
export type State = Pick<Workspace, 'base' | 'log' | 'places' | 'tables'>;

/** A reading that went into what is open. It is forgotten with the next one, and when the page is loaded anew. */
export interface ReadingTaken {
  /** True: it is in what is open, and can be taken back. False: it was taken back, and can be taken again. */
  readonly isIn: boolean;
  /** What it leads back to, or on to. */
  readonly other: State;
  /** How many decisions counted when it was taken, or taken back: what was decided since goes first. */
  readonly decisions: number;
  /** True when the packs have changed since: the names of the other state are looked up again. */
  readonly isOld: boolean;
}

/** What is open: what was read, what a person decided on it, and whether both are kept. */
export interface Workspace {
  /** Its key in the store. */
  readonly id: string;
  /** What a person calls it; empty where the dataset's own title says it. */
  readonly name: string;
  /** As it was read. */
  readonly base: Dataset;
  readonly log: DecisionLog;
  /** Places that decisions name and the dataset may not hold. */
  readonly places: readonly Place[];
  /** What was wrong with the tables that it was read from; none where it was read from no table. */
  readonly tables: readonly TableProblems[];
  /** The last reading that went into it, where that can be taken back or again. */
  readonly taken: ReadingTaken | null;
  /** The example that the app comes with is kept only when something was decided on it. */
  readonly isExample: boolean;
  /** Goes up when the base is another one, so that all of it must be kept anew. */
  readonly edition: number;
  readonly kept: KeptState;
}

const NO_TABLES: readonly TableProblems[] = [];
const NO_LOG: DecisionLog = { decisions: [], undone: [] };

/** A workspace of what was just read. */
export function newWorkspace(base: Dataset, { name = '', isExample = false, tables = NO_TABLES } = {}): Workspace {
  return {
    id: newId(),
    name,
    base,
    log: NO_LOG,
    places: [],
    tables,
    taken: null,
    isExample,
    edition: 1,
    kept: { kind: isExample ? 'untouched' : 'saving' },
  };
}

/** An id that nobody else gives. `crypto.randomUUID` is not there on plain http. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes a dataset of a reading and decisions. */
type Apply = (
  base: Dataset,
  decisions: readonly Decision[],
  getPlace: (id: Place['id']) => Place | undefined,
) => Dataset;

let apply: Apply | null = null;

/** Says how decisions are applied: fetched with the first one, for a page mostly opens without any. */
export function applyWith(given: Apply): void {
  apply = given;
}

let last: {
  readonly of: readonly [Dataset, readonly Decision[], readonly Place[]];
  readonly shown: Dataset;
} | null = null;

/** What is shown of a reading and what was decided on it; the last answer is held; throws where decisions come before {@link applyWith}. */
export function shownOf(base: Dataset, decisions: readonly Decision[], places: readonly Place[]): Dataset {
  if (decisions.length === 0) return base;
  if (!apply) throw new Error('decisions cannot be applied yet');
  if (last?.of[0] === base && last.of[1] === decisions && last.of[2] === places) return last.shown;
  const byId = new Map(places.map((place) => [place.id, place]));
  const shown = apply(base, decisions, (id) => byId.get(id));
  last = { of: [base, decisions, places], shown };
  return shown;
}
