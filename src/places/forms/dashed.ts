import { gateOf } from '../gates.ts';
import type { Form, Gate } from '../reading.ts';
import { both } from './several.ts';

/** "Baghdad - Adhamiya", "Adhamiya / Baghdad": the one in the other, the wider one being the area; else two places side by side. */
export const readDashed: Form = (text, context) => {
  const match = /^(.+?)(?:\s+[-\u2010-\u2015:|]\s+|\s*\/\s*)(.+)$/u.exec(text);
  const [first, second] = [match?.[1], match?.[2]];
  if (first === undefined || second === undefined) return undefined;
  const areas = [first, second].map((area) => ({ area, gate: gateOf(area, context) }));
  if (radiusOf(areas[1]?.gate) > radiusOf(areas[0]?.gate)) areas.reverse();
  for (const { area, gate } of areas) {
    const reading = gate && context.read(area === first ? second : first, [...context.gates, gate]);
    if (reading?.status === 'resolved') return reading;
  }
  return both(first, second, context);
};

function radiusOf(gate: Gate | undefined): number {
  return gate?.containers[0]?.radiusMetres ?? 0;
}
