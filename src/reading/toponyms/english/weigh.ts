import { EVIDENCE, PRIOR, type EvidenceName } from './weights.ts';

/** What all evidence is worth: natural logarithms of odds, before and after the other names of the text are heard. */
export interface Worths {
  readonly prior: { readonly alone: number; readonly inText: number };
  readonly of: Readonly<Record<EvidenceName, { readonly alone: number; readonly inText: number }>>;
}

/** The worths in use. */
export const WORTHS: Worths = { prior: PRIOR, of: EVIDENCE };

/** How likely a candidate is a place's name by what stands around it, 0 to 1. */
export function likelihoodAlone(evidence: readonly EvidenceName[], { prior, of }: Worths): number {
  return logistic(evidence.reduce((sum, name) => sum + of[name].alone, prior.alone));
}

/** The same once the other names of the text are heard. */
export function likelihoodInText(evidence: readonly EvidenceName[], { prior, of }: Worths): number {
  return logistic(evidence.reduce((sum, name) => sum + of[name].inText, prior.inText));
}

/** Evidence that is worth less is not told. */
const TOLD = 0.3;

/** The two pieces of evidence that spoke loudest for a candidate, in words. */
export function strongest(evidence: readonly EvidenceName[]): string {
  return evidence
    .map((name) => EVIDENCE[name])
    .filter(({ inText }) => inText > TOLD)
    .sort((a, b) => b.inText - a.inText)
    .slice(0, 2)
    .map(({ why }) => why)
    .join('; ');
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
