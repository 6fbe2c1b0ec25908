import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { textCount } from '../model/read-dataset.ts';
import {
  FIELD_OF_COLUMN,
  PLACE_COLUMNS,
  TEXT_COLUMNS,
  WHERE_TEXTS,
  type EventField,
  type EventTable,
} from './event-fields.ts';
import { gatherSources, type GatheredSources } from './gather-sources.ts';
import { gatherTables, originalCount } from './gather-tables.ts';
import { gatherTexts } from './gather-texts.ts';
import { gatherWheres } from './gather-wheres.ts';
import { gathered, gatheredSlices, mark, type CellMap, type Picks } from './gather.ts';
import type { Column } from './join-columns.ts';

/** The rows of a table of events that is made of two. */
export interface TablePicks {
  readonly rows: Picks;
  /** Fields that some of the rows take from the second dataset: its row by the new row. */
  readonly fields: ReadonlyMap<EventField, ReadonlyMap<number, number>>;
  /** New ids by the new row. */
  readonly ids: ReadonlyMap<number, string>;
}

/** What two datasets are put together to. */
export interface Combined {
  readonly dataset: Dataset;
  readonly sources: GatheredSources;
}

type Pair = readonly [Dataset, Dataset];
type Used = readonly [Uint8Array, Uint8Array];
type Maps = readonly [CellMap, CellMap];
type Columns = Readonly<Record<string, Column>>;

/** The lists of each table of events. */
const LISTS = {
  incidents: { actorsEnd: 'actors', sourcesEnd: 'incidentSources', evidenceEnd: 'incidentEvidence' },
  visits: { hostsEnd: 'hosts', sourcesEnd: 'visitSources', evidenceEnd: 'visitEvidence' },
} as const;

type ListName = 'actors' | 'hosts' | 'incidentSources' | 'visitSources' | 'incidentEvidence' | 'visitEvidence';

/** Columns of lists whose cells are numbers of texts, and those whose cells are rows of sources. */
const LIST_TEXTS: ReadonlySet<string> = new Set([
  'actors.name',
  'hosts.ref',
  'incidentEvidence.words',
  'incidentEvidence.rule',
  'visitEvidence.words',
  'visitEvidence.rule',
]);
const LIST_SOURCES: ReadonlySet<string> = new Set([
  'incidentSources.ref',
  'visitSources.ref',
  'incidentEvidence.source',
  'visitEvidence.source',
]);

/**
 * The picked rows of two datasets with everything they refer to: texts, places, sources, rows of tables; what nothing refers to any more is
 * left out, but the sources and places of the first dataset. The rest of the dataset (title, decisions, packs) is the first one's.
 */
export function combine(pair: Pair, picks: Readonly<Record<EventTable, TablePicks>>): Combined {
  const tables = (['incidents', 'visits'] as const).map((table) => layTable(pair, table, picks[table]));
  const used = markUsed(pair, tables);
  const further = tables.flatMap(({ ids }) => [...ids.values()]);
  const texts = gatherTexts(pair, used.texts, further);
  const wheres = gatherWheres(pair, used.wheres, texts.maps);
  const sources = gatherSources(pair[0].sources, pair[1].sources, used.sources[1]);
  const first = gatherTables(pair[0].tables, used.originals[0], 0);
  const second = gatherTables(pair[1].tables, used.originals[1], originalCount(first.tables));
  const maps: Readonly<Record<Sense, Maps>> = {
    text: texts.maps,
    where: wheres.maps,
    original: [first.map, second.map],
    source: [null, sources.map],
    plain: [null, null],
  };
  const made: Record<string, unknown> = {};
  for (const table of tables) {
    const columns: Record<string, Column> = {};
    for (const {
      name,
      picks: rows,
      columns: [a, b],
      sense,
    } of table.columns)
      columns[name] = gathered(rows, a, b, ...maps[sense]);
    for (const { ends, name, slices, columns: lists } of table.lists) {
      columns[ends] = slices.ends;
      made[name] = Object.fromEntries(
        lists.map(({ name: column, columns: [a, b], sense }) => [column, gathered(slices.items, a, b, ...maps[sense])]),
      );
    }
    if (table.ids.size > 0) columns['id'] = renamed(columns['id'] as Numbers, table.ids, texts.numberOf);
    made[table.table] = columns;
  }
  return {
    sources,
    dataset: {
      ...pair[0],
      ...wheres.parts,
      ...(made as Pick<Dataset, EventTable | ListName>),
      strings: texts.strings,
      packed: texts.packed,
      sources: sources.sources,
      tables: [...first.tables, ...second.tables],
    },
  };
}

