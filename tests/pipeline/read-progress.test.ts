import { expect, it } from 'vitest';
import { readReportFiles } from '../../src/pipeline-read.ts';
import { fileOf, openRoom } from './reading-room.ts';

it('tells within a file how far it is read, from part to part of a long report', async () => {
  const prose = Array.from(
    { length: 1700 },
    (_, i) => `The weather was mild in village ${i}, and nothing was heard.`,
  ).join('\n\n');
  const told: [string, number, number, number][] = [];
  const { reports } = await readReportFiles([fileOf(prose, 'long.txt')], {
    ...(await openRoom()),
    within: (...how) => void told.push(how),
  });
  const shares = told.map(([, , , share]) => share);
  expect([reports, shares.at(-1)]).toEqual([1, 1]);
  // Five steps of finding, three parts of 800 sentences at most.
  expect(shares).toHaveLength(8);
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(told.every(([file, at, all]) => file === 'long.txt' && at === 0 && all === 1)).toBe(true);
}, 120_000);
