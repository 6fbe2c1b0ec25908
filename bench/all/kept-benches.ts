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
  { bench: 'timeline', args: [], figures: timelineFigures },
  { bench: 'dataset', args: [], figures: datasetFigures },
  { bench: 'page', args: ['5'], figures: pageFigures },
  { bench: 'scrub', args: [], figures: scrubFigures },
];

/** Every `ratio...` of a line that says what its window is. */
function timelineFigures(line: Line): readonly NewFigure[] {
  const { name, windowDays } = line;
  if (typeof name !== 'string') return [];
  const where = typeof windowDays === 'number' ? `${name}, ${windowDays} days` : name;
  return Object.entries(line).flatMap(([field, value]) =>
    field.startsWith('ratio') && typeof value === 'number'
      ? [{ name: field === 'ratio' ? where : `${where}, ${field}`, figure: value }]
      : [],
  );
}

/** Every `bytes...` of a line, as bytes a row. */
function datasetFigures(line: Line): readonly NewFigure[] {
  const { measure } = line;
  if (typeof measure !== 'string') return [];
  return Object.entries(line).flatMap(([field, value]) =>
    /^bytes|Bytes/.test(field) && typeof value === 'number'
      ? [{ name: `dataset: ${measure}, ${field}`, figure: value }]
      : [],
  );
}

function pageFigures({ name, ratio }: Line): readonly NewFigure[] {
  return name === 'page-first-map' && typeof ratio === 'number'
    ? [{ name: 'first map / empty page', figure: ratio }]
    : [];
}

function scrubFigures({ ratio, value }: Line): readonly NewFigure[] {
  if (typeof ratio !== 'string') return [];
  return [{ name: ratio, figure: typeof value === 'number' ? value : null }];
}
