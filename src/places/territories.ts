import { divisionGate } from './division-gate.ts';
import { countryNamed, type ReadGate } from './gates.ts';
import type { Lookup } from './lookup.ts';
import type { Gate } from './reading.ts';
import { takeTypeWord } from './type-words.ts';

/**
 * Territories with a country code of their own (ISO 3166-1, and XK) that tables list as divisions of another country, which claims,
 * holds or represents them: the code of that country and theirs. It says how tables write, not whose they are.
 */
const LISTED_UNDER: Readonly<Record<string, readonly string[]>> = {
  IL: ['PS'],
  RS: ['XK'],
  CN: ['HK', 'MO', 'TW'],
  MA: ['EH'],
  US: ['PR', 'GU', 'VI', 'AS', 'MP'],
  DK: ['GL', 'FO'],
  FR: ['GP', 'MQ', 'GF', 'RE', 'YT', 'NC', 'PF'],
  FI: ['AX'],
};

/**
 * The gate of a territory that a table gives as a division of another country ("Gaza Strip" in Israel, "Kosovo" in Serbia): it takes
 * the place of the country's gate, and the reason says so. Undefined when the words name no such territory nor a division of one.
 */
export function territoryGate(
  text: string,
  country: Gate | undefined,
  lookup: Lookup,
): { readonly gate: Gate; readonly because: string } | undefined {
  for (const code of LISTED_UNDER[country?.containers[0]?.country ?? ''] ?? []) {
    const territory = lookup.countryOfCode(code);
    if (!territory) continue;
    const whole: Gate = { label: territory.name, containers: [territory] };
    const named = countryNamed(takeTypeWord(text)?.name ?? text, lookup);
    const read: ReadGate = named?.id === territory.id ? { gate: whole } : divisionGate(text, whole, lookup);
    if ('gate' in read) {
      const because = `“${text}” is kept apart from ${country?.label ?? ''} here: it was looked for in ${territory.name}`;
      return { gate: read.gate, because };
    }
  }
  return undefined;
}
