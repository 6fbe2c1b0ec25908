import type { Dataset, PlaceDesk, Problem, TableHead } from '../../index.ts';
import { importTable, previewTable } from './engine.ts';
import { fileInput } from './file-input.ts';
import { columnExamples, previewRows } from './preview-rows.ts';
import type { ImportAsk, ImportPreview, ImportReport, Outcome, Progress } from './protocol.ts';

/** How the first rows of a table would come out; rejects with a sentence where the gazetteer cannot be asked. */
export async function previewImport(ask: ImportAsk, desk: PlaceDesk): Promise<Outcome<ImportPreview>> {
  const { value, problems } = await previewTable(fileInput(ask.file), { ...optionsOf(ask), desk });
  if (!value) return refusal(problems);
  const { head, proposal, dataset, groups } = value;
  return {
    ok: true,
    value: {
      head: withoutSample(head),
      columns: columnExamples(head.columns, head.sample),
      proposal,
      rows: previewRows(dataset, groups, () => null),
      dataset,
      groups,
      notes: problems,
    },
  };
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
  const progress = (now: Omit<Progress, 'bytes'>): void => {
    tell({ ...now, bytes: ask.file.size });
  };
  const { value, problems } = await importTable(fileInput(ask.file), { ...optionsOf(ask), desk, progress });
  if (!value) return refusal(problems);
  const { dataset, head, groups, counts, proposal } = value;
  return {
    ok: true,
    value: { dataset, report: { head: withoutSample(head), groups, counts, proposal, notes: problems } },
  };
}

function optionsOf({ as, mapping, choice }: ImportAsk) {
  return { as, choice, ...(mapping ? { mapping } : {}) };
}

function refusal(problems: readonly Problem[]): Outcome<never> {
  return { ok: false, why: problems.map(({ message }) => message) };
}

/** The sample stays here: a page needs a few values of each column only. */
function withoutSample(head: TableHead): Omit<TableHead, 'sample'> {
  const { name, format, columns, hasHeader, encoding, isEncodingGuessed, delimiter, parts } = head;
  return { name, format, columns, hasHeader, encoding, isEncodingGuessed, delimiter, parts };
}
