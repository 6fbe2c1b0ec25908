import type { Mapping } from '../../index.ts';

/** A mapping as JSON. */
export function writeMappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

/** The mapping of a JSON text; null for any other text. */
export function readMappingText(text: string): Mapping | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && 'version' in read && read.version === 1
      ? (read as Mapping)
      : null;
  } catch {
    return null;
  }
}
