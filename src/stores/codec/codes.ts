import type { Dataset } from '../../model/dataset.ts';
import { CONFIDENCES, ROLES, STATUSES } from '../../model/incident.ts';
import { KIND_IDS } from '../../model/kinds.ts';
import { PRECISIONS } from '../../model/precision.ts';
import { EVIDENCE_FIELDS } from '../../model/source.ts';
import { VISIT_STATUSES } from '../../model/visit.ts';
import { TIME_PARTS, TIME_PRECISIONS } from '../../model/when.ts';
import { RESOLUTIONS } from '../../model/where.ts';

/** The columns whose numbers index a list of the model, with the list. */
const CODES: readonly (readonly [table: keyof Dataset, column: string, list: readonly string[]])[] = [
  ['incidents', 'kind', KIND_IDS],
  ['incidents', 'status', STATUSES],
  ['incidents', 'confidence', CONFIDENCES],
  ['incidents', 'timePrecision', TIME_PRECISIONS],
  ['visits', 'status', VISIT_STATUSES],
  ['visits', 'confidence', CONFIDENCES],
  ['visits', 'timePrecision', TIME_PRECISIONS],
  ['wheres', 'resolution', RESOLUTIONS],
  ['wheres', 'precision', PRECISIONS],
  ['actors', 'role', ROLES],
  ['incidentEvidence', 'field', EVIDENCE_FIELDS],
  ['visitEvidence', 'field', EVIDENCE_FIELDS],
];

/** The bits of the columns `timeStated`. */
const PARTS = 'timeStated';

/** What codes mean today, by `table.column`: kept with each dataset, for lists of the model grow and are put in order. */
export function ownCodes(): Readonly<Record<string, readonly string[]>> {
  return {
    ...Object.fromEntries(CODES.map(([table, column, list]) => [`${table}.${column}`, list])),
    [PARTS]: TIME_PARTS,
  };
}

/** The dataset with the codes of today in the place of those it was kept with; throws where one is no longer, or not yet, known. */
export function withOwnCodes(dataset: Dataset, codes: Readonly<Record<string, readonly string[]>>): Dataset {
  if (!isBeginning(codes[PARTS] ?? [], TIME_PARTS)) throw new Error('it knows other parts of a date');
  let recoded = dataset;
  for (const [table, column, list] of CODES) {
    const old = codes[`${table}.${column}`] ?? list;
    if (isBeginning(old, list)) continue;
    const columns = recoded[table] as Readonly<Record<string, Uint8Array>>;
    const cells = columns[column] ?? new Uint8Array();
    recoded = { ...recoded, [table]: { ...columns, [column]: recodedCells(cells, old, list) } };
  }
  return recoded;
}

function recodedCells(cells: Uint8Array, old: readonly string[], list: readonly string[]): Uint8Array {
  const codeOf = old.map((word) => list.indexOf(word));
  return cells.map((code) => {
    const now = codeOf[code] ?? -1;
    if (now < 0) throw new Error(`it says “${old[code] ?? code}”, which this version does not know`);
    return now;
  });
}

function isBeginning(old: readonly string[], list: readonly string[]): boolean {
  return old.length <= list.length && old.every((word, i) => list[i] === word);
}
