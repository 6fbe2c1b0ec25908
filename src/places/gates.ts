import { distanceMetres } from '../base/sphere.ts';
import { ABBREVIATION } from './abbreviation.ts';
import { contains, isContainer, isSameArea } from './containment.ts';
import type { Lookup } from './lookup.ts';
import { DEMONYM } from './pack-format.ts';
import type { PackPlace, Posting } from './pack-places.ts';
import type { Context, Gate, Reading } from './reading.ts';

/** A gate, with what is to say of how the words were read; or why they give none. */
export type ReadGate = { readonly gate: Gate; readonly note?: string } | { readonly because: string };

/** The gate of a country given by a code, a name in any spelling or a people's name. */
export function countryGate(text: string, lookup: Lookup): ReadGate {
  const country = text.length > LONGEST ? undefined : countryNamed(text, lookup);
  if (!country) return { because: `no country is known as “${shown(text)}”: it was not used` };
  return { gate: { label: country.name, containers: [country] } };
}

/** Longer texts are no area's name. */
const LONGEST = 500;

function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, 40)}…` : text;
}

/** The gate that words beside a name give ("X, Y", "X in Y"), or undefined when they name no single area. */
export function gateOf(text: string, context: Context): Gate | undefined {
  const code = /^[A-Z]{2,3}$/.test(text) ? context.lookup.countryOfCode(text) : undefined;
  return code ? gateFor(code) : (gateRead(context.readArea(text), context) ?? ownArea(text, context));
}

/** Gates that one text may give at most. */
const MOST_GATES = 6;

/**
 * All gates that words beside a name may give, the likeliest first: "GA" is Georgia in the United States or Gabon, "Georgia" the
 * country or that state, an ambiguous town each of its places. The name beside it decides.
 */
export function gatesOf(text: string, context: Context): Gate[] {
  const reading = context.readArea(text);
  const read = gateRead(reading, context) ?? ownArea(text, context);
  const short = context.lookup.withoutOwn
    .named(text)
    .filter(({ spelling, place }) => spelling.language === ABBREVIATION && isContainer(place));
  const code = /^[A-Z]{2,3}$/.test(text) ? [context.lookup.countryOfCode(text) ?? []].flat() : [];
  const others = reading.others.filter(({ how }) => how !== 'misspelled' && how !== 'transliterated');
  const areas = [...code, ...short.map(({ place }) => place), ...others.map(({ place }) => place)]
    .filter(isContainer)
    .map(gateFor);
  const gates = code.length > 0 || !read ? areas : [read, ...areas];
  const distinct = new Map(gates.map((gate) => [gate.containers[0]?.id, gate] as const).reverse());
  return [...distinct.values()].reverse().slice(0, MOST_GATES);
}

/** An area that only a user's own list names. */
function ownArea(text: string, context: Context): Gate | undefined {
  const { lookup } = context;
  return lookup.withoutOwn === lookup ? undefined : gateRead(context.read(text, []), context);
}

function gateFor(area: PackPlace): Gate {
  return { label: area.name, containers: [area] };
}

function gateRead(reading: Reading, context: Context): Gate | undefined {
  if (reading.status !== 'resolved' || !isContainer(reading.place)) return undefined;
  const { place, others } = reading;
  const twins = others
    .map((other) => other.place)
    .filter((other) => isContainer(other) && other.kind !== 'settlement' && isSameArea(place, other, context.lookup));
  return { label: place.name, containers: [place, ...twins] };
}

/** The country of a code, a name or a people's name, for words that can only mean a country. */
export function countryNamed(text: string, lookup: Lookup): PackPlace | undefined {
  const trimmed = text.trim();
  const byCode = /^[A-Za-z]{2,3}$/.test(trimmed) ? lookup.countryOfCode(trimmed) : undefined;
  if (byCode) return byCode;
  const countries = lookup.curated(trimmed).filter(({ place }) => place.kind === 'country');
  return (countries.find(({ spelling }) => spelling.language !== DEMONYM) ?? countries[0])?.place;
}

/** Postings that lie in every gate. */
export function throughGates(postings: readonly Posting[], context: Pick<Context, 'gates' | 'lookup'>): Posting[] {
  return postings.filter(({ place }) => context.gates.every((gate) => meets(gate, place, context.lookup)));
}

/** Wide areas are let through: the other gates hold for them, and a governorate is no place of its district. */
function isInReach(middle: PackPlace, place: PackPlace, reach: number, lookup: Lookup): boolean {
  if (place.kind === 'country' || place.kind === 'region' || place.kind === 'governorate') return true;
  return contains(middle, place, lookup) || distanceMetres(middle.point, place.point) <= reach + place.radiusMetres;
}

/** True when the place lies in one of the gate's containers. */
function meets(gate: Gate, place: PackPlace, lookup: Lookup): boolean {
  const { reachMetres } = gate;
  if (reachMetres !== undefined) return gate.containers.some((middle) => isInReach(middle, place, reachMetres, lookup));
  return gate.containers.some((container) => contains(container, place, lookup));
}
