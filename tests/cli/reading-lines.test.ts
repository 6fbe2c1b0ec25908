import { describe, expect, it } from 'vitest';
import { progressLine, readingLines } from '../../src/cli/reading-lines.ts';

describe('what came of reading reports', () => {
  const NONE = { files: 1, reports: 1, incidents: 0, visits: 0, machineRead: 0, decisions: 0, lost: 0 };

  it.each([
    [{}, '1 file, 1 report: 0 incidents, 0 visits'],
    [{ reports: 0 }, '1 file, 0 reports: nothing was written'],
    [{ incidents: 1, machineRead: 1 }, '1 file, 1 report: 1 incident, 0 visits, all machine-read: look at it'],
    [
      { files: 2, reports: 3, incidents: 2, visits: 1, machineRead: 2 },
      '2 files, 3 reports: 2 incidents, 1 visit, 2 machine-read: look at them; 1 reviewed',
    ],
    [{ visits: 2 }, '1 file, 1 report: 0 incidents, 2 visits, all reviewed'],
  ])('%j', (counts, expected) => {
    expect(readingLines({ ...NONE, ...counts }, [], [])).toBe(`${expected}\n`);
  });
});

describe('how far the reading is', () => {
  it.each([
    [{ report: 0, reports: 1, share: 0.507 }, '2 of 9: news.txt, 50 %'],
    [{ report: 2, reports: 40, share: 1 }, '2 of 9: news.txt, report 3 of 40, 100 %'],
  ])('%j', (how, expected) => {
    expect(progressLine({ number: 2, files: 9, file: 'news.txt', ...how })).toBe(expected);
  });
});
