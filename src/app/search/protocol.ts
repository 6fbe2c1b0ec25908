import type { Numbers, RowSets } from '../../index.ts';

/** What the page tells the worker of one dataset: first its columns one by one, `open`, its texts and places in portions, `ready`; `find` at any time. */
export type ToSearch =
  | { readonly kind: 'column'; readonly numbers: Numbers }
  /** All columns are told; how many texts and places there are. */
  | { readonly kind: 'open'; readonly texts: number; readonly places: number }
  | { readonly kind: 'texts'; readonly numbers: Uint32Array; readonly texts: readonly string[] }
  /** Names of places, from this row of `Dataset.places` on. */
  | { readonly kind: 'places'; readonly first: number; readonly texts: readonly (readonly string[])[] }
  | { readonly kind: 'ready' }
  /** A later question overtakes an earlier one, which is then not answered. */
  | { readonly kind: 'find'; readonly id: number; readonly words: readonly string[] };

/** What the worker answers; an error is a value here, for an exception does not cross. */
export type FromSearch =
  { readonly ok: true; readonly id: number; readonly rows: RowSets } | { readonly ok: false; readonly why: string };
