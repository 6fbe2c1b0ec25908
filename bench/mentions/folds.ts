import type { Lexicon } from '../../src/model/lexicon.ts';
import { LIKELY, weighNames } from '../../src/reading/toponyms/english/read-english.ts';
import { fitDocuments, fitWorths } from './fit.ts';
import { isSameSpan, type GoldFile, type GoldName } from './gold.ts';

/** How well each file's places are recognised, each document by weights that were fitted without it. */
export function scoreFolds(files: readonly GoldFile[], lexicon: Lexicon, folds: number): object[] {
  const documents = fitDocuments(files, lexicon);
  const counts = new Map(files.map(({ name }) => [name, { hits: 0, wrong: 0, missed: 0 }]));
  const fileOf = new Map(files.flatMap((file) => file.documents.map((document) => [document, file.name] as const)));
  for (let fold = 0; fold < folds; fold++) {
    const worths = fitWorths(
      documents.filter((_, i) => i % folds !== fold),
      lexicon,
    );
    for (const { document, marksDemonyms } of documents.filter((_, i) => i % folds === fold)) {
      const count = counts.get(fileOf.get(document) ?? '');
      if (!count) continue;
      const { text, source, names } = document;
      const used = new Set<GoldName>();
      for (const { candidate, likelihood } of weighNames(text, lexicon, source, worths).names) {
        if (likelihood <= LIKELY || (candidate.facts?.people === true && !marksDemonyms)) continue;
        const gold = names.find((name) => !used.has(name) && isSameSpan(name, candidate));
        if (gold) used.add(gold);
        if (gold?.point) count.hits++;
        else if (!gold) count.wrong++;
      }
      count.missed += names.filter((name) => name.point && !used.has(name)).length;
    }
  }
  return [...counts].map(([file, { hits, wrong, missed }]) => ({
    file,
    folds,
    P: fixed(hits / (hits + wrong)),
    R: fixed(hits / (hits + missed)),
    F1: fixed((2 * hits) / (2 * hits + wrong + missed)),
  }));
}

function fixed(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
