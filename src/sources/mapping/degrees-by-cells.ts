import type { ProposedColumn, TableField } from '../../model/mapping.ts';
import type { ColumnContents } from './column-contents.ts';

/** Fields that say where by numbers. */
const POINTS: readonly TableField[] = ['lat', 'lon', 'from-lat', 'from-lon', 'coordinates'];

/** At least so many cells are degrees with three decimals or more. */
const SHARE = 0.9;

/** Numbers alone prove little. */
const CONFIDENCE = 0.3;

/**
 * Where no column says where by numbers, two columns side by side whose cells look like degrees are proposed, the first of the two as the
 * latitude, unless its cells go beyond 90. Where several pairs look so, none is.
 * @param contents of the columns, in their order
 */
export function withDegreesByCells(
  columns: readonly ProposedColumn[],
  names: readonly string[],
  contents: readonly ColumnContents[],
): readonly ProposedColumn[] {
  const told = new Set(columns.map(({ column }) => column));
  if (columns.some(({ field }) => POINTS.includes(field))) return columns;
  const isFine = (at: number): boolean => {
    const one = contents[at];
    return one !== undefined && one.filled >= 2 && one.fine >= SHARE && !told.has(names[at] ?? '');
  };
  const firsts = names.flatMap((_, at) => (isFine(at) && isFine(at + 1) ? [at] : []));
  const [at] = firsts;
  if (at === undefined || firsts.length > 1) return columns;
  const [isFirst, isSecond] = [isLatitude(contents[at]), isLatitude(contents[at + 1])];
  if (!isFirst && !isSecond) return columns;
  const [lat, lon] = isFirst ? [at, at + 1] : [at + 1, at];
  const why =
    isFirst && isSecond ? 'the first of the two is taken for the latitude' : 'only one of the two stays below 90';
  const proposed = (column: number, field: TableField): ProposedColumn => ({
    ...{ column: names[column] ?? '', field, confidence: CONFIDENCE },
    because: [`its name says nothing to us, but its cells look like degrees; ${why}. Please check`],
  });
  return [...columns, proposed(lat, 'lat'), proposed(lon, 'lon')];
}

function isLatitude(contents: ColumnContents | undefined): boolean {
  return contents !== undefined && contents.fineLat === contents.fine;
}
