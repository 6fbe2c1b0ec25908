import type { Lexicon } from '../../src/model/lexicon.ts';
import { weighNames } from '../../src/reading/toponyms/english/read-english.ts';
import { EVIDENCE, type EvidenceName } from '../../src/reading/toponyms/english/weights.ts';
import { isSameSpan, type GoldFile } from './gold.ts';
import { fitLogistic, type Weights } from './logistic.ts';

/** A name of a gold text: what spoke for it, and whether it is a place's. */
interface Example {
  readonly alone: readonly EvidenceName[];
  readonly inText: readonly EvidenceName[];
  readonly isPlace: boolean;
  readonly weight: number;
}

/**
 * Fits the worth of all evidence on gold files, each file counting the same, and gives the table as it stands in the source.
 * What the other names say depends on how likely each is alone, so the table is to be written and fitted again until it rests; two or three times.
 */
export function fitWeights(files: readonly GoldFile[], lexicon: Lexicon): string {
  const examples = files.flatMap((file) => examplesOf(file, lexicon));
  const alone = fitLogistic(examples.map(({ alone: evidence, isPlace, weight }) => ({ evidence, isPlace, weight })));
  const inText = fitLogistic(examples.map(({ inText: evidence, isPlace, weight }) => ({ evidence, isPlace, weight })));
  const head = `export const PRIOR = { alone: ${worth(alone, '')}, inText: ${worth(inText, '')} };\n`;
  const rows = Object.entries(EVIDENCE).map(
    ([name, { why }]) =>
      `  '${name}': { alone: ${worth(alone, name)}, inText: ${worth(inText, name)}, why: '${why}' },\n`,
  );
  return head + rows.join('');
}

function worth(weights: Weights, name: string): string {
  return (Math.round((weights.get(name) ?? 0) * 100) / 100).toString();
}

/** All examples of a file together count so much. */
const FILE_WEIGHT = 4000;

function examplesOf({ documents }: GoldFile, lexicon: Lexicon): Example[] {
  const marksDemonyms = documents.some(({ text, names }) =>
    names.some(({ start, end }) => lexicon.find(text.slice(start, end))?.people === true),
  );
  const examples = documents.flatMap(({ text, source, names }) =>
    weighNames(text, lexicon, source).names.flatMap(({ candidate, evidence, alone }) => {
      const gold = names.find((name) => isSameSpan(name, candidate));
      if (gold && gold.point === undefined) return [];
      if (candidate.facts?.people === true && !marksDemonyms) return [];
      return [{ alone: evidence.slice(0, alone), inText: evidence, isPlace: gold !== undefined, weight: 0 }];
    }),
  );
  return examples.map((example) => ({ ...example, weight: FILE_WEIGHT / examples.length }));
}
