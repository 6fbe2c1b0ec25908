import type { Columns, ColumnSpec, Numbers } from '../base/columns.ts';
import type { RecordForm } from '../base/record-form.ts';
import type { PackedTexts } from '../base/packed-texts.ts';
import type { Decision } from './decision.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import type { Candidate } from './where.ts';

/**
 * Columns of incidents. Text is a number, see `textAt`; codes index the lists of the model (KIND_IDS, ROLES, ...).
 * `start`/`end`: milliseconds since 1970, end exclusive; -Infinity / Infinity for an open side, both NaN when undated.
 * Counts: -1 when not known. `where`/`launch`: row of `Dataset.wheres`, 0 for none.
 */
export const INCIDENT_SPEC = {
  id: 'u32',
  kind: 'u8',
  title: 'u32',
  summary: 'u32',
  start: 'f64',
  end: 'f64',
  timePrecision: 'u8',
  timeFlags: 'u8',
  timeStated: 'u8',
  whenText: 'u32',
  whenBecause: 'u32',
  whenAnchor: 'u32',
  where: 'u32',
  launch: 'u32',
  placeBecause: 'u32',
  launchBecause: 'u32',
  killedMin: 'i32',
  killedMax: 'i32',
  woundedMin: 'i32',
  woundedMax: 'i32',
  arrestedMin: 'i32',
  arrestedMax: 'i32',
  casualtiesText: 'u32',
  status: 'u8',
  confidence: 'u8',
  confidenceBecause: 'u32',
  note: 'u32',
  /** End of this row's slice in the list columns `actors`, `incidentSources`, `incidentEvidence`; it begins where the row before ends. */
  actorsEnd: 'u32',
  sourcesEnd: 'u32',
  evidenceEnd: 'u32',
  /** Number of the row of a table that the event was read from, see `OriginalTable`; 0 for none. */
  original: 'u32',
} as const satisfies ColumnSpec;

/** Columns of visits; the same conventions as {@link INCIDENT_SPEC}. */
export const VISIT_SPEC = {
  id: 'u32',
  traveller: 'u32',
  role: 'u32',
  from: 'u32',
  to: 'u32',
  start: 'f64',
  end: 'f64',
  timePrecision: 'u8',
  timeFlags: 'u8',
  timeStated: 'u8',
  whenText: 'u32',
  whenBecause: 'u32',
  whenAnchor: 'u32',
  purpose: 'u32',
  status: 'u8',
  trip: 'u32',
  leg: 'u16',
  confidence: 'u8',
  confidenceBecause: 'u32',
  note: 'u32',
  hostsEnd: 'u32',
  sourcesEnd: 'u32',
  evidenceEnd: 'u32',
  original: 'u32',
} as const satisfies ColumnSpec;

/**
 * Columns of different `Where` values: events that say the same of their place share a row. Row 0 is "no place named".
 * `place`: row of `Dataset.places` plus 1, 0 for none. `lon`/`lat`/`radius`: NaN without a point. `detail`: index of the texts.
 */
export const WHERE_SPEC = {
  text: 'u32',
  country: 'u32',
  admin1: 'u32',
  resolution: 'u8',
  place: 'u32',
  decidedBy: 'u32',
  decidedOn: 'u32',
  lon: 'f64',
  lat: 'f64',
  radius: 'f64',
  precision: 'u8',
  /** Ends of this row's slices in `whereBecause` and `candidates`. */
  becauseEnd: 'u32',
  candidatesEnd: 'u32',
} as const satisfies ColumnSpec;

/** Bits of `timeFlags`. */
export const TIME_FLAGS = { lasting: 1, startIsInstant: 2, endIsInstant: 4 } as const;

/** Actors of incidents, all in one list. */
export const ACTOR_SPEC = { role: 'u8', name: 'u32' } as const satisfies ColumnSpec;

/** In `EVIDENCE_SPEC.source`: the words come from no known source. */
export const NO_SOURCE = 0xffff_ffff;

/** Evidence of events, all in one list; `start`/`end` are -1 where there is no range, `source` indexes `Dataset.sources` or is {@link NO_SOURCE}. */
export const EVIDENCE_SPEC = {
  field: 'u8',
  words: 'u32',
  source: 'u32',
  start: 'i32',
  end: 'i32',
  rule: 'u32',
} as const satisfies ColumnSpec;

/** A single column of numbers of texts or of rows of `Dataset.sources`. */
export const REFERENCE_SPEC = { ref: 'u32' } as const satisfies ColumnSpec;

/**
 * A table that events were read from, with its rows as they stood: records of a delimited text, each cut into its cells when it is asked for.
 * Its first row has the number `from` + 1.
 */
export interface OriginalTable {
  /** As problems call it. */
  readonly name: string;
  /** The known shape that it was read as; empty for none. */
  readonly preset: string;
  readonly columns: readonly string[];
  /** Rows in the tables before. */
  readonly from: number;
  /** Where each row begins in its file, from 1. */
  readonly lines: Numbers;
  /** How its records are written. */
  readonly form: RecordForm;
  /** The records, in UTF-8 or, where a text holds half a surrogate pair, WTF-8; other bytes may stand between them. */
  readonly chunks: readonly Uint8Array[];
  /** In which of the chunks the record of each row begins, and ends. */
  readonly chunk: Numbers;
  /** Where in that chunk it begins. */
  readonly start: Numbers;
}

export type IncidentColumns = Columns<typeof INCIDENT_SPEC>;
export type VisitColumns = Columns<typeof VISIT_SPEC>;
export type WhereColumns = Columns<typeof WHERE_SPEC>;
export type ActorColumns = Columns<typeof ACTOR_SPEC>;
export type EvidenceColumns = Columns<typeof EVIDENCE_SPEC>;
export type ReferenceColumn = Columns<typeof REFERENCE_SPEC>;

/** Everything that is known, in columns: plain data that a worker can receive as it is. Read rows with `incidentAt` and `visitAt`. */
export interface Dataset {
  readonly title: string;
  /** Texts that rows share, once each; read with `textAt`. */
  readonly strings: readonly string[];
  /** Texts that are hardly ever the same, as ids, summaries and notes: they have the numbers from `from` on, and strings that stand there and behind have higher ones. */
  readonly packed: PackedTexts & { readonly from: number };
  readonly incidents: IncidentColumns;
  readonly visits: VisitColumns;
  readonly wheres: WhereColumns;
  readonly actors: ActorColumns;
  readonly hosts: ReferenceColumn;
  readonly incidentSources: ReferenceColumn;
  readonly visitSources: ReferenceColumn;
  readonly incidentEvidence: EvidenceColumns;
  readonly visitEvidence: EvidenceColumns;
  readonly whereBecause: ReferenceColumn;
  readonly candidates: readonly Candidate[];
  /** The places that events mention, whole, so that a dataset stands without a gazetteer. */
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly decisions: readonly Decision[];
  /** What events were read from, cell by cell; read with `originalAt`. */
  readonly tables: readonly OriginalTable[];
  /** Attribution lines of the data it was made with. */
  readonly attribution: readonly string[];
  /** Names and versions of the gazetteer packs it was made with. */
  readonly packs: readonly string[];
}
