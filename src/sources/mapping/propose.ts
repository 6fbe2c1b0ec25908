import type { MappedColumn, Mapping, MappingProposal, Preset, ProposedColumn } from '../../model/mapping.ts';
import type { TableHead } from '../../model/table.ts';
import { decideDateNumbers } from '../cells/decide-date-numbers.ts';
import { assignColumns } from './assign-columns.ts';
import { columnContents } from './column-contents.ts';
import { columnsOf } from './columns-of.ts';
import { findPreset } from './find-preset.ts';
import { shapeOf, type PresetShape } from './presets.ts';
import { isMovement } from './is-movement.ts';
import { scoreColumn } from './score-columns.ts';
import { settleCells } from './settle-cells.ts';
import { settleFields, wordsOfReportedDate } from './settle-fields.ts';

/** What a person or the command line has decided already. */
export interface MappingChoice {
  readonly preset?: Preset;
  readonly mapping?: Mapping;
}

/** How the program would read a table, with its reasons: by its known shape, else by names and cells of its columns. */
export function proposeMapping(head: TableHead, choice: MappingChoice = {}): MappingProposal {
  if (choice.mapping !== undefined) return asGiven(head, choice.mapping);
  const shape = choice.preset === undefined ? findPreset(head) : shapeOf(choice.preset);
  return shape === null ? proposeByColumns(head) : proposeByShape(head, shape);
}

/** A mapping that leaves the order of dates to the table takes it from the sample. */
function asGiven(head: TableHead, given: Mapping): MappingProposal {
  const because = ['It was given.'];
  const columns = given.columns.map((column) => ({ ...column, confidence: 1, because }));
  const plain: MappingProposal = {
    mapping: given,
    columns,
    isDateOrderOpen: false,
    because: ['The mapping was given.'],
  };
  if (given.dateOrder !== null) return plain;
  const settled = settleCells(columnsOf(head, given.preset), head.sample, given.columns);
  const { dateOrder } = settled.cells;
  if (dateOrder === null) return plain;
  return { ...plain, mapping: { ...given, dateOrder }, isDateOrderOpen: settled.isDateOrderOpen };
}

/** A mapping of chosen columns: how their cells are read is taken from the sample. */
export function mappingOfColumns(head: TableHead, columns: readonly MappedColumn[]): Mapping {
  const basis: Basis = { preset: isMovement(columns) ? 'from-to' : null, kind: 'other', codes: null };
  return proposal(
    head,
    columns.map((column) => ({ ...column, confidence: 1, because: [] })),
    basis,
    '',
  ).mapping;
}

type Basis = Pick<Mapping, 'preset' | 'kind' | 'codes'>;

function proposal(head: TableHead, columns: readonly ProposedColumn[], basis: Basis, because: string): MappingProposal {
  const mapped = columns.map(({ column, field }) => ({ column, field }));
  const settled = settleCells(columnsOf(head, basis.preset), head.sample, mapped);
  return {
    mapping: {
      version: 1,
      preset: basis.preset,
      columns: mapped,
      ...settled.cells,
      kind: basis.kind,
      codes: basis.codes,
    },
    columns,
    isDateOrderOpen: settled.isDateOrderOpen,
    because: [because, ...settled.because],
  };
}

function proposeByShape(head: TableHead, shape: PresetShape): MappingProposal {
  const names = new Map(columnsOf(head, shape.preset).map((name) => [name.trim().toLowerCase(), name]));
  const because = [`Tables of ${shape.label} have it.`];
  const columns = shape.columns.flatMap(([name, field]): ProposedColumn[] => {
    const column = names.get(name);
    return column === undefined ? [] : [{ column, field, confidence: 1, because }];
  });
  return proposal(head, columns, shape, `The columns are those of ${shape.label}.`);
}

function proposeByColumns(head: TableHead): MappingProposal {
  const uses = head.columns.flatMap((name, at) => {
    const cells = head.sample.map((row) => row[at] ?? '');
    return scoreColumn(at, name, columnContents(cells, decideDateNumbers(cells).numbers));
  });
  const columns = settleFields(assignColumns(head.columns, uses));
  const basis: Basis = { preset: isMovement(columns) ? 'from-to' : null, kind: 'other', codes: null };
  const because = isMovement(columns)
    ? 'The table says from where to where: its rows are visits.'
    : columns.length === 0
      ? `No column says when, where or what; looked at ${head.columns.join(', ')}.`
      : 'The columns were told by their names and cells.';
  const told = proposal(head, columns, basis, because);
  const reported = wordsOfReportedDate(columns);
  return reported === '' ? told : { ...told, because: [...told.because, reported] };
}
