/** When a report was published, with the words that say so. */
export interface Published {
  /** ISO day or instant. */
  readonly earliest: string;
  readonly latest: string;
  readonly text: string;
  /** Where it was found, for a person: `the line under the headline`, `given`. */
  readonly because: string;
}

/** One news item: a whole document, a post of a thread or an entry of a list. Character ranges of evidence count in its `text`. */
export interface Report {
  /** Stable: made of the document's name and the item's number in it. */
  readonly id: string;
  /** The file that it stands in. */
  readonly document: string;
  /** From 1, in the order of the document. */
  readonly item: number;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Null where nothing says it: relative dates stay unresolved. */
  readonly published: Published | null;
  /** The text alone, headline first, paragraphs parted by an empty line. Plain text, whatever the document was. */
  readonly text: string;
  /** Words of the page around it, its head and its other items, which tell of what region it speaks; empty for an only item. No evidence is taken from them. */
  readonly context?: string;
  /** Which comes first in dates of numbers, where other dates of the document show it. */
  readonly order?: 'dmy' | 'mdy';
}

/** What is known of a document beforehand. */
export interface ReportChoice {
  /** ISO day on which all of its items were published, for those that do not say it themselves. */
  readonly published?: string | undefined;
  /** Who published all of its items, for those that do not say it themselves. */
  readonly publisher?: string | undefined;
  /** Where it was published, for a document that does not say it itself. */
  readonly url?: string | undefined;
  /** A text encoding, where the guess is wrong. */
  readonly encoding?: string | undefined;
}
