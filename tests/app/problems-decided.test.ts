import { describe, expect, it } from 'vitest';
import { countDecided, decidedOn, openPart } from '../../src/app/problems/decided.ts';
import { doneRows } from '../../src/app/problems/done-rows.ts';
import { groupsOfNotes, valuesOf } from '../../src/app/problems/problem-values.ts';
import type { Dataset, Decision, ProblemGroup } from '../../src/index.ts';

const group: ProblemGroup = {
  severity: 'warning',
  code: 'place-ambiguous',
  source: 'a.csv',
  column: 'Town',
  expected: 'a name that means one place',
  advice: 'Choose one.',
  fix: null,
  lines: [2, 3, 5, 8],
  came: ['Rumaila (Iraq): A; B', 'Salihiyah: C; D', 'Rumaila (Iraq): A; B', 'Rumaila: E; F'],
  raws: [],
};
const head = { by: '', on: '2026-01-01', why: '' };
const point = [44, 33] as const;
/** Names and what is ignored are told by words alone. */
const none = {} as Dataset;

describe('values of a group', () => {
  it('come once each, those of most rows first', () => {
    expect(valuesOf(group)).toEqual([
      { came: 'Rumaila (Iraq): A; B', at: [0, 2] },
      { came: 'Salihiyah: C; D', at: [1] },
      { came: 'Rumaila: E; F', at: [3] },
    ]);
  });

  it('of notes are grouped by their sort; an open order of dates is asked elsewhere', () => {
    const where = { source: 'a.csv', line: 4, column: null };
    const note = { severity: 'error', code: 'row-malformed', where, message: 'too long', raw: 'x,y' } as const;
    const order = { ...note, severity: 'warning', code: 'date-order-open' } as const;
    expect(groupsOfNotes([note, order, note])).toMatchObject([
      { code: 'row-malformed', lines: [4, 4], raws: ['x,y', 'x,y'] },
    ]);
  });
});

describe('what was decided on a value', () => {
  const name = (words: string, country: string): Decision => ({
    ...{ ...head, kind: 'name', words, country, admin1: '', means: { point } },
  });
  const ignore = (came: string | null, column = 'Town'): Decision => ({
    ...{ ...head, kind: 'ignore', source: 'a.csv', code: 'place-ambiguous', column, came },
  });

  it.each([
    ['a name with its country', [name('Rumaila', 'Iraq')], 2],
    ['a name without one', [name('Rumaila', '')], 1],
    ['another name', [name('Rum', '')], 0],
    ['one value ignored', [ignore('Salihiyah: C; D')], 1],
    ['all of the column ignored', [ignore(null)], 4],
    ['another column ignored', [ignore(null, 'Place')], 0],
    ['nothing', [], 0],
  ])('%s', (_, decisions, rows) => {
    const decided = decidedOn(none, group, decisions);
    expect(countDecided(group, decided)).toBe(rows);
    expect(openPart(group, decided)?.lines.length ?? 0).toBe(4 - rows);
    const table = { ...{ name: 'a.csv', columns: [], delimiter: ',', dateOrder: null }, groups: [group] };
    expect(doneRows(none, [{ ...table, notes: [], ask: null, lost: 0 }], decisions)).toBe(rows);
  });
});
