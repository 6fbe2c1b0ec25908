import type { KeptFigure } from './results-table.ts';

/** How a figure stands against the one kept; null where one of them is missing. */
export interface Change {
  readonly name: string;
  readonly before: number | null;
  readonly now: number | null;
  /** Share of the one before that it grew by: 0.1 is a tenth more, -0.1 a tenth less. */
  readonly change: number | null;
}

/** A figure measured now; null when it did not come to one. */
export interface NewFigure {
  readonly name: string;
  readonly figure: number | null;
}

/** One line a figure: the measured ones in their order, then those that are kept and were not measured. */
export function compare(kept: readonly KeptFigure[], measured: readonly NewFigure[]): readonly Change[] {
  const before = new Map(kept.map(({ name, figure }) => [name, figure]));
  const names = new Set(measured.map(({ name }) => name));
  return [
    ...measured.map(({ name, figure }) => changeOf(name, before.get(name) ?? null, figure)),
    ...kept.filter(({ name }) => !names.has(name)).map(({ name, figure }) => changeOf(name, figure, null)),
  ];
}

function changeOf(name: string, before: number | null, now: number | null): Change {
  const change = before === null || now === null || before === 0 ? null : Number((now / before - 1).toFixed(3)) + 0;
  return { name, before, now, change };
}
