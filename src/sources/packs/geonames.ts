import type { GivenSink, GivenSpelling } from '../../model/given-place.ts';
import { readCoordinates } from './coordinates.ts';
import { createFaults, shown, type Faults } from './faults.ts';
import { featureKind } from './geonames-kinds.ts';
import type { GeonamesNames } from './geonames-names.ts';
import { eachLine } from './lines.ts';
import type { ReadOptions } from './options.ts';
import type { Unpacked } from './unpack.ts';

/** Columns of a GeoNames dump (geonames.org/export: the `geoname` table), without a header. */
const COLUMNS = 19;

/**
 * Reads a GeoNames dump (`IQ.txt`, `allCountries.txt`, `cities500.txt`) line by line. Features that are no place of ours are left out and
 * counted. `names` are the alternate names with their languages, where that table was given.
 */
export function readGeonames(file: Unpacked, options: ReadOptions, names: GeonamesNames, sink: GivenSink): Faults {
  const faults = createFaults(file.name);
  const seen = new Set<string>();
  eachLine(file, (text, line) => {
    if (text === '') return;
    const cells = text.split('\t');
    const [id = '', name = '', ascii = '', alternates = '', lat = '', lon = '', featureClass = '', code = ''] = cells;
    if (cells.length !== COLUMNS || !/^\d{1,10}$/.test(id)) {
      const found = cells.length === COLUMNS ? `the id ${shown(id)}` : `${cells.length} cells`;
      faults.add(
        'row-malformed',
        line,
        null,
        `expected ${COLUMNS} cells divided by tabs, the first a number, found ${found}`,
        text,
      );
      return;
    }
    const country = cells[8] ?? '';
    if (options.countries.size > 0 && !options.countries.has(country)) {
      sink.leaveOut('in other countries');
      return;
    }
    const feature = featureKind(featureClass, code);
    if (!feature) {
      sink.leaveOut('no kind of place that is kept here');
      return;
    }
    if (name.trim() === '') {
      faults.add('value-missing', line, 'name', 'expected a name, found nothing', text);
      return;
    }
    if (seen.has(id)) {
      faults.add('id-duplicate', line, 'id', `the id ${id} stands twice; keep one of the rows`, text);
      return;
    }
    const point = readCoordinates(lon, lat, line, faults, text);
    if (!point) return;
    seen.add(id);
    const admin1 = cells[10] ?? '';
    sink.place({
      id: `gn:${Number(id)}`,
      sameAs: [],
      line,
      ...feature,
      point,
      radiusMetres: null,
      country,
      admin1: country === '' || admin1 === '' || admin1 === '00' ? '' : `${country}.${admin1}`,
      within: '',
      population: whole(cells[14] ?? ''),
      spellings: spellingsOf(name, [ascii, ...alternates.split(',')], names.get(Number(id)) ?? []),
      polygon: '',
    });
  });
  return faults;
}

/** The name, the spellings whose language is known, then those without. */
function spellingsOf(name: string, plain: readonly string[], known: readonly GivenSpelling[]): GivenSpelling[] {
  const main = known.find(({ text }) => text === name)?.language ?? '';
  const rest = plain.map((text) => ({ text, language: '', isVariant: true }));
  const seen = new Set<string>();
  return [{ text: name, language: main, isVariant: false }, ...known, ...rest].flatMap((spelling) => {
    const text = spelling.text.replace(/\s+/gu, ' ').trim();
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ ...spelling, text }];
  });
}

function whole(cell: string): number {
  const count = Number(cell);
  return Number.isSafeInteger(count) && count > 0 ? Math.min(count, 4_000_000_000) : 0;
}
