import type { GivenSpelling } from '../../model/given-place.ts';
import { createFaults, type Faults } from './faults.ts';
import { eachLine } from './lines.ts';
import type { Unpacked } from './unpack.ts';

/** Alternate names by GeoNames number. */
export type GeonamesNames = ReadonlyMap<number, readonly GivenSpelling[]>;

/** Codes in the language column that mark no language but a code, a link or a way of writing. */
const NO_NAMES: ReadonlySet<string> = new Set('link wkdt post iata icao faac unlc tcid phon piny fr_1793'.split(' '));

/** The GeoNames numbers of a dump, so that only their alternate names are kept. */
export function geonamesIds(file: Unpacked, into: Set<number>): void {
  eachLine(file, (text) => {
    const id = Number(text.slice(0, Math.max(0, text.indexOf('\t'))));
    if (id > 0) into.add(id);
  });
}

/**
 * Reads `alternateNamesV2.txt` (columns: id, GeoNames number, language, name, preferred, short, colloquial, historic, from, to), the
 * rows of the places asked for. Codes, links and colloquial nicknames are left out.
 */
export function readGeonamesNames(
  file: Unpacked,
  wanted: ReadonlySet<number>,
  into: Map<number, GivenSpelling[]>,
): Faults {
  const faults = createFaults(file.name);
  eachLine(file, (text, line) => {
    if (text === '') return;
    const cells = text.split('\t');
    const [id = '', place = '', language = '', name = '', preferred = ''] = cells;
    if (cells.length < 8 || cells.length > 10 || !/^\d+$/.test(id) || !/^\d+$/.test(place)) {
      const message = `expected 8 to 10 cells divided by tabs, the first two numbers, found ${cells.length}`;
      faults.add('row-malformed', line, null, message, text);
      return;
    }
    if (!wanted.has(Number(place)) || NO_NAMES.has(language) || cells[6] === '1' || name.trim() === '') return;
    const known = into.get(Number(place));
    const spelling = { text: name, language: language === 'ckb' ? 'ku' : language, isVariant: preferred !== '1' };
    if (known) known.push(spelling);
    else into.set(Number(place), [spelling]);
  });
  return faults;
}
