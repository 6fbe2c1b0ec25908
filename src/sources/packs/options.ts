/** What a reader of places is told beside the file. */
export interface ReadOptions {
  /** Alpha-2 codes, upper case: only places of these countries; empty for all. */
  readonly countries: ReadonlySet<string>;
}
