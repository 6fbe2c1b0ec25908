import { contains, isContainer, isSameArea } from './containment.ts';
import type { Lookup } from './lookup.ts';
import { DEMONYM } from './pack-format.ts';
import type { PackPlace, Posting } from './pack-places.ts';
import type { Context, Gate } from './reading.ts';

/** A gate, or why the words give none. */
export type ReadGate = { readonly gate: Gate } | { readonly because: string };

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
  if (code) return { label: code.name, containers: [code] };
  const reading = context.read(text, []);
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
export function throughGates(postings: readonly Posting[], context: Context): Posting[] {
  return postings.filter(({ place }) => context.gates.every((gate) => meets(gate, place, context.lookup)));
}

/** True when the place lies in one of the gate's containers. */
function meets(gate: Gate, place: PackPlace, lookup: Lookup): boolean {
  return gate.containers.some((container) => contains(container, place, lookup));
}
