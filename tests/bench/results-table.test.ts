import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../bench/all/compare.ts';
import { HEADING, readKept, writeKept, type KeptFigure } from '../../bench/all/results-table.ts';

const KEPT: readonly KeptFigure[] = [
  {
    name: 'step: layer / empty, 1000000, 30 days',
    figure: 1.42,
    command: 'npm run -s bench -- scrub',
    commit: 'abc1234',
  },
  { name: 'bytes an event', figure: 118, command: 'npm run -s bench -- dataset', commit: 'abc1234' },
];

describe('the table of kept figures', () => {
  it('reads what it writes, wherever it stands in the file', () => {
    const text = `# Results\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n${writeKept(KEPT)}\n## The page\n\n| measure | figure |\n|---|---|\n| x | y |\n`;
    expect(readKept(text)).toEqual(KEPT);
  });

  it.each([
    ['no heading', '# Results\n\n| name | figure | command | commit |\n|---|---|---|---|\n| a | 1 | b | c |\n'],
    ['no table', `${HEADING}\n\nNothing yet.\n`],
    ['a table under the next heading', `${HEADING}\n\n## Time\n\n| window | counting |\n|---|---|\n`],
  ])('is empty with %s', (_, text) => {
    expect(readKept(text)).toEqual([]);
  });

  it.each([
    ['another column', '| name | ratio | command | commit |\n|---|---|---|---|\n'],
    ['no rule', '| name | figure | command | commit |\n| a | 1 | b | c |\n'],
    ['a word for a number', '| name | figure | command | commit |\n|---|---|---|---|\n| a | fast | b | c |\n'],
    ['an empty number', '| name | figure | command | commit |\n|---|---|---|---|\n| a |  | b | c |\n'],
    ['a cell too few', '| name | figure | command | commit |\n|---|---|---|---|\n| a | 1 | b |\n'],
    ['a name twice', '| name | figure | command | commit |\n|---|---|---|---|\n| a | 1 | b | c |\n| a | 2 | b | c |\n'],
  ])('refuses %s', (_, table) => {
    expect(() => readKept(`${HEADING}\n\n${table}`)).toThrow(HEADING);
  });

  it('can be read in bench/RESULTS.md as it is', () => {
    const text = readFileSync(new URL('../../bench/RESULTS.md', import.meta.url), 'utf8');
    expect(() => readKept(text)).not.toThrow();
    expect(readKept(text).length > 0).toBe(text.includes(`\n${HEADING}\n`));
  });
});

describe('what changed', () => {
  it('tells the share by which a figure grew or shrank', () => {
    const now = [
      { name: 'step: layer / empty, 1000000, 30 days', figure: 1.278 },
      { name: 'bytes an event', figure: 118 },
    ];
    expect(compare(KEPT, now)).toEqual([
      { name: 'step: layer / empty, 1000000, 30 days', before: 1.42, now: 1.278, change: -0.1 },
      { name: 'bytes an event', before: 118, now: 118, change: 0 },
    ]);
  });

  it('tells what is new, what came to nothing, and what is no longer measured', () => {
    const now = [
      { name: 'new', figure: 3 },
      { name: 'bytes an event', figure: null },
    ];
    expect(compare(KEPT, now)).toEqual([
      { name: 'new', before: null, now: 3, change: null },
      { name: 'bytes an event', before: 118, now: null, change: null },
      { name: 'step: layer / empty, 1000000, 30 days', before: 1.42, now: null, change: null },
    ]);
  });

  it('gives no share of nothing', () => {
    const kept = [{ name: 'a', figure: 0, command: '', commit: '' }];
    expect(compare(kept, [{ name: 'a', figure: 2 }])).toEqual([{ name: 'a', before: 0, now: 2, change: null }]);
  });
});
