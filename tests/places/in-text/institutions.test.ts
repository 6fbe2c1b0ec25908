import { expect, it } from 'vitest';
import { institutionPlace } from '../../../src/places/in-text/institutions.ts';

it.each([
  ['University of Mosul', ['Mosul']],
  ['Tucson Police Department', ['Tucson']],
  ['Boise State University', ['Boise']],
  ['Lagos Central Library', ['Lagos Central']],
  ['Basra’s airport', ['Basra']],
])('%s holds %j', (words, names) => {
  expect(institutionPlace(words)).toEqual(names);
});

it.each(['Mosul', 'Baker Street', 'university', 'Mosul and Basra'])('%s holds no other name', (words) => {
  expect(institutionPlace(words)).toEqual([]);
});
