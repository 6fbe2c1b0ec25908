import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/sources/csv.ts';
import { brief } from '../dataset/open.ts';

describe('parseCsv', () => {
  it.each([
    ['plain', 'a,b\n1,2\n', [['1', '2']]],
    ['no line end at the end', 'a,b\n1,2', [['1', '2']]],
    ['byte order mark', '\uFEFFa,b\n1,2\n', [['1', '2']]],
    [
      'CRLF',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'CRLF after quoted cells',
      'a,b\r\n"1","2"\r\n"3","4"\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'CR alone',
      'a,b\r1,2\r3,"4\r5"\r',
      [
        ['1', '2'],
        ['3', '4\r5'],
      ],
    ],
    [
      'mixed line ends',
      'a,b\r\n1,2\n3,4\r\n5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['quoted line break', 'a,b\n"x\ny",2\n', [['x\ny', '2']]],
    ['quoted CRLF is kept', 'a,b\r\n1,"x\r\n"\r\n', [['1', 'x\r\n']]],
    ['quoted CR at the end is kept', 'a,b\r\n1,"x\r"\r\n', [['1', 'x\r']]],
    ['doubled quotes', 'a,b\n"say ""no""",2\n', [['say "no"', '2']]],
    ['a quote inside a bare cell', 'a,b\n5" gun,2\n', [['5" gun', '2']]],
    ['delimiter in quotes', 'a,b\n"1,5",2\n', [['1,5', '2']]],
    ['semicolons', 'a;b\n1,5;2\n', [['1,5', '2']]],
    ['tabs', 'a\tb\n1,5\t2\n', [['1,5', '2']]],
    ['empty rows', 'a,b\n\n1,2\n,\n \n', [['1', '2']]],
    ['Arabic and a line separator', 'a,b\nأربيل,x\u2028y\n', [['أربيل', 'x\u2028y']]],
    ['NUL', 'a,b\n\0,2\n', [['\0', '2']]],
  ])('reads %s', (_, text, cells) => {
    const { rows, problems } = parseCsv(text, 't.csv');
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.cells)).toEqual(cells);
  });

  it.each([
    ['a row too short', 'a,b\n1\n3,4\n', ['error row-malformed 2 -'], 1, '1'],
    ['a row too long', 'a,b\n1,2,3\n3,4\n', ['error row-malformed 2 -'], 1, '1,2,3'],
    ['a quote never closed', 'a,b\n1,2\n"3,4\n5,6\n', ['error row-malformed 3 -'], 1, '"3,4\n5,6'],
    ['a quote in a quoted cell', 'a,b\n1,2\n"3"x,4\n', ['error row-malformed 3 -'], 1, '"3"x,4'],
    ['a quote never closed in the header', '"a,b\n1,2\n', ['error row-malformed 1 -'], 0, '"a,b\n1,2'],
  ])('names %s and keeps the others', (_, text, problems, kept, raw) => {
    const read = parseCsv(text, 't.csv');
    expect(brief(read.problems)).toEqual(problems);
    expect(read.rows).toHaveLength(kept);
    expect(read.problems[0]?.raw).toBe(raw);
    expect(read.problems[0]?.message).toMatch(/^t\.csv line \d+: .*expected/);
  });

  it('counts the lines of the file, those inside quotes too', () => {
    const { rows } = parseCsv('a,b\n"1\n2\n3",4\n\n5,6\n', 't.csv');
    expect(rows.map(({ line, raw }) => [line, raw])).toEqual([
      [2, '"1\n2\n3",4'],
      [6, '5,6'],
    ]);
  });

  it.each(['', '\uFEFF', '\n\n', ' \r\n'])('finds nothing in %j', (text) => {
    expect(parseCsv(text, 't.csv')).toEqual({ header: null, rows: [], problems: [] });
  });
});
