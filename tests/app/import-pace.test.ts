import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/app/import/pace.ts';

const half = { rows: 1000, problems: 0, bytesRead: 50, bytes: 100, isPlacing: false };

describe('the pace of a reading', () => {
  it('counts rows a second and the time left by bytes', () => {
    expect(paceOf(half, 2000)).toEqual({ rowsASecond: 500, secondsLeft: 2, share: 0.5 });
  });

  it.each([
    ['too early', half, 100, { rowsASecond: null, secondsLeft: null, share: 0.5 }],
    ['nothing read', { ...half, rows: 0, bytesRead: 0 }, 2000, { rowsASecond: null, secondsLeft: null, share: 0 }],
    ['an empty file', { ...half, bytes: 0 }, 2000, { rowsASecond: 500, secondsLeft: null, share: null }],
    ['looking places up', { ...half, isPlacing: true }, 2000, { rowsASecond: 500, secondsLeft: null, share: 0.5 }],
    ['a file that grew', { ...half, bytesRead: 200 }, 2000, { rowsASecond: 500, secondsLeft: 0, share: 1 }],
  ])('says no more than it knows: %s', (_, progress, since, expected) => {
    expect(paceOf(progress, since)).toEqual(expected);
  });
});
