/** Where something was published. */
export interface Source {
  readonly id: string;
  /** The document (page, file) that carries this source; several sources may stand in one. */
  readonly document: string;
  readonly publisher: string;
  readonly title: string;
  /** ISO days; null where the document gives none. */
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
  readonly publishedText: string;
  /** Empty where the document prints none. */
  readonly url: string;
  /** SHA-256 of the document, hexadecimal; empty where unknown. */
  readonly sha256: string;
  readonly note: string;
  /** The plain text in which the ranges of evidence count; empty where none is kept. */
  readonly text: string;
}

/** The fields that evidence can speak for; the index is the code in columns. */
export const EVIDENCE_FIELDS = [
  'kind',
  'when',
  'where',
  'launch',
  'from',
  'to',
  'actors',
  'casualties',
  'traveller',
  'hosts',
  'purpose',
  'status',
] as const;

/** A field that evidence can speak for. */
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** The words that a field came from. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly words: string;
  /** Id of the source; empty when none is known. */
  readonly source: string;
  /** Range in the source's text, UTF-16 code units, end exclusive; null when a person stated it without one. */
  readonly start: number | null;
  readonly end: number | null;
  /** What made the field of the words; `stated` for a person's own reading. */
  readonly rule: string;
}
