import type { ColumnSpec, Numbers } from '../../base/columns.ts';
import { createDatasetBuilder } from '../../dataset/builder.ts';
import {
  ACTOR_SPEC,
  EVIDENCE_SPEC,
  INCIDENT_SPEC,
  REFERENCE_SPEC,
  VISIT_SPEC,
  WHERE_SPEC,
  type Dataset,
} from '../../model/dataset.ts';

/** The tables of a dataset with the columns that each must have; the first column says how many rows there are. */
const TABLES: readonly (readonly [table: keyof Dataset, spec: ColumnSpec])[] = [
  ['incidents', INCIDENT_SPEC],
  ['visits', VISIT_SPEC],
  ['wheres', WHERE_SPEC],
  ['actors', ACTOR_SPEC],
  ['hosts', REFERENCE_SPEC],
  ['incidentSources', REFERENCE_SPEC],
  ['visitSources', REFERENCE_SPEC],
  ['incidentEvidence', EVIDENCE_SPEC],
  ['visitEvidence', EVIDENCE_SPEC],
  ['whereBecause', REFERENCE_SPEC],
];

/**
 * A value that was read, as a dataset: what an earlier version did not know yet is empty, a column it did not have is all zeros, which
 * every new column must take for "nothing". Throws where it is no dataset.
 */
export function completeDataset(value: unknown): Dataset {
  if (typeof value !== 'object' || value === null) throw new Error('it holds no dataset');
  let dataset: Dataset = { ...emptyDataset(), ...value };
  for (const [table, spec] of TABLES) {
    const columns = dataset[table] as unknown;
    if (typeof columns !== 'object' || columns === null) throw new Error(`it has no ${table}`);
    dataset = { ...dataset, [table]: completeTable(table, spec, columns as Readonly<Record<string, Numbers>>) };
  }
  return dataset;
}

function completeTable(
  table: string,
  spec: ColumnSpec,
  columns: Readonly<Record<string, Numbers>>,
): Readonly<Record<string, Numbers | Float64Array>> {
  const names = Object.keys(spec);
  const length = columns[names[0] ?? '']?.length;
  if (length === undefined) throw new Error(`its ${table} have no rows`);
  const missing = names.filter((name) => columns[name] === undefined);
  const wrong = names.find((name) => columns[name] !== undefined && columns[name].length !== length);
  if (wrong !== undefined) throw new Error(`the column ${wrong} of its ${table} is cut`);
  const zeros = (name: string): Numbers | Float64Array =>
    spec[name] === 'f64' ? new Float64Array(length) : new Uint8Array(length);
  return { ...columns, ...Object.fromEntries(missing.map((name) => [name, zeros(name)])) };
}

function emptyDataset(): Dataset {
  return createDatasetBuilder().finish({
    title: '',
    resolve: () => {
      throw new Error('nothing was asked');
    },
    getPlace: () => undefined,
    attribution: [],
    packs: [],
  });
}
