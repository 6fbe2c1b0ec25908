import type { Dataset } from '../../model/dataset.ts';

/** A dataset as it is kept: the texts of its sources, which may be long, apart from them. */
export interface KeptDataset extends Dataset {
  /** One a source. */
  readonly sourceTexts: readonly string[];
}

/** Takes the texts of sources out, so that they are written piece by piece. */
export function withTextsApart(dataset: Dataset): KeptDataset {
  return {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, text: '' })),
    sourceTexts: dataset.sources.map(({ text }) => text),
  };
}

/** Puts the texts back; before version 3 sources had none. Anything else stays as it is. */
export function withTextsInside(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('sources' in value) || !Array.isArray(value.sources))
    return value;
  const { sourceTexts = [], ...dataset } = value as Omit<KeptDataset, 'sourceTexts'> & Partial<KeptDataset>;
  return { ...dataset, sources: dataset.sources.map((source, i) => ({ ...source, text: sourceTexts[i] ?? '' })) };
}
