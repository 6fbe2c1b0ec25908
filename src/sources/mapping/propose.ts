import type { Mapping, MappingProposal, Preset, ProposedColumn } from '../../model/mapping.ts';
import type { TableHead } from '../../model/table.ts';
import { columnsOf } from './columns-of.ts';
import { findPreset } from './find-preset.ts';
import { shapeOf, type PresetShape } from './presets.ts';

/** What a person or the command line has decided already. */
export interface MappingChoice {
  readonly preset?: Preset;
  readonly mapping?: Mapping;
}

/** How the program would read a table, with its reasons; by its known shape, else by names and contents of its columns. */
export function proposeMapping(head: TableHead, choice: MappingChoice = {}): MappingProposal {
  if (choice.mapping !== undefined) return asGiven(choice.mapping);
  const shape = choice.preset === undefined ? findPreset(head) : shapeOf(choice.preset);
  return shape === null ? proposeByColumns(head) : proposeByShape(head, shape);
}

function asGiven(mapping: Mapping): MappingProposal {
  const because = ['the mapping was given'];
  const columns = mapping.columns.map((column) => ({ ...column, confidence: 1, because }));
  return { mapping, columns, isDateOrderOpen: false, because };
}

function proposeByShape(head: TableHead, shape: PresetShape): MappingProposal {
  const names = new Map(columnsOf(head, shape.preset).map((name) => [name.trim().toLowerCase(), name]));
  const because = [`${shape.label} has this column`];
  const columns = shape.columns.flatMap(([name, field]): ProposedColumn[] => {
    const column = names.get(name);
    return column === undefined ? [] : [{ column, field, confidence: 1, because }];
  });
  return {
    mapping: {
      version: 1,
      preset: shape.preset,
      columns: columns.map(({ column, field }) => ({ column, field })),
      dateOrder: null,
      decimal: shape.preset === 'dutch-strikes' ? ',' : '.',
      empty: [],
      kind: shape.kind,
      codes: shape.codes,
    },
    columns,
    isDateOrderOpen: false,
    because: [`the columns are those of ${shape.label}`],
  };
}

function proposeByColumns(_head: TableHead): MappingProposal {
  return {
    mapping: {
      ...{
        version: 1,
        preset: null,
        columns: [],
        dateOrder: null,
        decimal: '.',
        empty: [],
        kind: 'other',
        codes: null,
      },
    },
    columns: [],
    isDateOrderOpen: false,
    because: ['no column was recognised'],
  };
}
