import type { LonLat, Place, PlaceKind, Where } from '../../index.ts';
import { callGazetteer } from '../gazetteer/client.ts';
import { countryName } from '../words/country.ts';

/** A place that a name may mean, or a point that was typed. */
export interface PlaceChoice {
  /** Null for a point. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly point: LonLat;
  readonly country: string;
  readonly admin1: string;
}

/** As many are listed, numbered from 1. */
const MOST_CHOICES = 9;

/** Places that were found, or why none could be. */
export type Choices =
  { readonly ok: true; readonly places: readonly PlaceChoice[] } | { readonly ok: false; readonly why: string };

/** What the words of an event may mean: its candidates, else what is spelled much like them in any country. */
export async function choicesOf(where: Where): Promise<Choices> {
  if (where.candidates.length > 0) {
    return { ok: true, places: where.candidates.map((one) => ({ ...one, id: one.place })).slice(0, MOST_CHOICES) };
  }
  const found = await suggested(where.text, where.country);
  return found.ok && found.places.length === 0 ? meant(where.text) : found;
}

/** What a person typed in search of a place: the beginning of a name, or a point. */
export async function choicesFor(text: string, country: string): Promise<Choices> {
  const isPoint = /^\s*[-+]?\d/.test(text);
  return isPoint ? meant(text) : suggested(text, country);
}

/** Places of some kinds whose name begins so, else what the name may mean. */
export async function placesOfKinds(text: string, kinds: readonly PlaceKind[]): Promise<Choices> {
  const read = await callGazetteer('suggest', { text, limit: 60, countries: [] });
  if (!read.ok) return read;
  const fitting = (places: readonly PlaceChoice[]): readonly PlaceChoice[] =>
    places.filter(({ kind }) => kinds.includes(kind)).slice(0, MOST_CHOICES);
  const places = fitting((read.value?.places ?? []).map(({ place }) => place));
  if (places.length > 0) return { ok: true, places };
  const found = await meant(text);
  return found.ok ? { ok: true, places: fitting(found.places) } : found;
}

async function suggested(text: string, country: string): Promise<Choices> {
  if (text.trim() === '') return { ok: true, places: [] };
  const read = await callGazetteer('suggest', { text, limit: 20, countries: [] });
  if (!read.ok) return read;
  const places = (read.value?.places ?? []).map(({ place }) => place);
  const isHome = (place: Place): boolean => countryName(place.country).toLowerCase() === country.toLowerCase();
  const ordered = [...places.filter(isHome), ...places.filter((place) => !isHome(place))];
  return { ok: true, places: ordered.slice(0, MOST_CHOICES) };
}

async function meant(name: string): Promise<Choices> {
  const read = await callGazetteer('explain', { name, country: '', admin1: '', near: null });
  if (!read.ok) return read;
  const { where, place } = read.value;
  const candidates = where.candidates.map((one) => ({ ...one, id: one.place }));
  if (place)
    return { ok: true, places: [place, ...candidates.filter(({ id }) => id !== place.id)].slice(0, MOST_CHOICES) };
  if (!where.point) return { ok: true, places: candidates.slice(0, MOST_CHOICES) };
  const point = { id: null, name, kind: 'settlement', point: where.point, country: '', admin1: '' } as const;
  return { ok: true, places: [point] };
}

/** A place in full, for the decision that names it; null where no pack knows it now. */
export async function placeInFull(id: string): Promise<Place | null> {
  const read = await callGazetteer('place', id);
  return read.ok ? (read.value?.place ?? null) : null;
}
