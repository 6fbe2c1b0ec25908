import type { Dataset } from '../../index.ts';
import type { Piece } from '../in-pieces.ts';
import type { ImportAsk, ImportPreview, ImportReport, Outcome, Progress, WholeDates } from './protocol.ts';

/** What can be asked of the worker of imports. */
export interface ImportCalls {
  readonly preview: { readonly ask: ImportAsk; readonly answer: Outcome<ImportPreview> };
  /** The order of dates by all rows of a table. */
  readonly dates: { readonly ask: ImportAsk; readonly answer: Outcome<WholeDates> };
  /** Reads a table; its events join those that were read before and not taken. */
  readonly read: { readonly ask: ImportAsk; readonly answer: Outcome<ImportReport> };
  /** All events that were read; null where none were. */
  readonly take: { readonly ask: null; readonly answer: Dataset | null };
}

/** The name of a call. */
export type ImportCallName = keyof ImportCalls;

/** What the page sends: first a way to the gazetteer, then calls. */
export type ToWorker =
  | { readonly gazetteer: MessagePort }
  | {
      readonly [N in ImportCallName]: { readonly id: number; readonly call: N; readonly ask: ImportCalls[N]['ask'] };
    }[ImportCallName];

/** What the worker sends: long lists of an answer in pieces before it, so that no message holds the page up. */
export type FromWorker =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | ({ readonly id: number } & Piece)
  | { readonly id: number; readonly kind: 'failed'; readonly why: string };
