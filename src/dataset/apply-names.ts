import { narrowed, type Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Decision, DecisionOf } from '../model/decision.ts';
import { whereAt } from '../model/read-dataset.ts';
import type { Where } from '../model/where.ts';
import { appendWheres } from './append-wheres.ts';
import { atPlace, atPoint, type PlaceFinder } from './apply-places.ts';
import { lateInterner } from './late-interner.ts';

type NameDecision = DecisionOf<'name'>;

/** A dataset whose names mean what people decided, and the decisions that no name is left for. */
export interface NamesApplied {
  readonly dataset: Dataset;
  readonly idle: readonly NameDecision[];
}

/**
 * Puts all events that say a name where a person said that it is. What the input gave by coordinates stays, and so does what was
 * decided for one event; where several decisions fit, the last one counts. Costs what the different places are, and the rows once.
 */
export function applyNames(dataset: Dataset, decisions: readonly NameDecision[], getPlace: PlaceFinder): NamesApplied {
  if (decisions.length === 0) return { dataset, idle: [] };
  const texts = lateInterner(dataset);
  const wheres = appendWheres(dataset, texts);
  const byWords = new Map<number, NameDecision[]>();
  for (const decision of decisions) {
    const number = texts.find(decision.words);
    byWords.set(number, [decision, ...(byWords.get(number) ?? [])]);
  }
  const used = new Set<NameDecision>();
  const rows = new Map<number, number>();
  const { text } = dataset.wheres;
  for (let row = 1; row < text.length; row++) {
    const fitting = byWords.get(text[row] as number);
    const where = fitting && whereAt(dataset, row);
    const decision = where && fitting.find((one) => fits(one, where, dataset.decisions));
    if (!decision) continue;
    const meant = decidedWhere(where, decision);
    if (meant === null) continue;
    used.add(decision);
    rows.set(row, wheres.add(meant));
  }
  const idle = decisions.filter((decision) => !used.has(decision));
  if (rows.size === 0) return { dataset, idle };
  const { incidents, visits } = dataset;
  const newRow = Uint32Array.from(text.keys());
  for (const [row, other] of rows) newRow[row] = other;
  const moved = (column: Numbers): Numbers => {
    const made = new Uint32Array(column.length);
    for (let at = 0; at < made.length; at++) made[at] = newRow[column[at] as number] as number;
    return narrowed(made);
  };
  return {
    idle,
    dataset: {
      ...dataset,
      ...wheres.finish(),
      strings: texts.strings,
      incidents: { ...incidents, where: moved(incidents.where), launch: moved(incidents.launch) },
      visits: { ...visits, from: moved(visits.from), to: moved(visits.to) },
    },
  };

  function decidedWhere(before: Where, { means, ...head }: NameDecision): Where | null {
    return 'place' in means
      ? atPlace(before, means.place, head, { wheres }, getPlace)
      : atPoint(before, means.point, head);
  }
}

function fits({ country, admin1, words }: NameDecision, where: Where, earlier: readonly Decision[]): boolean {
  if ((country !== '' && country !== where.country) || (admin1 !== '' && admin1 !== where.admin1)) return false;
  const { resolution } = where;
  if (resolution.kind !== 'decided') return resolution.kind !== 'given';
  return earlier.some(
    (one) => one.kind === 'name' && one.words === words && one.by === resolution.by && one.on === resolution.on,
  );
}
