import { createDatasetBuilder, type DatasetBuilder } from './dataset/builder.ts';
import { problemGroups } from './dataset/problem-groups.ts';
import type { Dataset } from './model/dataset.ts';
import type { DateOrder, Mapping, MappingProposal, Preset } from './model/mapping.ts';
import type { Problem } from './model/problem.ts';
import type { ProblemGroup, ProblemSink } from './model/problem-group.ts';
import { rawCursor, rawRowsOf } from './model/raw-rows.ts';
import { incidentCount, visitCount } from './model/read-dataset.ts';
import type { Where } from './model/where.ts';
import type { FileInput, OpenTable, TableChoice, TableHead } from './model/table.ts';
import { addPlaceProblems, agreesWith, countUnplaced, type PlacedRows } from './pipeline-import-places.ts';
import { scoutDates, settleAfter, settleBefore } from './pipeline-import-settle.ts';
import type { PlaceDesk } from './pipeline.ts';
import type { DateOrderDecision } from './sources/cells/decide-date-order.ts';
import { createEventReader } from './sources/event-reader.ts';
import { withoutProblemColumns } from './sources/files/mended-table.ts';
import { openTable } from './sources/files/open-table.ts';
import { checkMapping } from './sources/mapping/check-mapping.ts';
import { mappingFromWords } from './sources/mapping/mapping-words.ts';
import { proposeMapping } from './sources/mapping/propose.ts';

/** How a table is to be read. */
export interface ReadingChoice {
  /** A shape that the person names; left out or `auto`: the columns tell. */
  readonly as?: Preset | 'auto' | undefined;
  /** What the columns are for, whole or as words (`date=when,place=where`); left out: the program's own proposal. */
  readonly mapping?: Mapping | string | undefined;
  readonly choice?: TableChoice | undefined;
  /** Left out: the dates of the whole column tell. */
  readonly dateOrder?: DateOrder | undefined;
  readonly desk: PlaceDesk;
}

/** How a table is imported. */
export interface ImportOptions extends ReadingChoice {
  /** Called after each batch of rows, and when a phase begins. */
  readonly progress?: ((progress: ImportProgress) => void) | undefined;
  /** Asked after each batch; true ends the import, and nothing comes of it. */
  readonly isCancelled?: (() => boolean) | undefined;
}

/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'rows' | 'places' | 'dataset';
  readonly rows: number;
  readonly problems: number;
  readonly bytesRead: number;
  /** Of the file; null where it is not known. */
  readonly bytes: number | null;
}

/** How many rows became what. */
export interface ImportCounts {
  /** Rows with anything in them; each is an incident, a visit or left out. */
  readonly rows: number;
  readonly incidents: number;
  readonly visits: number;
  /** Events without a point. */
  readonly unplaced: number;
  readonly undated: number;
  /** Rows that became no event; each is named in the problems with its text. */
  readonly leftOut: number;
}

/** A table that was read whole. */
export interface ImportedTable {
  readonly kind: 'imported';
  readonly dataset: Dataset;
  readonly problems: readonly ProblemGroup[];
  /** What is worth knowing of the file as a whole, and rows that its format did not let be read. */
  readonly notes: readonly Problem[];
  readonly proposal: MappingProposal;
  readonly head: TableHead;
  readonly counts: ImportCounts;
}

