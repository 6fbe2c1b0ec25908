import { EVIDENCE, PRIOR } from './weights.ts';

/** How likely a candidate is a place's name by what stands around it, 0 to 1. */
export function likelihoodAlone(evidence: readonly string[]): number {
  return logistic(evidence.reduce((sum, name) => sum + (EVIDENCE[name]?.alone ?? 0), PRIOR.alone));
}

/** The same once the other names of the text are heard. */
export function likelihoodInText(evidence: readonly string[]): number {
  return logistic(evidence.reduce((sum, name) => sum + (EVIDENCE[name]?.inText ?? 0), PRIOR.inText));
}

/** The two pieces of evidence that spoke loudest for a candidate, in words. */
export function strongest(evidence: readonly string[]): string {
  return evidence
    .map((name) => EVIDENCE[name])
    .filter((found) => found !== undefined && found.inText > 0.3 && found.why !== '')
    .sort((a, b) => (b?.inText ?? 0) - (a?.inText ?? 0))
    .slice(0, 2)
    .map((found) => found?.why)
    .join('; ');
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
