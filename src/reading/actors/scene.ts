import type { ActorTable } from '../../model/actor-table.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Word } from '../sentences/words.ts';
import type { Hit, Scene } from './drafts.ts';

/** A sentence with the actors of the table that stand in it, the longest spelling first. */
export function sceneOf(
  text: string,
  { paragraph }: Sentence,
  sentence: number,
  table: ActorTable,
  words: readonly Word[],
): Scene {
  const hits = new Map<number, Hit>();
  const hitOf = new Array<Hit | undefined>(words.length).fill(undefined);
  for (let i = 0; i < words.length;) {
    const hit = hitAt(text, words, i, table);
    if (hit) {
      hits.set(i, hit);
      hitOf.fill(hit, i, hit.to);
    }
    i = hit?.to ?? i + 1;
  }
  return { text, words, table, hits, hitOf, sentence, paragraph };
}

function hitAt(text: string, words: readonly Word[], from: number, table: ActorTable): Hit | undefined {
  const first = words[from];
  if (first?.type !== 'word') return undefined;
  const longest = table.longest(first.lower);
  for (let length = longest; length > 0; length--) {
    const last = words[from + length - 1];
    if (last?.type === 'mark' || !last) continue;
    const found = table.find(text.slice(first.start, last.end));
    if (found) return { from, to: from + length, ...found };
  }
  return undefined;
}
