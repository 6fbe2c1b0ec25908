import { describe, expect, it } from 'vitest';
import { keptProblems, MOST_KEPT, readKeptProblems, willBeLost } from '../../src/app/problems/kept-problems.ts';
import { countProblems, joinProblems, type TableProblems } from '../../src/app/problems/table-problems.ts';
import type { ImportedTable } from '../../src/app/import/flow.ts';
import type { Dataset, Problem, ProblemGroup } from '../../src/index.ts';

function group(lines: readonly number[], over: Partial<ProblemGroup> = {}): ProblemGroup {
  return {
    ...{ severity: 'error', code: 'date-unreadable', source: 'a.csv', column: 'when', expected: 'a date' },
    ...{ advice: 'Mend it.', fix: null, lines, came: lines.map((line) => `d${line}`) },
    ...{ raws: lines.map((line) => `row,${line}`), ...over },
  };
}

function table(name: string, groups: readonly ProblemGroup[], notes: readonly Problem[] = []): TableProblems {
  return { name, columns: ['a', 'when'], delimiter: ';', dateOrder: 'dmy', groups, notes, ask: null, lost: 0 };
}

const note: Problem = {
  ...{ severity: 'error', code: 'row-malformed', message: 'too long', raw: 'x' },
  where: { source: 'a.csv', line: 4, column: null },
};
const many = Array.from({ length: MOST_KEPT + 5 }, (_, i) => i + 1);

describe('problems that are kept with a dataset', () => {
  it('come back as they were', () => {
    const tables = [table('a.csv', [group([2, 3])], [note]), table('b.csv', [])];
    const kept = JSON.parse(JSON.stringify(keptProblems(tables))) as unknown;
    expect(readKeptProblems(kept)).toEqual(tables);
    expect(willBeLost(tables)).toBe(0);
  });

  it('are the first ones where they are too many, small groups whole, and the others are counted', () => {
    const tables = [table('a.csv', [group(many), group([7, 8], { column: 'who' })]), table('b.csv', [], [note])];
    const [a, b] = readKeptProblems(keptProblems(tables));
    expect(a?.groups.map(({ lines }) => lines.length)).toEqual([MOST_KEPT - 2, 2]);
    expect([a?.lost, b?.lost]).toEqual([7, 1]);
    expect(willBeLost(tables)).toBe(8);
    const again = readKeptProblems(keptProblems([a ?? table('', [])]));
    expect(again[0]?.lost).toBe(7);
  });

  it('are fewer where their rows are long', () => {
    const raws = many.slice(0, 1000).map(() => 'x'.repeat(10_000));
    const tables = [table('a.csv', [group(many.slice(0, 1000), { raws })])];
    const [kept] = readKeptProblems(keptProblems(tables));
    expect(kept?.groups[0]?.lines.length).toBeLessThan(500);
    expect(willBeLost(tables)).toBe(kept?.lost);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a table without a name', [{ groups: [] }]],
    ['null', [null]],
  ])('%s gives none', (_, kept) => {
    expect(readKeptProblems(kept)).toEqual([]);
  });

  it.each([
    ['lists of unlike length', { ...group([1, 2]), came: ['x'] }],
    ['lines that are texts', { ...group([1]), lines: ['1'] }],
    ['another severity', { ...group([1]), severity: 'bad' }],
  ])('a group with %s is passed over', (_, wrong) => {
    expect(readKeptProblems([{ name: 'a.csv', groups: [wrong, group([9])] }])[0]?.groups).toEqual([group([9])]);
  });
});

describe('problems after another reading', () => {
  const before = [table('a.csv', [group([2, 3, 5])]), table('b.csv', [group([1], { source: 'b.csv' })])];
  const lines = [2, 3];
  const incoming = { tables: [{ name: 'a.csv', lines }] } as unknown as Dataset;

  function read(name: string, isPart: boolean): ImportedTable {
    const head = { name, columns: [], delimiter: ',', ...(isPart && { isPart }) };
    const report = { head, groups: [group([3])], notes: [], proposal: { mapping: { dateOrder: null } } };
    return { ask: {}, report } as unknown as ImportedTable;
  }

  it.each([
    ['of the whole table', 'a.csv', false, [1, 1]],
    ['of some of its rows', 'a.csv', true, [1, 2]],
    ['of another table', 'c.csv', true, [3, 1, 1]],
  ])('%s', (_, name, isPart, counts) => {
    const joined = joinProblems(before, [read(name, isPart)], incoming);
    expect(joined.map(countProblems)).toEqual(counts);
  });

  it('keep the rows that were not read again', () => {
    const [, a] = joinProblems(before, [read('a.csv', true)], incoming);
    expect(a?.groups.map(({ lines: left }) => left)).toEqual([[3], [5]]);
    expect(a?.delimiter).toBe(';');
  });
});
