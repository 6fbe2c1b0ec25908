import { beforeAll } from 'vitest';
import { placeId, type LonLat } from '../../src/model/place.ts';
import type { PlaceQuestion, Where } from '../../src/model/where.ts';
import { openPacks, type Opened } from '../gazetteer/tables.ts';

let opened: Opened;

/** Opens the built packs before the tests of the file that calls it. */
export function givenPacks(): void {
  beforeAll(async () => {
    opened = await openPacks();
  }, 120_000);
}

/** The answer of both tiers to a name. */
export function ask(name: string, over: Partial<PlaceQuestion> = {}): Where {
  return opened.both.resolve({ name, country: '', admin1: '', near: null, ...over });
}

/** The packs, once they are open. */
export function packs(): Opened {
  return opened;
}

/** The place that was found, or null. */
export function placeOf(where: Where): string | null {
  return where.resolution.kind === 'resolved' ? where.resolution.place : null;
}

/** Where a place lies. */
export function pointOf(id: string): LonLat {
  return opened.both.getPlace(placeId(id))?.point ?? [Number.NaN, Number.NaN];
}
