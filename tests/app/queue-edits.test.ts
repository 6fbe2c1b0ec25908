import { describe, expect, it } from 'vitest';
import { whenOf } from '../../src/app/queue/typed-days.ts';
import { rangeOf } from '../../src/app/queue/typed-range.ts';

describe('days that are typed', () => {
  it.each([
    ['2020-05-09', '2020-05-09', { earliest: '2020-05-09', latest: '2020-05-09', precision: 'day' }],
    ['2020-05-09', '', { earliest: '2020-05-09', latest: null, precision: 'day' }],
    ['', '2020-05-09', { earliest: null, latest: '2020-05-09', precision: 'day' }],
    ['', ' ', { earliest: null, latest: null, precision: 'unknown' }],
  ] as const)('%s to %s', (earliest, latest, expected) => {
    expect(whenOf({ earliest, latest, precision: 'day' })).toMatchObject(expected);
  });

  it.each([
    ['2020-05-09', '2020-05-08'],
    ['9 May', '2020-05-09'],
    ['2020-05-09', '2020'],
  ])('%s to %s is said to be wrong', (earliest, latest) => {
    expect(whenOf({ earliest, latest, precision: 'day' })).toBeTypeOf('string');
  });
});

describe('numbers that are typed', () => {
  it.each([
    ['6', '', { min: 6, max: null }],
    ['', '6', { min: null, max: 6 }],
    ['0', '0', { min: 0, max: 0 }],
    [' 3 ', '5', { min: 3, max: 5 }],
    ['', '', { min: null, max: null }],
  ])('%j to %j', (least, most, expected) => {
    expect(rangeOf(least, most)).toEqual(expected);
  });

  it.each([
    ['5', '3'],
    ['-1', ''],
    ['2.5', ''],
    ['some', ''],
    ['', '1e12'],
  ])('%j to %j is no range', (least, most) => {
    expect(rangeOf(least, most)).toBeNull();
  });
});
