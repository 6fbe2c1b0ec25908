import type { GivenPlace, GivenSink } from '../../model/given-place.ts';
import { parseJson } from './json.ts';
import { readCoordinates } from './coordinates.ts';
import { createFaults, shown, type Faults } from './faults.ts';
import { eachLine } from './lines.ts';
import type { Unpacked } from './unpack.ts';
import { placetypeKind } from './wof-kinds.ts';
import { wofSpellings } from './wof-names.ts';

const REQUIRED = ['wof_id', 'name', 'placetype', 'lat', 'lon'] as const;

/** The cells of a row by column; empty where the table has no such column. */
type Cells = (column: string) => string;

/**
 * Reads a table of Who's On First records: tabs, a header with wof_id, name, placetype, lat, lon and, if there, geonames_id, population,
 * region_id, is_current, superseded and names_json. Superseded and nameless records are left out and counted; a record that is not
 * current stays, for some of them are real towns, and is marked. Countries come first, then divisions, then what lies in them.
 */
export function readWof(file: Unpacked, sink: GivenSink): Faults {
  const faults = createFaults(file.name);
  const areas: GivenPlace[] = [];
  const others: GivenPlace[] = [];
  const seen = new Set<string>();
  const header: { index: ReadonlyMap<string, number> | null; width: number; isFit: boolean } = {
    index: null,
    width: 0,
    isFit: false,
  };
  let country = '';
  eachLine(file, (text, line) => {
    if (text === '') return;
    const cells = text.split('\t');
    if (header.index === null) {
      header.index = new Map(cells.map((cell, i) => [cell.trim().toLowerCase(), i]));
      header.width = cells.length;
      const missing = REQUIRED.filter((column) => !header.index?.has(column));
      header.isFit = missing.length === 0;
      const message = `expected the columns ${REQUIRED.join(', ')}, found no ${missing.join(', ')}`;
      if (!header.isFit) faults.add('column-missing', line, null, message);
      return;
    }
    if (!header.isFit) return;
    if (cells.length !== header.width) {
      const message = `expected ${header.width} cells as in the header, found ${cells.length}`;
      faults.add('row-malformed', line, null, message, text);
      return;
    }
    const { index } = header;
    const place = readRecord((column) => cells[index.get(column) ?? -1] ?? '', line, text, seen, faults, sink);
    if (!place) return;
    if (place.kind === 'country') country = country === '' ? recordId(place) : country;
    (isArea(place) ? areas : others).push(place);
  });
  if (header.index === null) faults.add('file-empty', null, null, 'expected a header line, found nothing');
  const rank = ({ kind }: GivenPlace): number => (kind === 'country' ? 0 : kind === 'governorate' ? 1 : 2);
  areas.sort((a, b) => rank(a) - rank(b) || a.line - b.line);
  for (const place of [...areas, ...others]) {
    const isTop = place.within === '' && recordId(place) !== country;
    sink.place(isTop ? { ...place, within: country } : place);
  }
  return faults;
}

function readRecord(
  cell: Cells,
  line: number,
  raw: string,
  seen: Set<string>,
  faults: Faults,
  sink: GivenSink,
): GivenPlace | undefined {
  const [id, name] = [cell('wof_id'), cell('name').trim()];
  if (!/^\d{1,15}$/.test(id)) {
    faults.add('row-malformed', line, 'wof_id', `expected a number, found ${shown(id)}`, raw);
    return undefined;
  }
  if (seen.has(id)) {
    faults.add('id-duplicate', line, 'wof_id', `the id ${id} stands twice; keep one of the rows`, raw);
    return undefined;
  }
  seen.add(id);
  if (cell('superseded') === '1') {
    sink.leaveOut('superseded');
    return undefined;
  }
  const kind = placetypeKind(cell('placetype'), name);
  if (!kind) {
    sink.leaveOut('no kind of place that is kept here');
    return undefined;
  }
  const point = readCoordinates(cell('lon'), cell('lat'), line, faults, raw);
  if (!point) return undefined;
  const names = parseJson(cell('names_json') || '{}');
  const spellings = wofSpellings(name, names);
  if (!spellings) {
    faults.add(
      'json-invalid',
      line,
      'names_json',
      `expected a JSON object of names, found ${shown(cell('names_json'))}`,
      raw,
    );
    return undefined;
  }
  if (spellings.length === 0) {
    sink.leaveOut('without a name');
    return undefined;
  }
  const geonames = /^[1-9]\d{0,9}$/.test(cell('geonames_id')) ? `gn:${cell('geonames_id')}` : '';
  const region = cell('region_id');
  return {
    id: geonames || `wof:${id}`,
    sameAs: geonames === '' ? [] : [`wof:${id}`],
    line,
    kind,
    point,
    radiusMetres: null,
    country: '',
    admin1: '',
    within: /^\d+$/.test(region) && region !== id ? `wof:${region}` : '',
    population: Math.min(4_000_000_000, Math.max(0, Math.round(Number(cell('population')) || 0))),
    isFormer: cell('is_current') === '0',
    spellings,
    polygon: '',
  };
}

function recordId({ id, sameAs }: GivenPlace): string {
  return sameAs[0] ?? id;
}

function isArea({ kind }: GivenPlace): boolean {
  return kind === 'country' || kind === 'governorate' || kind === 'district' || kind === 'region';
}
