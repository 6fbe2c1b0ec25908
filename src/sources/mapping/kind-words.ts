import { foldName } from '../../base/fold.ts';
import { KIND_IDS, KINDS, type Kind } from '../../model/kinds.ts';

const LABELS: ReadonlyMap<string, Kind> = new Map(KIND_IDS.map((kind) => [foldName(KINDS[kind].label), kind]));

/** The kind that words name; null when they name none. */
export function kindOfWords(text: string): Kind | null {
  return LABELS.get(foldName(text)) ?? null;
}
