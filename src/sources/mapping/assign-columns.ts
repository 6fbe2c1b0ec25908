import type { ProposedColumn, TableField } from '../../model/mapping.ts';
import type { ScoredUse } from './score-columns.ts';

/** Fields that several columns may have. */
const MANY: ReadonlySet<TableField> = new Set(['actor', 'attacker', 'target', 'source', 'place', 'note']);

/** Scores that are this near are a tie. */
const TIE = 0.02;

/**
 * One field for each column: the best score first, a column further left before one further right. A column that would have done as well
 * is named beside the one that was taken.
 */
export function assignColumns(columns: readonly string[], uses: readonly ScoredUse[]): readonly ProposedColumn[] {
  const ordered = [...uses].sort((a, b) => b.score - a.score || a.at - b.at);
  const taken = new Map<number, ScoredUse>();
  const fields = new Map<TableField, ScoredUse>();
  for (const use of ordered) {
    if (taken.has(use.at) || (fields.has(use.field) && !MANY.has(use.field))) continue;
    taken.set(use.at, use);
    if (!fields.has(use.field)) fields.set(use.field, use);
  }
  return [...taken.values()]
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map((use) => ({
      column: columns[use.at] ?? '',
      field: use.field,
      confidence: Math.round(Math.min(1, use.score) * 100) / 100,
      because: [...use.because, ...rivalsOf(use, uses, taken, columns)],
    }));
}

function rivalsOf(
  use: ScoredUse,
  uses: readonly ScoredUse[],
  taken: ReadonlyMap<number, ScoredUse>,
  columns: readonly string[],
): string[] {
  if (MANY.has(use.field)) return [];
  const rivals = uses.filter(
    (other) => other.field === use.field && !taken.has(other.at) && use.score - other.score < TIE,
  );
  return rivals.map(({ at }) => `"${columns[at] ?? ''}" would do as well`);
}