/** A table that was not read, with the reasons; what is open stays as it is. */
export interface RefusedTable {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

/** The first rows of a table as they would come out. */
export interface TablePreview {
  readonly kind: 'preview';
  readonly head: TableHead;
  readonly proposal: MappingProposal;
  /** The events of the first rows, with their places. */
  readonly dataset: Dataset;
  /** Of the sample, places aside. */
  readonly problems: readonly ProblemGroup[];
  readonly notes: readonly Problem[];
}

/** So many rows are shown before a table is read. */
const PREVIEW_ROWS = 20;

/** Reads a whole table: rows, then the different places they name, then one dataset. Every row is an event of it or a problem with its text. */
export async function importTable(
  input: FileInput,
  options: ImportOptions,
): Promise<ImportedTable | RefusedTable | { readonly kind: 'cancelled' }> {
  const opened = await open(input, options);
  if (opened.kind === 'refused') return opened;
  const { table } = opened;
  const { desk, progress, isCancelled } = options;
  const isGiven = typeof options.mapping === 'object';
  let builder = createDatasetBuilder();
  let groups = problemGroups(table.head.name);
  let proposal: MappingProposal;
  let rows = 0;
  let bytesRead = 0;
  const tell = (phase: ImportProgress['phase']): void =>
    progress?.({ phase, rows, problems: groups.count, bytesRead, bytes: input.size });
  const readAll = async (mapping: Mapping): Promise<boolean> => {
    builder = createDatasetBuilder();
    groups = problemGroups(table.head.name);
    rows = 0;
    const reader = createEventReader(table.head, mapping, builder, groups);
    const cursor = rawCursor();
    for await (const batch of table.batches()) {
      const raw = batch.raw ?? rawRowsOf(batch.rows);
      for (let at = 0; at < raw.count; at++) {
        reader.readRaw(cursor.take(raw, at), batch.lines[at] ?? 0, batch.ids?.[at]);
      }
      rows += raw.count;
      bytesRead = batch.bytesRead;
      tell('rows');
      if (isCancelled?.() === true) return false;
    }
    return true;
  };
  try {
    proposal = withDateOrder(await settleBefore(table, opened.proposal), options.dateOrder);
    if (!(await readAll(proposal.mapping))) return { kind: 'cancelled' };
    const settled = isGiven ? proposal : await settleAfter(table, proposal, groups.finish());
    if (settled !== proposal) {
      proposal = withDateOrder(settled, options.dateOrder);
      if (!(await readAll(proposal.mapping))) return { kind: 'cancelled' };
    }
  } catch (error) {
    return unreadable(table.head.name, error, rows);
  }
  tell('places');
  const placed = await askPlaces(builder, desk);
  if (isCancelled?.() === true) return { kind: 'cancelled' };
  tell('dataset');
  const dataset = finish(builder, table.head.name, placed);
  await addPlaceProblems(dataset, placed, proposal.mapping, desk, groups);
  const notes = [...opened.notes, ...orderNotes(table.head.name, proposal), ...table.problems()];
  const unread = notes.filter(({ severity, raw }) => severity === 'error' && raw !== '').length;
  const events = incidentCount(dataset) + visitCount(dataset);
  return {
    kind: 'imported',
    dataset,
    problems: groups.finish(),
    notes,
    proposal,
    head: table.head,
    counts: {
      rows: rows + unread,
      incidents: incidentCount(dataset),
      visits: visitCount(dataset),
      ...countUnplaced(dataset),
      leftOut: rows - events + unread,
    },
  };
}

/** Reads the head of a table and its first rows. */
export async function previewTable(input: FileInput, options: ReadingChoice): Promise<TablePreview | RefusedTable> {
  // A table that says nothing of place or time is shown all the same: here a person says which column does.
  const opened = await open(input, options, true);
  if (opened.kind === 'refused') return opened;
  const { table, proposal } = opened;
  const { head } = table;
  const groups = problemGroups(head.name);
  readSample(opened, createDatasetBuilder(), groups, head.sample.length);
  const builder = createDatasetBuilder();
  readSample(opened, builder, problemGroups(head.name), PREVIEW_ROWS);
  const dataset = finish(builder, head.name, await askPlaces(builder, options.desk));
  return {
    kind: 'preview',
    head,
    proposal,
    dataset,
    problems: groups.finish(),
    notes: [...opened.notes, ...table.problems()],
  };
}

/** The order of the dates of a table by all of its rows, which are looked at once; null where the table cannot be read. */
export async function wholeDateOrder(input: FileInput, options: ReadingChoice): Promise<DateOrderDecision | null> {
  const opened = await open(input, options, true);
  if (opened.kind === 'refused') return null;
  try {
    return await scoutDates(opened.table, opened.proposal.mapping);
  } catch {
    return null;
  }
}

interface OpenedTable {
  readonly kind: 'opened';
  readonly table: OpenTable;
  readonly proposal: MappingProposal;
  readonly notes: readonly Problem[];
}

async function open(
  input: FileInput,
  options: ReadingChoice,
  maySayNothing = false,
): Promise<OpenedTable | RefusedTable> {
  const { as, mapping, choice } = options;
  let read;
  try {
    read = await openTable(input, choice);
  } catch (error) {
    return unreadable(input.name, error);
  }
  const { value, problems } = read;
  if (value === null) return { kind: 'refused', problems };
  const table = withoutProblemColumns(value);
  const { head } = table;
  if (head.sample.length === 0) return { kind: 'refused', problems: [...problems, ...table.problems(), noRows(head)] };
  const given = typeof mapping === 'string' ? mappingFromWords(mapping, head) : { value: mapping, problems: [] };
  if (given.value === null) return { kind: 'refused', problems: [...problems, ...given.problems] };
  const preset = as === 'auto' ? undefined : as;
  const proposed = proposeMapping(head, { ...(preset && { preset }), ...(given.value && { mapping: given.value }) });
  const proposal = withDateOrder(proposed, options.dateOrder);
  const checked = checkMapping(head, proposal.mapping);
  const isRefused = !maySayNothing && checked.some(({ severity }) => severity === 'error');
  if (isRefused) return { kind: 'refused', problems: [...problems, ...checked] };
  return { kind: 'opened', table, proposal, notes: [...problems, ...checked] };
}

function withDateOrder(proposal: MappingProposal, order: DateOrder | undefined): MappingProposal {
  if (order === undefined || (order === proposal.mapping.dateOrder && !proposal.isDateOrderOpen)) return proposal;
  const because = [...proposal.because, `The order of dates was given: ${order}.`];
  return { ...proposal, mapping: { ...proposal.mapping, dateOrder: order }, isDateOrderOpen: false, because };
}

/** What is worth saying where the dates of all rows fit both orders. */
function orderNotes(name: string, { isDateOrderOpen, mapping }: MappingProposal): Problem[] {
  if (!isDateOrderOpen) return [];
  const taken = mapping.dateOrder === 'mdy' ? 'the month' : 'the day';
  const message = `${name}: expected dates that tell the day from the month, found dates that fit both orders. ${taken[0]?.toUpperCase() ?? ''}${taken.slice(1)} was taken to stand first; say so if it does not (Date order; --date-order on the command line).`;
  const where = { source: name, line: null, column: null };
  return [{ severity: 'warning', code: 'date-order-open', where, message, raw: '' }];
}

function noRows({ name, columns }: TableHead): Problem {
  const found =
    columns.length === 0
      ? 'none'
      : `only a header (${columns.length === 1 ? '1 column' : `${columns.length} columns`})`;
  const message = `${name}: expected rows, found ${found}. Choose a file that has some.`;
  return { severity: 'error', code: 'file-empty', where: { source: name, line: null, column: null }, message, raw: '' };
}

/** @param rows read before */
function unreadable(name: string, error: unknown, rows = 0): RefusedTable {
  const said = error instanceof Error ? error.message : String(error);
  // Arrays, texts and maps that grow beyond what an engine holds end in a RangeError.
  const why =
    error instanceof RangeError
      ? `expected a table that the memory holds, found one that it does not after ${rows} rows (${said}). Cut it into parts, by year or by country, and read one after the other.`
      : said;
  const message = why.startsWith(name) ? why : `${name}: ${why}`;
  const where = { source: name, line: null, column: null };
  return { kind: 'refused', problems: [{ severity: 'error', code: 'file-unreadable', where, message, raw: '' }] };
}

function readSample(
  { table: { head }, proposal }: OpenedTable,
  builder: DatasetBuilder,
  problems: ProblemSink,
  rows: number,
): void {
  const reader = createEventReader(head, proposal.mapping, builder, problems);
  head.sample.slice(0, rows).forEach((cells, i) => {
    reader.read(cells, i + (head.hasHeader ? 2 : 1));
  });
}

async function askPlaces(builder: DatasetBuilder, desk: PlaceDesk): Promise<PlacedRows> {
  const questions = builder.questions();
  const names = builder.namesGiven();
  const { wheres, ...credit } = await desk.answer([...questions, ...names].map(({ question }) => question));
  const asked = new Map(questions.flatMap(({ row }, i) => (wheres[i] ? [[row, wheres[i]] as const] : [])));
  const named = new Map<number, Where>();
  names.forEach(({ rows }, i) => {
    const answer = wheres[questions.length + i];
    if (answer) for (const row of rows) named.set(row, answer);
  });
  return { asked, named, credit };
}

function finish(builder: DatasetBuilder, title: string, { asked, named, credit }: PlacedRows): Dataset {
  const byId = new Map(credit.places.map((place) => [place.id, place]));
  const questions = new Map(builder.questions().map(({ question, row }) => [question, row]));
  return builder.finish({
    title,
    resolve(question) {
      const answer = asked.get(questions.get(question) ?? -1);
      if (!answer) throw new Error(`the desk left the question "${question.name}" without an answer`);
      return answer;
    },
    attach(row) {
      const answer = named.get(row);
      const point = builder.pointAt(row);
      return answer && point ? agreesWith(answer, point, (id) => byId.get(id)) : undefined;
    },
    getPlace: (id) => byId.get(id),
    attribution: credit.attribution,
    packs: credit.packs,
  });
}
