import type { Dataset } from '../model/dataset.ts';
import { FAMILY_OF_KIND } from '../model/kinds.ts';

/** Family code (index in FAMILIES) of every incident. */
export function familyColumn(dataset: Dataset): Uint8Array {
  return dataset.incidents.kind.map((kind) => FAMILY_OF_KIND[kind] ?? 0);
}
