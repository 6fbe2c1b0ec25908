import type { TableHead } from '../../model/table.ts';
import { GDELT_COLUMNS } from './gdelt-columns.ts';
import { PRESET_SHAPES, shapeOf, type PresetShape } from './presets.ts';

/** The known shape of a table, by its columns, or for GDELT, which has no header, by its first cells; null for any other table. */
export function findPreset(head: TableHead): PresetShape | null {
  const names = new Set(head.columns.map((name) => name.trim().toLowerCase()));
  const found = PRESET_SHAPES.find(({ signs }) => signs.some((sign) => sign.every((name) => names.has(name))));
  if (found !== undefined) return found;
  return !head.hasHeader && isGdelt(head) ? shapeOf('gdelt') : null;
}

/** As many columns as GDELT has, a number first, and a day, its month and its year after it. */
function isGdelt({ columns, sample }: TableHead): boolean {
  if (!GDELT_COLUMNS.some((known) => known.length === columns.length) || sample.length === 0) return false;
  return sample.every(([id = '', day = '', month = '', year = '']) => {
    return /^\d+$/.test(id) && /^\d{8}$/.test(day) && day.startsWith(month) && month.startsWith(year) && year !== '';
  });
}