/** What the numbers of a column are. */
type Sense = 'text' | 'where' | 'original' | 'source' | 'plain';

interface LaidColumn {
  readonly name: string;
  readonly columns: readonly [Column, Column];
  readonly picks: Picks;
  readonly sense: Sense;
}

interface LaidTable {
  readonly table: EventTable;
  readonly ids: ReadonlyMap<number, string>;
  readonly columns: readonly LaidColumn[];
  readonly lists: readonly {
    readonly ends: string;
    readonly name: ListName;
    readonly slices: { readonly items: Picks; readonly ends: Numbers };
    readonly columns: readonly LaidColumn[];
  }[];
}

/** Every column of a table with the rows that it takes its cells from. */
function layTable([first, second]: Pair, table: EventTable, { rows, fields, ids }: TablePicks): LaidTable {
  const [a, b]: readonly [Columns, Columns] = [first[table], second[table]];
  const lists: Readonly<Record<string, ListName>> = LISTS[table];
  const picksOf = (column: string): Picks => {
    const field = FIELD_OF_COLUMN.get(column);
    const taken = field && fields.get(field);
    if (!taken) return rows;
    const own = rows.slice();
    for (const [row, other] of taken) own[row] = ~other;
    return own;
  };
  return {
    table,
    ids,
    columns: Object.keys(a)
      .filter((name) => !Object.hasOwn(lists, name))
      .map((name) => ({
        name,
        columns: [a[name] as Column, b[name] as Column],
        picks: picksOf(name),
        sense: senseOf(name),
      })),
    lists: Object.entries(lists).map(([ends, name]) => {
      const slices = gatheredSlices(picksOf(ends), a[ends] as Numbers, b[ends] as Numbers);
      const [listA, listB]: readonly [Columns, Columns] = [first[name], second[name]];
      return {
        ...{ ends, name, slices },
        columns: Object.keys(listA).map((column) => ({
          name: column,
          columns: [listA[column] as Column, listB[column] as Column],
          picks: slices.items,
          sense: listSenseOf(`${name}.${column}`),
        })),
      };
    }),
  };
}

function senseOf(column: string): Sense {
  if (TEXT_COLUMNS.has(column)) return 'text';
  if (PLACE_COLUMNS.has(column)) return 'where';
  return column === 'original' ? 'original' : 'plain';
}

function listSenseOf(column: string): Sense {
  return LIST_TEXTS.has(column) ? 'text' : LIST_SOURCES.has(column) ? 'source' : 'plain';
}

function markUsed(
  pair: Pair,
  tables: readonly LaidTable[],
): Readonly<Record<'texts' | 'wheres' | 'sources' | 'originals', Used>> {
  const cells = (count: (dataset: Dataset) => number): Used => [
    new Uint8Array(count(pair[0])),
    new Uint8Array(count(pair[1])),
  ];
  const used = {
    texts: cells(textCount),
    wheres: cells(({ wheres }) => wheres.text.length),
    sources: cells(({ sources }) => sources.length),
    originals: cells(({ tables: rows }) => originalCount(rows) + 1),
  };
  const of: Readonly<Record<Sense, Used | null>> = {
    text: used.texts,
    where: used.wheres,
    source: used.sources,
    original: used.originals,
    plain: null,
  };
  for (const { columns, lists } of tables) {
    for (const {
      columns: [a, b],
      picks,
      sense,
    } of [...columns, ...lists.flatMap((list) => list.columns)]) {
      const marks = of[sense];
      if (marks) mark(picks, a, b, marks);
    }
  }
  pair.forEach((dataset, i) => {
    const at = i as 0 | 1;
    markWheres(dataset, used.wheres[at], used.texts[at]);
  });
  return used;
}

function markWheres({ wheres, whereBecause }: Dataset, rows: Uint8Array, texts: Uint8Array): void {
  for (const [name, column] of Object.entries<Column>(wheres)) {
    if (!WHERE_TEXTS.has(name)) continue;
    for (let row = 0; row < rows.length; row++) if (rows[row]) texts[column[row] as number] = 1;
  }
  for (const number of whereBecause.ref) texts[number] = 1;
}

function renamed(column: Numbers, ids: ReadonlyMap<number, string>, numberOf: (text: string) => number): Numbers {
  const made = Uint32Array.from(column);
  for (const [row, id] of ids) made[row] = numberOf(id);
  return made;
}
