import { foldName } from '../../src/base/fold.ts';
import { distinctSpellings, type PackRow } from '../../src/places/pack-row.ts';
import type { LayerPlace } from './layer.ts';
import { takeDivisionWord, type DivisionName } from './second-order-words.ts';
import { areaOfTowns, townsByCode } from './towns-area.ts';

/**
 * Second-order divisions as districts: the point is the mean of their towns, the radius follows from the towns' spread (10 to 200 km).
 * A bare name is a spelling only where no town of the division has it: else the town is meant. Left out are
 * - the countries of {@link LEFT_OUT};
 * - divisions without a town in the world layer, which have no point;
 * - divisions of up to {@link OF_A_TOWN} towns or of a radius below {@link TOWN_RADIUS} of which a town has the name: it stands for them;
 * - divisions that a curated district of the same country and name stands for.
 */
export function secondOrderDivisions(
  names: readonly { readonly code: string; readonly name: string }[],
  layer: readonly LayerPlace[],
  curated: readonly PackRow[],
): PackRow[] {
  const towns = townsByCode(layer, ({ admin2 }) => admin2);
  const taken = new Set(
    curated
      .filter(({ kind }) => kind === 'district' || kind === 'governorate')
      .flatMap(({ country, spellings }) => spellings.map(({ text }) => `${country} ${bareKey(text, country)}`)),
  );
  return names.flatMap(({ code, name }) => {
    const inside = towns.get(code) ?? [];
    const country = code.slice(0, 2);
    if (LEFT_OUT.has(country) || inside.length === 0 || taken.has(`${country} ${bareKey(name, country)}`)) return [];
    const division = takeDivisionWord(name, country);
    const seat = inside.some((town) => isNamed(town, foldName(division.bare)));
    const area = areaOfTowns(inside, 10_000, 200_000);
    if (seat && (inside.length <= OF_A_TOWN || area.radiusMetres < TOWN_RADIUS)) return [];
    const spellings = spellingsOf(name, division, seat, inside);
    if (spellings.every((text) => text === '')) return [];
    return {
      id: `a2:${code.replaceAll(/\s/g, '_')}`,
      kind: 'district' as const,
      ...area,
      country,
      admin1: code.split('.').slice(0, 2).join('.'),
      population: 0,
      source: 'gn:mean-of-towns',
      curated: false,
      capital: false,
      within: '',
      spellings: distinctSpellings(spellings.map((text) => ({ text, language: 'en' }))),
    };
  });
}

/**
 * US counties have outlines, the tables have the districts of Iraq and its neighbours; the lists of the others are of wards and parishes,
 * or in the genitive that no report prints.
 */
const LEFT_OUT: ReadonlySet<string> = new Set('US PR LV XK HU LC JM UY CY IS LU TN IQ SY IR LB JO KW IL PS'.split(' '));

/** Divisions of so few towns bear their town's name and are found by it. */
const OF_A_TOWN = 3;

/** Metres within which a division is hardly more than its town. */
const TOWN_RADIUS = 20_000;

function bareKey(name: string, country: string): string {
  return foldName(takeDivisionWord(name, country).bare);
}

function isNamed(town: LayerPlace, key: string): boolean {
  return foldName(town.name) === key || town.alternates.some((spelling) => foldName(spelling) === key);
}

/**
 * With a type word: the list's own form, the English one (of an adjective such as "Kramatorskyi" by the seat it is made of) and the bare
 * name. Without: the bare name and the English form. The bare name is empty where a town means it.
 */
function spellingsOf(name: string, division: DivisionName, seat: boolean, inside: readonly LayerPlace[]): string[] {
  const { bare, type, typed } = division;
  const english = type === '' ? '' : `${bare} ${type}`;
  const alone = seat || isPlainWord(bare) ? '' : bare;
  if (!typed) return [alone, english].filter((text) => text !== '');
  const adjective = ADJECTIVE.exec(bare)?.[1];
  if (adjective === undefined) return [name, english, alone];
  const town = inside.find((place) => foldName(place.name).startsWith(foldName(adjective)));
  return [name, town ? `${town.name} ${type}` : english];
}

/** The stem of a Slavic adjective that is made of a town's name. */
const ADJECTIVE = /^(\p{L}{4,}?)(?:[sz]?[’']?k)(?:i|iy|yi|yy|yj|ij|y|ý)$/u;

/** Points of the compass, numbers and words of one letter are no names by themselves. */
function isPlainWord(bare: string): boolean {
  return /\d|^(?:central|north|south|east|west|northern|southern|eastern|western|capital|centro|.|..)$/iu.test(bare);
}
