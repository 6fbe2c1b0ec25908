import type { LonLat } from '../../model/place.ts';
import { divisionGate } from '../division-gate.ts';
import { countryNamed } from '../gates.ts';
import { lookups } from '../lookup.ts';
import { placeAt, type PackPlace } from '../pack-places.ts';
import type { Pack } from '../read-pack.ts';
import { nearestPlaces } from './nearest-places.ts';

/** The places that come with the program, as a pack of a user is compared with them. */
export interface KnownPlaces {
  /** The place of an id, or of the record that its row names as its source, such as `wof:85672483`. */
  byId(id: string): PackPlace | undefined;
  /** Places with a spelling of this folding. */
  named(text: string): readonly PackPlace[];
  /** Places with a Latin spelling of the same transliteration key, those of the same folding among them. */
  alike(text: string): readonly PackPlace[];
  /** Alpha-2 code of a country given by a code or by a name in any spelling; empty when it is not known. */
  countryCode(text: string): string;
  /** Code such as `IQ.01` of a first-order division given by code or name; empty when it is not known. */
  divisionCode(text: string, country: string): string;
  /** Name of a first-order division by its code. */
  divisionName(code: string): string;
  /** The country and division of the known place nearest to a point; empty when none is near. `country` keeps to one country. */
  around(point: LonLat, country: string): { readonly country: string; readonly admin1: string };
}

/** The known places of the region and world tiers among packs; other packs do not count, so that packs do not depend on one another. */
export function knownPlaces(all: readonly Pack[]): KnownPlaces {
  const packs = all.filter(({ meta }) => meta.tier === 'region' || meta.tier === 'world');
  const lookup = lookups(packs)();
  const names = new Map(packs.flatMap(({ meta }) => meta.admin1).toReversed());
  let sources: ReadonlyMap<string, PackPlace> | undefined;
  let around: ReturnType<typeof nearestPlaces> | undefined;
  return {
    byId: (id) => lookup.byId(id) ?? (sources ??= placesBySource(packs)).get(id),
    named: (text) => lookup.named(text).map(({ place }) => place),
    alike: (text) => lookup.alike(text).map(({ place }) => place),
    countryCode: remembered((text) => (text.trim() === '' ? '' : (countryNamed(text, lookup)?.country ?? ''))),
    divisionCode: remembered((text, country) => {
      if (text.trim() === '') return '';
      const inside = country === '' ? undefined : lookup.countryOfCode(country);
      const gate = inside && { label: inside.name, containers: [inside] };
      const read = divisionGate(text.trim(), gate, lookup);
      const found = 'gate' in read ? read.gate.containers.find(({ kind }) => kind === 'governorate') : undefined;
      return found?.admin1 ?? '';
    }),
    divisionName: (code) => names.get(code) ?? '',
    around: (point, country) => (around ??= nearestPlaces(packs))(point, country),
  };
}

/** Rows of a table repeat the same few areas. */
function remembered<A extends readonly string[]>(read: (...asked: A) => string): (...asked: A) => string {
  const answers = new Map<string, string>();
  return (...asked) => {
    const key = asked.join('\n');
    let answer = answers.get(key);
    if (answer === undefined) answers.set(key, (answer = read(...asked)));
    return answer;
  };
}

/** Places by the foreign record that they are taken from. Where two share one, the record is of another place beside them: neither. */
function placesBySource(packs: readonly Pack[]): Map<string, PackPlace> {
  const found = new Map<string, PackPlace | null>();
  for (const pack of packs) {
    pack.sources.forEach((source, row) => {
      if (source === 0) return;
      const id = pack.meta.sources[source] ?? '';
      const place = placeAt(pack, row);
      const before = found.get(id);
      found.set(id, before === undefined || before?.id === place.id ? place : null);
    });
  }
  return new Map([...found].flatMap(([id, place]): [string, PackPlace][] => (place ? [[id, place]] : [])));
}
