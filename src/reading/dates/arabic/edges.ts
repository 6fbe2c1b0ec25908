import type { Edge, Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

const EDGES: readonly Edge[] = ['early', 'early', 'mid', 'late'];

/** Widens a phrase by "مطلع", "منتصف", "أواخر" before it. */
export function withEdge(t: Tokens, found: Phrase): Phrase {
  const before = t.at(found.from - 1);
  const { meaning } = found;
  const takes =
    (meaning.is === 'calendar' && meaning.day === null && meaning.weekday === null) ||
    meaning.is === 'unit' ||
    meaning.is === 'season';
  if (!takes || before.kind !== 'edge') return found;
  return { ...found, from: found.from - 1, edge: EDGES[before.value] ?? null };
}
