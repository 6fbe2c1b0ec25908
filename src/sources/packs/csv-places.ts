import { stripFormulaGuard } from '../../base/formula-guard.ts';
import type { GivenSink } from '../../model/given-place.ts';
import { parseCsv, type CsvRow } from '../csv.ts';
import { fieldsOf, headersFor, type Field } from './columns.ts';
import { readCoordinates } from './coordinates.ts';
import { createFaults, shown, type Faults } from './faults.ts';
import { wholeText } from './lines.ts';
import { readFields } from './place-fields.ts';
import type { Unpacked } from './unpack.ts';

/** A row whose cells are asked for by what they hold. */
interface FieldRow {
  readonly line: number;
  readonly raw: string;
  cell(field: Field): string;
}

/** The rows of a table with a header, the columns by what they hold. */
interface FieldTable {
  readonly faults: Faults;
  readonly fields: ReadonlyMap<Field, number>;
  readonly languages: readonly `name:${string}`[];
  readonly rows: readonly FieldRow[];
}

/** Reads a CSV of places: a name and coordinates in degrees, and whatever else {@link fieldsOf} knows. */
export function readCsvPlaces(file: Unpacked, sink: GivenSink): Faults {
  const table = readFieldTable(file, ['name', 'lat', 'lon']);
  const ids = new Set<string>();
  for (const row of table.rows) readPlace(row, table, ids, sink);
  return table.faults;
}

/**
 * Reads a user's own list: rows with a name and an id (another spelling of a known place), with a name and coordinates (a place of the
 * user's own), or with a name and `stop` = yes (never a place).
 */
export function readOwnNames(file: Unpacked, sink: GivenSink): Faults {
  const table = readFieldTable(file, ['name']);
  const ids = new Set<string>();
  const { faults } = table;
  for (const row of table.rows) {
    const [name, stop, id] = [row.cell('name').trim(), row.cell('stop').trim().toLowerCase(), row.cell('id').trim()];
    if (!['', 'yes', 'no', 'true', 'false', '1', '0', 'x'].includes(stop)) {
      faults.add('value-unknown', row.line, 'stop', `expected yes, no or nothing, found ${shown(stop)}`, row.raw);
    } else if (name === '') {
      faults.add(
        'value-missing',
        row.line,
        'name',
        'expected a name, found nothing; give it one or take the row out',
        row.raw,
      );
    } else if (['yes', 'true', '1', 'x'].includes(stop)) sink.stop(name);
    else if (row.cell('lat').trim() !== '' || row.cell('lon').trim() !== '') readPlace(row, table, ids, sink);
    else if (id !== '') sink.name({ line: row.line, name, id });
    else {
      const message = 'expected beside the name the id of a known place, or lat and lon, or stop = yes, found nothing';
      faults.add('value-missing', row.line, null, message, row.raw);
    }
  }
  return faults;
}

function readPlace(row: FieldRow, { faults, languages }: FieldTable, ids: Set<string>, sink: GivenSink): void {
  const fields = readFields((field) => row.cell(field), languages, row.line, faults, row.raw);
  const point = readCoordinates(row.cell('lon'), row.cell('lat'), row.line, faults, row.raw);
  if (!fields || !point) return;
  if (fields.id !== '' && ids.has(fields.id)) {
    faults.add(
      'id-duplicate',
      row.line,
      'id',
      `the id ${shown(fields.id)} stands twice; keep one of the rows`,
      row.raw,
    );
    return;
  }
  ids.add(fields.id);
  sink.place({ ...fields, point, polygon: '' });
}

function readFieldTable(file: Unpacked, required: readonly ('name' | 'lat' | 'lon')[]): FieldTable {
  const faults = createFaults(file.name);
  const { header, rows, problems } = parseCsv(wholeText(file), file.name);
  const fields = fieldsOf(header?.cells ?? []);
  const languages = [...fields.keys()].filter((field): field is `name:${string}` => field.startsWith('name:'));
  const missing = required.filter((field) => !fields.has(field));
  if (header === null && problems.length === 0)
    faults.add('file-empty', null, null, 'expected a header line, found nothing');
  else if (header && missing.length > 0) {
    const found = header.cells
      .slice(0, 12)
      .map((cell) => shown(cell))
      .join(', ');
    const more = header.cells.length > 12 ? ` and ${header.cells.length - 12} more` : '';
    faults.add(
      'column-missing',
      header.line,
      null,
      `expected the columns ${missing.map(headersFor).join('; ')}, found ${found}${more}`,
    );
  }
  for (const { code, where, message, raw } of problems) {
    const words = message.slice(message.indexOf(': ') + 2).replace(/\. The row was left out\.$/, '');
    faults.add(code, where.line, where.column, words, raw);
  }
  return { faults, fields, languages, rows: missing.length > 0 ? [] : rows.map((row) => fieldRow(row, fields)) };
}

function fieldRow({ line, raw, cells }: CsvRow, fields: ReadonlyMap<Field, number>): FieldRow {
  return {
    line,
    raw,
    cell: (field) => {
      const at = fields.get(field);
      return at === undefined ? '' : stripFormulaGuard(cells[at] ?? '');
    },
  };
}
