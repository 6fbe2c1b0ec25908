import { describe, expect, it } from 'vitest';
import { meet } from '../../src/app/review/meeting.ts';
import { datasetFrom, incident } from '../dataset/readings.ts';

const open = datasetFrom(
  { name: 'a.csv', rows: ['1', '2', '3'].map((id) => incident(id)) },
  { name: 'b.csv', rows: ['4', '5'].map((id) => incident(id)) },
);
const later = datasetFrom(
  { name: 'a.csv', rows: [incident('1', { title: 'Mended' })] },
  { name: 'b.csv', rows: [incident('4')] },
);

describe('what a reading meets in what is open', () => {
  it.each([
    ['whole tables', [], ['changed 0', 'gone 1', 'gone 2', 'gone 4']],
    ['some rows of one', ['a.csv'], ['changed 0', 'gone 4']],
    ['some rows of both', ['a.csv', 'b.csv'], ['changed 0']],
    ['some rows of another', ['c.csv'], ['changed 0', 'gone 1', 'gone 2', 'gone 4']],
  ])('is gone only of what it covers: %s', (_, parts, rows) => {
    const meeting = meet(open, later, [], parts);
    expect(meeting.rows.map(({ kind, row }) => `${kind} ${row}`)).toEqual(rows);
    expect(meeting.isOverlap).toBe(true);
  });
});
