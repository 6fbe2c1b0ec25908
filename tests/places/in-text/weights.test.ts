import { expect, it } from 'vitest';
import { TEXT_WEIGHTS, weightsWithout } from '../../../src/places/in-text/weights.ts';

it.each(Object.keys(TEXT_WEIGHTS))('%s can be left out alone', (name) => {
  const { [name]: left, ...rest } = weightsWithout(name) as unknown as Record<string, number>;
  expect(left).toBe(0);
  for (const [other, weight] of Object.entries(rest))
    expect(weight).toBe(TEXT_WEIGHTS[other as keyof typeof TEXT_WEIGHTS]);
});

it.each(['', 'nearby', 'toString'])('“%s” is no weight', (name) => {
  expect(() => weightsWithout(name)).toThrow('no weight is called');
});
