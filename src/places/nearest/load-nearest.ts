import type { Nearest } from '../../model/nearest.ts';
import type { Pack } from '../read-pack.ts';

/** `openNearest` by dynamic import: its borders are 0.7 MB of code that few pages and commands need. */
export async function loadNearest(packs: readonly Pack[]): Promise<Nearest> {
  const { openNearest } = await import('./open-nearest.ts');
  return openNearest(packs);
}
