import type { ProblemSink } from '../../model/problem-group.ts';
import type { TableSink, VisitRow } from '../../model/sink.ts';
import { VISIT_STATUSES } from '../../model/visit.ts';
import { isUndated, UNDATED } from '../../model/when.ts';
import { confidenceReader } from './confidence-reader.ts';
import { tellFaults } from './fault.ts';
import { idReader } from './id-reader.ts';
import type { Layout } from './layout.ts';
import type { RowCounts, TakeRow } from './row-reader.ts';
import { sourceReader } from './source-reader.ts';
import { textReader } from './text-reader.ts';
import { wordReader } from './word-reader.ts';
import { whenReader } from './when-reader.ts';
import { eventPlaceFields, whereReader, type WhereFields } from './where-reader.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Takes rows of a table that says from where to where somebody or something went. */
export function visitRowReader(
  file: string,
  layout: Layout,
  sink: TableSink,
  problems: ProblemSink,
  counts: RowCounts,
): TakeRow {
  const readId = idReader(layout, problems);
  const readWhen = whenReader(layout);
  const readFrom = whereReader(layout, fromFields(layout), file, sink);
  const readTo = whereReader(layout, toFields(layout), file, sink);
  const readSources = sourceReader(layout, file, sink);
  const readConfidence = confidenceReader(layout, file);
  const readStatus = wordReader(layout, 'status', VISIT_STATUSES, 'made');
  const traveller = textReader(layout, 'traveller');
  const title = textReader(layout, 'title');
  const summary = textReader(layout, 'summary');
  const note = textReader(layout, 'note');
  const row = emptyVisit();
  return (raw, line, id) => {
    const cells = raw.cells();
    const when = readWhen(raw);
    const from = readFrom(raw, line);
    const to = readTo(raw, line);
    const sure = readConfidence(raw);
    const status = readStatus(raw);
    if (when.faults.length > 0) tellFaults(problems, when.faults, line);
    if (from.faults.length > 0) tellFaults(problems, from.faults, line);
    if (to.faults.length > 0) tellFaults(problems, to.faults, line);
    if (status.faults.length > 0) tellFaults(problems, status.faults, line);
    row.status = status.word;
    row.id = readId(raw, line, id);
    row.traveller = traveller(cells) || title(cells);
    row.from = from.row;
    row.to = to.row;
    row.when = when.when;
    row.purpose = summary(cells);
    row.confidence = sure.confidence;
    row.confidenceBecause = sure.because;
    row.sources = readSources(raw).ids;
    row.note = note(cells);
    row.original = sink.compact.addRawOriginal(line, raw);
    sink.addVisit(row);
    counts.visits++;
    if (to.row === 0 && from.row === 0) counts.unplaced++;
    if (isUndated(when.when)) counts.undated++;
  };
}

function fromFields(layout: Layout): WhereFields {
  return {
    ...{ coordinates: [], district: undefined, governorate: undefined, country: undefined },
    ...{ precision: undefined, vicinity: undefined, radius: undefined },
    place: layout.at('from'),
    lat: layout.at('from-lat')[0],
    lon: layout.at('from-lon')[0],
  };
}

function toFields(layout: Layout): WhereFields {
  const place = layout.at('to');
  return { ...eventPlaceFields(layout), place: place.length > 0 ? place : layout.at('place') };
}

function emptyVisit(): Mutable<VisitRow> {
  return {
    ...{ id: '', traveller: '', role: '', from: 0, to: 0, when: UNDATED, hosts: [], purpose: '', status: 'made' },
    ...{
      trip: '',
      leg: 0,
      confidence: 'medium',
      confidenceBecause: '',
      sources: [],
      evidence: [],
      note: '',
      original: 0,
    },
  };
}
