import { growingTable } from '../base/columns.ts';
import type { Interner } from '../base/interner.ts';
import type { LonLat, PlaceId } from '../model/place.ts';
import { PRECISIONS } from '../model/precision.ts';
import type { Where } from '../model/where.ts';

/** Different points that tables give, with their names, in columns: a table of a million points makes no million objects. */
export interface GivenWheres {
  readonly size: number;
  /** The number of a `Where` for which {@link isPlainlyGiven} is true, from 0; equal ones have one number. */
  readonly numberOf: (where: Where) => number;
  readonly at: (number: number) => Where;
  readonly pointAt: (number: number) => LonLat | null;
}

const SPEC = {
  text: 'u32',
  country: 'u32',
  admin1: 'u32',
  place: 'u32',
  precision: 'u8',
  reasons: 'u32',
  lon: 'f64',
  lat: 'f64',
  radius: 'f64',
} as const;

const NAMES = Object.keys(SPEC) as (keyof typeof SPEC)[];

/** True for coordinates without candidates, as tables give them. */
export function isPlainlyGiven({ resolution, candidates, match }: Where): boolean {
  return resolution.kind === 'given' && candidates.length === 0 && match === undefined;
}

/** None. */
export function givenWheres(interner: Interner): GivenWheres {
  const table = growingTable(SPEC);
  const reasons = reasonLists();
  const textOf = (number: number | undefined): string => interner.strings[number ?? 0] ?? '';
  const cells = Object.fromEntries(NAMES.map((name) => [name, 0])) as Record<keyof typeof SPEC, number>;
  let slots = new Int32Array(64);

  const isAt = (number: number): boolean => {
    const { columns } = table;
    return NAMES.every((name) => Object.is(columns[name][number], cells[name]));
  };
  const slotOf = (hash: number, isFound: (number: number) => boolean): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0 && !isFound((slots[slot] as number) - 1)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4);
    const { columns: c, length } = table;
    for (let number = 0; number < length; number++) {
      const hash = hashOf(c.text[number] ?? 0, c.lon[number] ?? 0, c.lat[number] ?? 0);
      slots[slotOf(hash, () => false)] = number + 1;
    }
  };

  return {
    get size() {
      return table.length;
    },
    numberOf(where) {
      const { resolution, point } = where;
      cells.text = interner.intern(where.text);
      cells.country = interner.intern(where.country);
      cells.admin1 = interner.intern(where.admin1);
      cells.place = interner.intern(('place' in resolution && resolution.place) || '');
      cells.precision = PRECISIONS.indexOf(where.precision);
      cells.reasons = reasons.numberOf(where.because);
      cells.lon = point?.[0] ?? NaN;
      cells.lat = point?.[1] ?? NaN;
      cells.radius = where.radiusMetres ?? NaN;
      const slot = slotOf(hashOf(cells.text, cells.lon, cells.lat), isAt);
      const known = slots[slot] as number;
      if (known > 0) return known - 1;
      const number = table.append();
      for (const name of NAMES) table.columns[name][number] = cells[name];
      slots[slot] = number + 1;
      if (table.length * 2 > slots.length) grow();
      return number;
    },
    at(number) {
      const { columns: c } = table;
      const place = textOf(c.place[number]);
      const radius = c.radius[number] ?? NaN;
      return {
        text: textOf(c.text[number]),
        country: textOf(c.country[number]),
        admin1: textOf(c.admin1[number]),
        resolution: place === '' ? { kind: 'given' } : { kind: 'given', place: place as PlaceId },
        point: pointOf(c.lon[number], c.lat[number]),
        precision: PRECISIONS[c.precision[number] ?? 0] ?? 'unknown',
        radiusMetres: Number.isNaN(radius) ? null : radius,
        because: reasons.at(c.reasons[number] ?? 0),
        candidates: [],
      };
    },
    pointAt: (number) => pointOf(table.columns.lon[number], table.columns.lat[number]),
  };
}

function pointOf(lon = NaN, lat = NaN): LonLat | null {
  return Number.isNaN(lon) || Number.isNaN(lat) ? null : [lon, lat];
}

/** Lists of reasons: few, for many points are given for the same ones. */
function reasonLists() {
  const lists: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  let last = 0;
  return {
    numberOf(reasons: readonly string[]): number {
      const before = lists[last];
      if (before?.length === reasons.length && reasons.every((reason, i) => reason === before[i])) return last;
      const key = JSON.stringify(reasons);
      last = numbers.get(key) ?? lists.push([...reasons]) - 1;
      numbers.set(key, last);
      return last;
    },
    at: (number: number): readonly string[] => lists[number] ?? [],
  };
}

/** Words and coordinates to a millionth of a degree, mixed as in the last step of MurmurHash3. */
function hashOf(text: number, lon: number, lat: number): number {
  let hash = Math.imul(text + 1, 0x9e37_79b1) ^ Math.imul(Math.round(lon * 1e6), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2_ae35) ^ Math.round(lat * 1e6);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return hash ^ (hash >>> 13);
}
