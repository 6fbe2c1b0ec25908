import type { NewFigure } from './compare.ts';

/** One line that a bench prints. */
export type Line = Readonly<Record<string, unknown>>;

/** A bench with figures worth keeping: ratios within one run, and bytes, which do not depend on how busy the machine is. */
export interface KeptBench {
  readonly bench: string;
  readonly args: readonly string[];
  /** The figures of a line; most lines have none. */
  readonly figures: (line: Line) => readonly NewFigure[];
}

/** The benches that `bench -- all` runs, the long one last. */
export const KEPT_BENCHES: readonly KeptBench[] = [
  { bench: 'timeline', args: [], figures: namedFigures },
  { bench: 'dataset', args: [], figures: namedFigures },
  { bench: 'page', args: ['5'], figures: namedFigures },
  { bench: 'scrub', args: [], figures: scrubFigures },
];

const KEPT_FIELD = /^ratio$|Ratio$|^bytes/;

/** Ratios and bytes of a line, named by the words of the line, the width of its window and the field: `timeline-count, 30 days: ratio`. */
export function namedFigures(line: Line): readonly NewFigure[] {
  const days = line['windowDays'];
  const words = Object.values(line).filter((value) => typeof value === 'string');
  const name = [...words, ...(typeof days === 'number' ? [`${days} days`] : [])].join(', ');
  return Object.entries(line).flatMap(([field, value]) =>
    KEPT_FIELD.test(field) && typeof value === 'number' ? [{ name: `${name}: ${field}`, figure: value }] : [],
  );
}

/** The lines of `bench -- scrub` that name a ratio; null when one of its methods did not come so far. */
export function scrubFigures({ ratio, value }: Line): readonly NewFigure[] {
  if (typeof ratio !== 'string') return [];
  return [{ name: ratio, figure: typeof value === 'number' ? value : null }];
}
