import { contains, isContainer } from '../containment.ts';
import type { Form } from '../reading.ts';

/**
 * "IraqAl Assad": two names run together. Split where a capital follows a small letter, only when the first part is a curated country,
 * governorate or town and the second is known inside it.
 */
export const readRunTogether: Form = (text, context) => {
  for (const match of text.matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
    const [area, name] = [text.slice(0, match.index), text.slice(match.index)];
    if (area.length < 3 || name.length < 3) continue;
    const [container] = context.lookup
      .curated(area)
      .map(({ place }) => place)
      .filter(isContainer);
    if (!container) continue;
    const gate = { label: container.name, containers: [container] };
    const reading = context.read(name, [...context.gates, gate]);
    if (reading.status === 'resolved' && contains(container, reading.place, context.lookup)) return reading;
  }
  return undefined;
};
