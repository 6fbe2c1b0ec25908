import { describe, expect, it } from 'vitest';
import type { TableField } from '../../../src/model/mapping.ts';
import { checkMapping } from '../../../src/sources/mapping/check-mapping.ts';
import { proposeMapping } from '../../../src/sources/mapping/propose.ts';
import { headOf } from './read-rows.ts';

const HEAD = headOf(['a', 'b', 'c'], [['1', 'red', 'x']]);

function check(...columns: readonly (readonly [string, TableField])[]) {
  const { mapping } = proposeMapping(HEAD);
  const problems = checkMapping(HEAD, { ...mapping, columns: columns.map(([column, field]) => ({ column, field })) });
  return problems.map(({ severity, message }) => `${severity}: ${message}`);
}

describe('a mapping for a table', () => {
  it.each([[['a', 'date']], [['a', 'year']], [['a', 'country']], [['b', 'coordinates']], [['b', 'from']]] as const)(
    'needs one column for when or where: %j',
    (...columns) => {
      expect(check(...columns)).toEqual([]);
    },
  );

  it.each([
    [[]],
    [[['a', 'killed']]],
    [
      [
        ['a', 'id'],
        ['b', 'title'],
      ],
    ],
    [[['gone', 'date']]],
  ] as const)('is refused where none says when or where, and all that were looked at are named: %j', (columns) => {
    const errors = check(...columns).filter((problem) => problem.startsWith('error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('"a", "b", "c"');
  });

  it('names a column that the table does not have, and goes on', () => {
    expect(check(['a', 'date'], ['gone', 'place'])).toEqual([
      expect.stringMatching(/^warning: made-up\.csv: expected the column "gone" for place/),
    ]);
  });

  it('names a latitude without a longitude', () => {
    expect(check(['a', 'date'], ['b', 'lat'])).toEqual([expect.stringContaining('expected a column for lon')]);
    expect(check(['a', 'lon'], ['b', 'lat'])).toEqual([]);
  });
});
