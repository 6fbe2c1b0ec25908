import { distanceMetres } from '../../src/base/sphere.ts';
import type { PlaceMention } from '../../src/pipeline-mentions.ts';
import { isSameSpan, type GoldFile, type GoldName } from './gold.ts';

/** Shares of what was found that is right, and of the gold that was found. */
export interface MentionScore {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  /** Right span and within 161 km. */
  readonly F1at161: number;
  /** The same two without demonyms among what was found, for gold that marks none. */
  readonly withoutDemonyms: { readonly F1: number; readonly F1at161: number };
}

/** Scores the mentions of each document of a file. */
export function scoreMentions(file: GoldFile, found: readonly (readonly PlaceMention[])[]): MentionScore {
  const all = tally(file, found);
  const plain = tally(
    file,
    found.map((mentions) => mentions.filter(({ kind }) => kind === 'toponym')),
  );
  return { ...all, withoutDemonyms: { F1: plain.F1, F1at161: plain.F1at161 } };
}

const NEAR_METRES = 161_000;

function tally(file: GoldFile, found: readonly (readonly PlaceMention[])[]): Omit<MentionScore, 'withoutDemonyms'> {
  let [hits, near, wrong, missed] = [0, 0, 0, 0];
  file.documents.forEach(({ names }, d) => {
    const gold = names.filter(({ point }) => point !== undefined);
    const used = new Set<GoldName>();
    for (const mention of found[d] ?? []) {
      const match = gold.find((name) => !used.has(name) && isSameSpan(name, mention));
      if (match?.point) {
        used.add(match);
        hits++;
        if (mention.point && distanceMetres([...mention.point], match.point) <= NEAR_METRES) near++;
      } else if (!names.some((name) => name.point === undefined && isSameSpan(name, mention))) wrong++;
    }
    missed += gold.length - used.size;
  });
  const [P, R] = [hits / (hits + wrong || 1), hits / (hits + missed || 1)];
  return {
    P: rounded(P),
    R: rounded(R),
    F1: rounded((2 * hits) / (2 * hits + wrong + missed || 1)),
    F1at161: rounded((2 * near) / (2 * hits + wrong + missed || 1)),
  };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
