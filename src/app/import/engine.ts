import {
  createDatasetBuilder,
  decodeText,
  isKind,
  TABLE_FIELDS,
  type CountRange,
  type Dataset,
  type FileInput,
  type Mapping,
  type MappingProposal,
  type PlaceDesk,
  type Preset,
  type Problem,
  type ProblemGroup,
  type TableChoice,
  type TableField,
  type TableHead,
  type When,
} from '../../index.ts';

/** How a table is read. */
export interface TableOptions {
  readonly as?: Preset | 'auto';
  readonly mapping?: Mapping;
  readonly choice?: TableChoice;
  readonly desk: PlaceDesk;
  readonly progress?: (progress: {
    phase: 'rows' | 'places' | 'dataset';
    rows: number;
    problems: number;
    bytesRead: number;
  }) => void;
}

/** What of a table would come out. */
export interface Preview {
  readonly kind: 'preview';
  readonly head: TableHead;
  readonly proposal: MappingProposal;
  readonly dataset: Dataset;
  readonly problems: readonly ProblemGroup[];
  readonly notes: readonly Problem[];
}

/** Nothing came of it. */
export interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly Problem[];
}

/** A stand-in until the path of tables is there: comma-separated UTF-8 without quotes. */
export async function previewTable(input: FileInput, options: TableOptions): Promise<Preview | Refused> {
  const bytes: Uint8Array[] = [];
  for await (const piece of input.stream()) bytes.push(piece);
  const text = decodeText(new Uint8Array(await new Blob(bytes as BlobPart[]).arrayBuffer()), input.name);
  const lines = (text.value ?? '').split(/\r?\n/).filter((line) => line !== '');
  const columns = (lines[0] ?? '').split(',');
  const sample = lines.slice(1, 1001).map((line) => line.split(','));
  const head: TableHead = {
    name: input.name,
    format: 'csv',
    columns,
    hasHeader: true,
    encoding: 'utf-8',
    isEncodingGuessed: false,
    delimiter: ',',
    parts: [],
    sample,
  };
  const named = columns.flatMap((column) => {
    const field = TABLE_FIELDS.find((one) => one === column.toLowerCase());
    return field ? [{ column, field }] : [];
  });
  const mapping = options.mapping ?? {
    version: 1,
    preset: null,
    columns: named,
    dateOrder: null,
    decimal: '.',
    empty: [],
    kind: 'other',
    codes: null,
  };
  const proposal: MappingProposal = {
    mapping,
    columns: mapping.columns.map((one) => ({ ...one, confidence: 1, because: ['its name says so'] })),
    isDateOrderOpen: false,
    because: ['no known shape'],
  };
  const builder = createDatasetBuilder();
  const all = options.progress ? lines.slice(1).map((line) => line.split(',')) : sample.slice(0, 20);
  all.forEach((cells, i) => {
    const cell = (field: TableField): string => {
      const at = mapping.columns.find((one) => one.field === field);
      return at ? (cells[columns.indexOf(at.column)] ?? '') : '';
    };
    const day = cell('date');
    const when: When = {
      earliest: day || null,
      latest: day || null,
      precision: day ? 'day' : 'unknown',
      lasting: false,
      text: day,
      because: '',
      anchor: '',
      stated: [],
    };
    const where = builder.askWhere({ name: cell('place'), country: cell('country'), admin1: '', near: null });
    const kind = cell('kind');
    builder.addIncident({
      id: `row-${i + 2}`,
      kind: isKind(kind) ? kind : 'other',
      title: cell('title'),
      summary: '',
      when,
      where,
      launch: 0,
      placeBecause: '',
      launchBecause: '',
      actors: [],
      casualties: { killed: NONE, wounded: NONE, arrested: NONE, text: '' },
      status: 'reported',
      confidence: 'medium',
      confidenceBecause: '',
      sources: [],
      evidence: [],
      note: '',
    });
  });
  const questions = builder.questions();
  const answer = await options.desk.answer(questions.map(({ question }) => question));
  const byQuestion = new Map(questions.map(({ question }, i) => [JSON.stringify(question), answer.wheres[i]]));
  const dataset = builder.finish({
    title: input.name,
    resolve: (question) => {
      const found = byQuestion.get(JSON.stringify(question));
      if (!found) throw new Error('no answer');
      return found;
    },
    getPlace: (id) => answer.places.find((place) => place.id === id),
    attribution: [],
    packs: [],
  });
  return { kind: 'preview', head, proposal, dataset, problems: [], notes: text.problems };
}

/** The same to its end. */
export async function importTable(
  input: FileInput,
  options: TableOptions,
): Promise<Imported | Refused | { kind: 'cancelled' }> {
  const seen = await previewTable(input, options);
  if (seen.kind === 'refused') return seen;
  const rows = seen.dataset.incidents.id.length;
  options.progress?.({ phase: 'places', rows, problems: 0, bytesRead: input.size ?? 0 });
  const counts = { rows, incidents: rows, visits: 0, unplaced: 0, undated: 0, leftOut: 0 };
  return { ...seen, kind: 'imported', counts };
}

/** A table that was read whole. */
export interface Imported extends Omit<Preview, 'kind'> {
  readonly kind: 'imported';
  readonly counts: {
    rows: number;
    incidents: number;
    visits: number;
    unplaced: number;
    undated: number;
    leftOut: number;
  };
}

const NONE: CountRange = { min: null, max: null };
