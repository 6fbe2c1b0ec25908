import type { Edge, Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

const EDGES: readonly Edge[] = ['early', 'early', 'mid', 'late'];

/** Widens a phrase to the left by "early", "mid-", "late", "the end of", "the beginning of". */
export function withEdge(t: Tokens, found: Phrase): Phrase {
  if (!takesEdge(found)) return found;
  const before = t.at(found.from - 1);
  if (before.kind === 'edge') return edged(t, found, found.from - 1);
  if (before.mark === '-' && before.glued && t.at(found.from - 2).kind === 'edge')
    return edged(t, found, found.from - 2);
  const the = before.kind === 'the' ? 1 : 0;
  const of = t.at(found.from - 1 - the);
  const edge = t.at(found.from - 2 - the);
  return of.kind === 'of' && edge.kind === 'edge' ? edged(t, found, found.from - 2 - the) : found;
}

function edged(t: Tokens, found: Phrase, at: number): Phrase {
  const from = t.at(at - 1).kind === 'the' ? at - 1 : at;
  const edge = EDGES[t.at(at).value] ?? null;
  return { ...found, from, edge: found.meaning.is === 'calendar' && found.meaning.day !== null ? found.edge : edge };
}

function takesEdge({ meaning, edge }: Phrase): boolean {
  if (edge !== null || meaning.is === 'time' || meaning.is === 'overnight') return false;
  if (meaning.is === 'calendar') return true;
  return meaning.is === 'unit' || meaning.is === 'season' || meaning.is === 'years' || meaning.is === 'that';
}
