import type {
  Dataset,
  DateOrder,
  Family,
  ImportCounts,
  LonLat,
  Mapping,
  MappingProposal,
  Preset,
  Problem,
  ProblemGroup,
  TableChoice,
  TableHead,
} from '../../index.ts';

/** A file and how to read it; a mapping that is null is proposed by the program. */
export interface ImportAsk {
  readonly file: File;
  readonly choice: TableChoice;
  readonly as: Preset | 'auto';
  readonly mapping: Mapping | null;
}

/** A column with the first different values that stand in it. */
export interface ColumnExamples {
  readonly column: string;
  readonly examples: readonly string[];
}

/** A row of the file as it would come out, or why it would not. */
export interface PreviewRow {
  /** Line or row of the file, from 1; null where it is not known. */
  readonly line: number | null;
  /** Null for a row that is left out. */
  readonly event: {
    readonly title: string;
    readonly kind: string;
    readonly family: Family | 'visit';
    readonly when: string;
    readonly where: string;
    /** False where nothing says when, or nothing says where. */
    readonly isDated: boolean;
    readonly isPlaced: boolean;
    readonly point: LonLat | null;
  } | null;
  /** What is wrong with it, a sentence each. */
  readonly problems: readonly string[];
}

/** A table as it would be read. */
export interface ImportPreview {
  readonly head: Omit<TableHead, 'sample'>;
  readonly columns: readonly ColumnExamples[];
  readonly proposal: MappingProposal;
  readonly rows: readonly PreviewRow[];
  /** The events of these rows, for the map. */
  readonly dataset: Dataset;
  readonly groups: readonly ProblemGroup[];
  readonly notes: readonly Problem[];
}

/** Something that came of a file, or why nothing did: sentences with what to do next. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: readonly string[] };

/** How far a reading is. */
export interface Progress {
  readonly rows: number;
  readonly problems: number;
  readonly bytesRead: number;
  /** Bytes of the file. */
  readonly bytes: number;
  /** True while the places of what was read are looked up and the events are put together. */
  readonly isPlacing: boolean;
}

/** A table that was read; its events wait in the worker until they are taken. */
export interface ImportReport {
  readonly counts: ImportCounts;
  readonly groups: readonly ProblemGroup[];
  readonly notes: readonly Problem[];
  readonly proposal: MappingProposal;
  readonly head: Omit<TableHead, 'sample'>;
}

/** What all rows of a table say of the order of its dates. */
export interface WholeDates {
  /** Null where no date needs it. */
  readonly order: DateOrder | null;
  /** True where all of them fit two orders. */
  readonly isOpen: boolean;
  /** A sentence, with the cell that decides. */
  readonly because: string;
}

/** A worker that reads tables, for as long as somebody imports. Nothing rejects: what failed says why. */
export interface ImportSession {
  preview(ask: ImportAsk): Promise<Outcome<ImportPreview>>;
  /** Looks at all rows of a table for the order of its dates. */
  dates(ask: ImportAsk): Promise<Outcome<WholeDates>>;
  /** Reads a table; its events wait in the worker, those of further tables join them. */
  read(ask: ImportAsk, onProgress: (progress: Progress) => void): Promise<Outcome<ImportReport>>;
  /** The events that were read; null where there are none. */
  take(): Promise<Outcome<Dataset | null>>;
  /** Ends the worker at once, whatever it does; calls that wait are answered with no reason. */
  stop(): void;
}
