/** A line or a paragraph of a document, whatever its format was. */
export interface Block {
  /** White space is one blank, but for line breaks that the document means. */
  readonly text: string;
  /**
   * `heading`: marked as one; `break`: here one item ends, without text; `date`: states when the item was published, by the document's own marks; `quote`: words of
   * somebody else, marked as such; `rule`: a line across, without text; `clock`: an ISO day, by which a picture here is named.
   */
  readonly kind: 'text' | 'heading' | 'break' | 'date' | 'quote' | 'rule' | 'clock';
}

/** What a document says of itself apart from its text; empty where it says nothing. */
export interface DocumentFacts {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** As it is written. */
  readonly published: string;
  /** When it was saved, as it is written. */
  readonly seen: string;
}

/** A document as blocks. */
export interface Blocks {
  readonly facts: DocumentFacts;
  readonly blocks: readonly Block[];
}

/** Nothing said. */
export const NO_FACTS: DocumentFacts = { title: '', publisher: '', url: '', published: '', seen: '' };

/** A place where one item ends. */
export const BREAK: Block = { text: '', kind: 'break' };

/** A block of text. */
export function textBlock(text: string, kind: Block['kind'] = 'text'): Block {
  return {
    text: text
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/gu, '\n')
      .trim(),
    kind,
  };
}
