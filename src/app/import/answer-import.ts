import {
  importTable,
  originalPlace,
  previewTable,
  wholeDateOrder,
  type Dataset,
  type PlaceDesk,
  type Problem,
  type TableHead,
} from '../../index.ts';
import { fileInput } from './file-input.ts';
import { columnExamples, previewRows, type LineOf } from './preview-rows.ts';
import type { ImportAsk, ImportPreview, ImportReport, Outcome, Progress, WholeDates } from './protocol.ts';

/** How the first rows of a table would come out; rejects with a sentence where the gazetteer cannot be asked. */
export async function previewImport(ask: ImportAsk, desk: PlaceDesk): Promise<Outcome<ImportPreview>> {
  const seen = await previewTable(fileInput(ask.file), { ...optionsOf(ask), desk });
  if (seen.kind === 'refused') return refusal(seen.problems);
  const { head, proposal, dataset, problems, notes } = seen;
  return {
    ok: true,
    value: {
      head: withoutSample(head),
      columns: columnExamples(head.columns, head.sample),
      proposal,
      rows: previewRows(dataset, problems, linesOf(dataset)),
      dataset,
      groups: problems,
      notes,
    },
  };
}

/** The order of dates by all rows of a table. */
export async function lookAtDates(ask: ImportAsk, desk: PlaceDesk): Promise<Outcome<WholeDates>> {
  const whole = await wholeDateOrder(fileInput(ask.file), { ...optionsOf(ask), desk });
  if (!whole) return refusal([]);
  const { order, isOpen, because } = whole;
  return { ok: true, value: { order, isOpen, because } };
}

/** A table that was read, and its events. */
export interface ReadTable {
  readonly report: ImportReport;
  readonly dataset: Dataset;
}

/** Reads a table to its end. */
export async function readImport(
  ask: ImportAsk,
  desk: PlaceDesk,
  tell: (progress: Progress) => void,
): Promise<Outcome<ReadTable>> {
  const read = await importTable(fileInput(ask.file), {
    ...optionsOf(ask),
    desk,
    progress: ({ phase, rows, problems, bytesRead }) => {
      tell({ rows, problems, bytesRead, bytes: ask.file.size, isPlacing: phase !== 'rows' });
    },
  });
  if (read.kind === 'cancelled') return refusal([]);
  if (read.kind === 'refused') return refusal(read.problems);
  const { dataset, head, problems, counts, proposal, notes } = read;
  return {
    ok: true,
    value: { dataset, report: { head: withoutSample(head), groups: problems, counts, proposal, notes } },
  };
}

function optionsOf({ as, mapping, choice }: ImportAsk) {
  return { as, choice, ...(mapping ? { mapping } : {}) };
}

function refusal(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, why: problems.map(({ message }) => message) };
}

function linesOf(dataset: Dataset): LineOf {
  return (what, row) => {
    const place = originalPlace(dataset, what, row);
    return (place && dataset.tables[place.table]?.lines[place.row]) ?? null;
  };
}

/** The sample stays here: a page needs a few values of each column only. */
function withoutSample(head: TableHead): Omit<TableHead, 'sample'> {
  const { name, format, columns, hasHeader, encoding, isEncodingGuessed, delimiter, parts, isPart } = head;
  const rest = { name, format, columns, hasHeader, encoding, isEncodingGuessed, delimiter, parts };
  return isPart ? { ...rest, isPart } : rest;
}
