import type { Casualties, CountRange } from '../../model/incident.ts';
import type { RawRow } from '../../model/raw-rows.ts';
import type { SharedCasualties } from '../../model/sink.ts';
import { readCountRange, type ReadCount } from '../cells/count.ts';
import { readNumber } from '../cells/number.ts';
import { faultOf, NO_FAULTS, type CellFault } from './fault.ts';
import { createCellMemo } from './cell-memo.ts';
import type { Layout } from './layout.ts';

/** The casualties of a row, and what was wrong with its cells. */
export interface ReadCasualties {
  readonly casualties: Casualties;
  readonly faults: readonly CellFault[];
  /** As the sink has them; null before they were given. */
  shared: SharedCasualties | null;
}

const UNKNOWN: CountRange = { min: null, max: null };
const NOTHING: Casualties = { killed: UNKNOWN, wounded: UNKNOWN, arrested: UNKNOWN, text: '' };

/** A reader for the columns of casualties; equal cells are read once. */
export function casualtyReader(layout: Layout): (row: RawRow) => ReadCasualties {
  const fields = ['killed', 'killed-min', 'killed-max', 'wounded', 'wounded-min', 'wounded-max'] as const;
  const used = fields.flatMap((field) => layout.at(field));
  if (used.length === 0) {
    const nothing: ReadCasualties = { casualties: NOTHING, faults: NO_FAULTS, shared: null };
    return () => nothing;
  }
  const kept = createCellMemo<ReadCasualties>(used);
  return (row) => kept.get(row) ?? kept.keep(row, read(layout, row.cells()));
}

function read(layout: Layout, cells: readonly string[]): ReadCasualties {
  const faults: CellFault[] = [];
  const killed = readHarm(layout, cells, 'killed', faults);
  const wounded = readHarm(layout, cells, 'wounded', faults);
  const text = [killed.text, wounded.text].filter((part) => part !== '').join('; ');
  return {
    casualties: { killed: killed.range, wounded: wounded.range, arrested: UNKNOWN, text },
    faults,
    shared: null,
  };
}

interface Harm {
  readonly range: CountRange;
  readonly text: string;
}

/** The bounds of their own columns; the other column is the best estimate between them, or says all. */
function readHarm(layout: Layout, cells: readonly string[], harm: 'killed' | 'wounded', faults: CellFault[]): Harm {
  const best = readCell(layout, cells, layout.at(harm)[0], faults);
  const low = readCell(layout, cells, layout.at(`${harm}-min`)[0], faults);
  const high = readCell(layout, cells, layout.at(`${harm}-max`)[0], faults);
  const plain = best === null ? UNKNOWN : { min: best.range.min, max: best.range.max };
  const range = { min: low?.range.min ?? plain.min, max: high?.range.max ?? plain.max };
  const bounds = [spoken(`${harm}, at least`, low), spoken(`${harm}, at most`, high)];
  const words = joined(spoken(harm, best), ...bounds);
  if (range.min !== null && range.max !== null && range.min > range.max) {
    const column = layout.columns[layout.at(`${harm}-min`)[0] ?? -1] ?? null;
    const expected = 'a least number that is not above the greatest';
    faults.push(faultOf('number-unreadable', column, expected, `${range.min}, ${range.max}`, 'Exchange or mend them.'));
    return { range: plain, text: words };
  }
  const isBetween = best !== null && plain.min !== null && (range.min !== plain.min || range.max !== plain.max);
  return { range, text: isBetween ? joined(`${harm}: best estimate ${best.text}`, ...bounds) : words };
}

/** A cell that says more than its number, such as "about 5". */
function spoken(name: string, cell: ReadCell | null): string {
  return cell === null || cell.isPlain ? '' : `${name}: ${cell.text}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

interface ReadCell {
  readonly range: ReadCount;
  readonly text: string;
  readonly isPlain: boolean;
}

function readCell(
  layout: Layout,
  cells: readonly string[],
  at: number | undefined,
  faults: CellFault[],
): ReadCell | null {
  const text = layout.text(cells, at);
  if (text === '') return null;
  const range = readCountRange(text, layout.mapping.decimal) ?? shareOf(text, layout.mapping.decimal);
  if (range === null) {
    const advice = 'Mend the cell. The number is taken as not known.';
    const column = layout.columns[at ?? -1] ?? null;
    const doubt = isThousandsOrFraction(text) ? '; this may be thousands or a fraction' : '';
    faults.push(faultOf('number-unreadable', column, `a whole number of people${doubt}`, text, advice));
    return null;
  }
  return { range, text, isPlain: range.min === range.max && !range.isAbout };
}

/** GTD divides the harm of several attacks evenly among them (codebook 2021): 1.5 is 1 to 2. `1.250` may be 1250: it is no share. */
function shareOf(text: string, decimal: '.' | ','): ReadCount | null {
  const value = isThousandsOrFraction(text) ? null : readNumber(text, decimal);
  if (value === null || value < 0 || Number.isInteger(value) || value > MOST) return null;
  return { min: Math.floor(value), max: Math.ceil(value), isAbout: false };
}

/** `1.250`, `1,250`: a thousand or one and a quarter, by the sign that another table would have. */
function isThousandsOrFraction(text: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/** What a column of the dataset holds. */
const MOST = 2_147_483_646;
