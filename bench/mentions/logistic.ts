/** A case of a logistic regression: the evidence that it has, whether it is one, how much it counts. */
export interface Case {
  readonly evidence: readonly string[];
  /** Added to what the evidence is worth. */
  readonly offset: number;
  readonly isPlace: boolean;
  readonly weight: number;
}

/** The worth of each piece of evidence, natural logarithms of odds; the prior under the empty name. */
export type Weights = ReadonlyMap<string, number>;

const STEPS = 300;
/** Half of this times the square of each weight is added to the loss, so that rare evidence stays small. */
const RIDGE = 2;

/** Fits a logistic regression by full-batch gradient steps (Adam: Kingma and Ba 2014); deterministic. */
export function fitLogistic(cases: readonly Case[]): Weights {
  const names = ['', ...new Set(cases.flatMap(({ evidence }) => evidence))];
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ evidence }) => [0, ...evidence.map((name) => index.get(name) ?? 0)]);
  const worth = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const square = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = worth.map((value, k) => (k === 0 ? 0 : RIDGE * value));
    cases.forEach(({ isPlace, weight, offset }, i) => {
      const row = rows[i] ?? [];
      const sum = row.reduce((total, k) => total + (worth[k] ?? 0), offset);
      const error = (1 / (1 + Math.exp(-sum)) - (isPlace ? 1 : 0)) * weight;
      for (const k of row) gradient[k] = (gradient[k] ?? 0) + error;
    });
    for (let k = 0; k < worth.length; k++) {
      const slope = gradient[k] ?? 0;
      const m = (mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope);
      const v = (square[k] = 0.99 * (square[k] ?? 0) + 0.01 * slope * slope);
      const rate = 0.15 / (1 + step / 100);
      worth[k] = (worth[k] ?? 0) - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-9);
    }
  }
  return new Map(names.map((name, k) => [name, worth[k] ?? 0]));
}
