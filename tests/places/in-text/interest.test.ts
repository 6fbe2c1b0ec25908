import { expect, it } from 'vitest';
import { inInterest } from '../../../src/places/in-text/interest.ts';

const MOSUL = { point: [43.1, 36.3], country: 'IQ' } as const;
const SUVA = { point: [178.4, -18.1], country: 'FJ' } as const;

it.each([
  [MOSUL, { countries: ['IQ'] }],
  [MOSUL, { bbox: [40, 30, 50, 40] as const }],
  [MOSUL, { countries: ['SY'], bbox: [40, 30, 50, 40] as const }],
  [SUVA, { bbox: [170, -30, -170, 0] as const }],
])('%j lies in %j', (place, interest) => {
  expect(inInterest(place, interest)).toBe(true);
});

it.each([
  [MOSUL, {}],
  [MOSUL, { countries: ['SY'] }],
  [MOSUL, { bbox: [40, 37, 50, 40] as const }],
  [MOSUL, { bbox: [170, -30, -170, 40] as const }],
])('%j does not lie in %j', (place, interest) => {
  expect(inInterest(place, interest)).toBe(false);
});
