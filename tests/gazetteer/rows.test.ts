import { beforeAll, describe, expect, it } from 'vitest';
import { iso1A2Codes } from '@rapideditor/country-coder';
import { ownSpellings } from '../../gazetteer/build/curated.ts';
import { gather } from '../../gazetteer/build/gather.ts';
import { readAdmin1Names, readLayer } from '../../gazetteer/build/layer.ts';
import {
  items,
  readAmbiguousTable,
  readCountryTable,
  readPlaceTables,
  type CuratedRow,
} from '../../gazetteer/build/tables.ts';
import { foldName } from '../../src/base/fold.ts';
import { destination, distanceMetres } from '../../src/base/sphere.ts';
import { placeId, type Place } from '../../src/model/place.ts';
import { takeTypeWord } from '../../src/places/type-words.ts';
import { openPacks, type Opened } from './tables.ts';

const PLACES = readPlaceTables();
const COUNTRIES = readCountryTable();
const NAMED = (row: CuratedRow): string => `${row.file} line ${row.line} ${row.cells['id'] ?? ''}`;

let opened: Opened;
beforeAll(async () => {
  opened = await openPacks();
}, 120_000);

describe('the curated tables', () => {
  it('hold no row that the build must leave out', () => {
    expect(gather().faults).toEqual([]);
  });

  it('have unique ids', () => {
    const ids = [...PLACES, ...COUNTRIES].map(({ cells }) => cells['id']);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('name a source for every coordinate', () => {
    expect([...PLACES, ...COUNTRIES].filter(({ cells }) => !cells['source']).map(NAMED)).toEqual([]);
  });

  it('name containing places that exist', () => {
    const ids = new Set([...PLACES, ...COUNTRIES].map(({ cells }) => cells['id']));
    const lost = PLACES.filter(({ cells }) => cells['within'] && !ids.has(cells['within']));
    expect(lost.map((row) => `${NAMED(row)} within ${row.cells['within'] ?? ''}`)).toEqual([]);
  });

  it('name a known first-order division', () => {
    const known = new Set(readAdmin1Names().map(({ code, name }) => `${code.slice(0, 2)} ${foldName(name)}`));
    for (const { cells } of PLACES) {
      if (cells['kind'] === 'governorate') known.add(`${cells['country'] ?? ''} ${foldName(cells['name'] ?? '')}`);
    }
    const lost = PLACES.filter(
      ({ cells }) => cells['admin1'] && !known.has(`${cells['country'] ?? ''} ${foldName(cells['admin1'])}`),
    );
    expect(lost.map((row) => `${NAMED(row)} admin1 ${row.cells['admin1'] ?? ''}`)).toEqual([]);
  });

  it('give places that lie in their stated country', () => {
    expect([...PLACES, ...COUNTRIES].filter((row) => !liesInCountry(row)).map(NAMED)).toEqual([]);
  });

  it('cover every country of the world layer', () => {
    const codes = new Set(COUNTRIES.map(({ cells }) => cells['iso2']));
    const lost = new Set(readLayer().map(({ country }) => country));
    expect([...lost].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('declare ambiguous only what means at least two places', () => {
    const wrong = readAmbiguousTable().filter(
      ({ cells }) =>
        items(cells['ids']).length < 2 ||
        items(cells['ids']).some((id) => opened.both.getPlace(placeId(id)) === undefined) ||
        opened.region.resolve(question(cells['spelling'] ?? '')).resolution.kind !== 'ambiguous',
    );
    expect(wrong.map(({ line, cells }) => `line ${line} ${cells['spelling'] ?? ''}`)).toEqual([]);
  });

  it('hold only spellings that find their own place, with its kind where it needs one, or that are declared ambiguous', () => {
    const lost = [...PLACES, ...COUNTRIES].flatMap((row) =>
      ownSpellings(row)
        .filter(({ text, language }) => !findsItself(row, text, language === ''))
        .map(({ text }) => `${NAMED(row)}: ${text} → ${whatItFinds(text)}`),
    );
    expect(lost).toEqual([]);
  });

  it('resolve from the region tier alone', () => {
    const lost = [...PLACES, ...COUNTRIES].flatMap((row) =>
      ownSpellings(row)
        .filter(({ text }) => opened.region.needsWorld(question(text)))
        .map(({ text }) => `${NAMED(row)}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});

/** Kinds of rows whose point may lie on or across a border, and so much of it in metres. */
const BORDER_MARGIN: Readonly<Record<string, number>> = {
  'border-crossing': 15_000,
  port: 40_000,
  water: 30_000,
  region: 30_000,
};

function liesInCountry(row: CuratedRow): boolean {
  const place = opened.region.getPlace(placeId(row.cells['id'] ?? ''));
  const country = row.cells['country'] ?? row.cells['iso2'] ?? '';
  if (!place) return false;
  if (country === '') return place.kind === 'water' || place.kind === 'region' || place.kind === 'mountain';
  const margin = BORDER_MARGIN[place.kind] ?? 3000;
  const around = [0, 45, 90, 135, 180, 225, 270, 315].map((bearing) => destination(place.point, bearing, margin));
  return [place.point, ...around].some((point) => iso1A2Codes([point[0], point[1]]).includes(country));
}

/** Words that ask for a kind where a bare name means something else: the town rather than its district. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  governorate: 'province',
  district: 'district',
  neighbourhood: 'neighbourhood',
  settlement: 'town',
  airbase: 'air base',
  base: 'military base',
  camp: 'camp',
  airport: 'airport',
  'border-crossing': 'border crossing',
  'oil-field': 'oil field',
  'power-plant': 'power plant',
  shrine: 'shrine',
  dam: 'dam',
  refinery: 'refinery',
  port: 'port',
  prison: 'prison',
  bridge: 'bridge',
  mountain: 'mountains',
};

/** A weak spelling, one without a language, must find its place where its country is given too: the bare name of a division. */
function findsItself(row: CuratedRow, text: string, isWeak: boolean): boolean {
  const id = row.cells['id'] ?? '';
  const own = opened.region.getPlace(placeId(id));
  const found = resolved(text);
  if (!own || found?.id === id) return own !== undefined;
  if (found && isTwin(own, found)) return true;
  const declared = readAmbiguousTable().find(({ cells }) => foldName(cells['spelling'] ?? '') === foldName(text));
  if (declared && items(declared.cells['ids']).includes(id)) return true;
  const bare = takeTypeWord(text)?.name ?? text;
  if (resolved(`${bare} ${KIND_WORDS[own.kind] ?? ''}`)?.id === id) return true;
  return isWeak && resolved(`${text} ${KIND_WORDS[own.kind] ?? ''}`, own.country)?.id === id;
}

/** A town and the district or governorate of its name, a camp and its village: the kind decides, and a reader is not led astray. */
function isTwin(own: Place, found: Place): boolean {
  const metres = distanceMetres(own.point, found.point);
  return own.country === found.country && metres <= Math.max(10_000, own.radiusMetres, found.radiusMetres);
}

function resolved(text: string, country = ''): Place | undefined {
  const { resolution } = opened.region.resolve({ ...question(text), country });
  return resolution.kind === 'resolved' ? opened.both.getPlace(resolution.place) : undefined;
}

function whatItFinds(text: string): string {
  const where = opened.region.resolve(question(text));
  return `${where.resolution.kind} ${resolved(text)?.id ?? where.candidates.map(({ place }) => place).join(' ')}`;
}

function question(name: string): { name: string; country: string; admin1: string; near: null } {
  return { name, country: '', admin1: '', near: null };
}
