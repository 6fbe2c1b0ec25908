import { CAUSES, type DocumentJudged } from './judge-document.ts';
import type { Telling } from './read-seeds.ts';

/** A document with what was read of it. */
export interface Document {
  readonly id: string;
  readonly seeds: readonly Telling[];
  readonly judged: DocumentJudged;
}

/** The figures over documents, by document, and of the missed by cause. A seed that several reports tell is one, found when any of them finds it. */
export function tallySeeds(documents: readonly Document[]): object[] {
  const placeless = documents.flatMap(({ seeds }) => seeds.filter(({ hasPlace }) => !hasPlace));
  return [
    { part: 'all', ...shares(documents), judgedWithoutPlace: new Set(placeless.map(({ seed }) => seed)).size },
    ...documents.map((document) => ({ part: document.id, items: document.judged.items, ...shares([document]) })),
    { part: 'causes', ...causes(documents) },
  ];
}

function shares(documents: readonly Document[]): object {
  const seeds = new Set(documents.flatMap(({ seeds: rows }) => rows.map(({ seed }) => seed)));
  const pairs = documents.flatMap(({ judged }) => judged.found);
  const found = new Set(pairs.map(({ telling }) => telling.seed));
  const proposals = pairs.length + documents.reduce((sum, { judged }) => sum + judged.wrong.length, 0);
  return { seeds: seeds.size, proposals, found: share(found.size, seeds.size), true: share(pairs.length, proposals) };
}

function causes(documents: readonly Document[]): object {
  const found = new Set(documents.flatMap(({ judged }) => judged.found.map(({ telling }) => telling.seed)));
  const missed = documents
    .flatMap(({ judged }) => judged.missed)
    .filter(({ telling }, i, all) => {
      if (found.has(telling.seed)) return false;
      return all.findIndex((one) => one.telling.seed === telling.seed) === i;
    });
  return Object.fromEntries(CAUSES.map((cause) => [cause, missed.filter((one) => one.cause === cause).length]));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}
