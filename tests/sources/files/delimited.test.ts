import { describe, expect, it } from 'vitest';
import { fileOf, readTable, refusalOf } from './read-file.ts';

describe('delimited text', () => {
  it.each([
    ['commas', 'id,place\n1,Mosul\n', ','],
    ['semicolons beside decimal commas', 'id;lat\n1;36,3\n2;33,3\n', ';'],
    ['tabs', 'id\tplace\n1\tErbil, Iraq\n', '\t'],
    ['bars', 'id|place\n1|Erbil, Iraq\n', '|'],
    ['one column', 'place\nMosul\nErbil\n', ','],
  ])('finds %s', async (_, text, delimiter) => {
    const { head, problems } = await readTable(fileOf('a.csv', text));
    expect(head?.delimiter).toBe(delimiter);
    expect(problems).toEqual([]);
  });

  it('takes what a person chooses', async () => {
    const { head, rows } = await readTable(fileOf('a.csv', 'a;b,c\n1;2,3\n'), { delimiter: ',', hasHeader: false });
    expect(head?.columns).toEqual(['column 1', 'column 2']);
    expect(rows).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  it('reads quoted line breaks and keeps line numbers right', async () => {
    const text = 'id,notes\r\n1,"one\r\ntwo ""quoted"""\r\n\r\n2,"three" \r\n3,four';
    const { rows, lines, problems } = await readTable(fileOf('a.csv', text));
    expect(rows).toEqual([
      ['1', 'one\r\ntwo "quoted"'],
      ['2', 'three'],
      ['3', 'four'],
    ]);
    expect(lines).toEqual([2, 5, 6]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['old Mac line ends', 'a,b\r1,2\r3,4\r', [2, 3]],
    ['mixed line ends', 'a,b\r\n1,2\n3,4', [2, 3]],
    ['sep= of Excel', 'sep=,\na,b\n1,2\n3,4\n', [3, 4]],
    ['blank lines before the header', '\n,\na,b\n1,2\n3,4\n', [4, 5]],
  ])('reads %s', async (_, text, lines) => {
    const read = await readTable(fileOf('a.csv', text));
    expect(read.head?.columns).toEqual(['a', 'b']);
    expect(read.rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(read.lines).toEqual(lines);
  });

  it('names columns that have none, or the same name', async () => {
    const { head } = await readTable(fileOf('a.csv', 'a,,a, b ,__proto__\n1,2,3,4,5\n'));
    expect(head?.columns).toEqual(['a', 'column 2', 'a (2)', 'b', '__proto__']);
  });

  it.each([
    ['a number', 'IRQ1,36.2,Mosul\nIRQ2,36.3,Erbil\n'],
    ['a day', 'a,2020-01-03\nb,2020-01-04\n'],
    ['a point', 'a,POINT(1 2)\n'],
    ['the same word in most columns', 'x,x,x,x\ny,z,a,b\n'],
  ])('takes no first row with %s for a header', async (_, text) => {
    const { head, rows } = await readTable(fileOf('a.csv', text));
    expect(head?.hasHeader).toBe(false);
    expect(rows).toHaveLength(text.split('\n').length - 1);
  });

  it('reads an export of GDELT, which has no header and no quoting', async () => {
    const row = ['719026', '20180101', ...Array.from({ length: 59 }, (_, i) => (i === 30 ? '"Mosul' : 'x'))];
    const { head, rows } = await readTable(fileOf('x.export.CSV', `${row.join('\t')}\n${row.join('\t')}\n`));
    expect(head?.columns).toHaveLength(61);
    expect(rows[1]).toEqual(row);
  });

  it('finds the header below a title, which it tells', async () => {
    const { head, rows, problems } = await readTable(
      fileOf('a.csv', 'Strikes of 2020\n\nid,when,place\n1,2020,Mosul\n2,2021,Erbil\n'),
    );
    expect(head?.columns).toEqual(['id', 'when', 'place']);
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([{ severity: 'warning', where: { line: 1 }, raw: 'Strikes of 2020' }]);
  });

  it('drops an empty cell too many and fills what is missing at the end, which it tells once', async () => {
    const { rows, problems } = await readTable(fileOf('a.csv', 'a,b\n1,2,\n3\n4\n5,6,,\n'));
    expect(rows).toEqual([
      ['1', '2'],
      ['3', ''],
      ['4', ''],
      ['5', '6'],
    ]);
    expect(problems.map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', expect.stringContaining('2 rows have fewer, and the last cells were taken as empty: lines 3, 4')],
    ]);
  });

  it('takes a delimiter at the end of every line for no column', async () => {
    const { head, problems } = await readTable(fileOf('a.csv', 'a,b,\n1,2,\n'));
    expect(head?.columns).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
  });

  it('leaves out a row with too many cells, with its text', async () => {
    const { rows, problems } = await readTable(fileOf('a.csv', 'a,b\n1,2,3\n4,5\n'));
    expect(rows).toEqual([['4', '5']]);
    expect(problems).toMatchObject([{ severity: 'error', code: 'row-malformed', where: { line: 2 }, raw: '1,2,3' }]);
  });
});

describe('quotes that are wrong', () => {
  it.each([
    ['is never closed', 'a,b\n1,"two\n3,4\n5,6\n', ['1', '"two'], 2],
    ['stands in the middle of a quoted cell', 'a,b\n1,"Big" Tony\n3,4\n5,6\n', ['1', '"Big" Tony'], 2],
    ['opens a cell that the next line seems to close', 'a,b\n1,"two\n3,"four"\n5,6\n', ['1', '"two'], 2],
  ])('keeps the row whose quote %s, and the next ones', async (_, text, first, line) => {
    const { rows, problems } = await readTable(fileOf('a.csv', text));
    expect(rows[0]).toEqual(first);
    expect(rows).toHaveLength(3);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'row-malformed', where: { line } }]);
  });

  it('leaves out a line that has other cells without the quote, and reads on', async () => {
    const { rows, problems } = await readTable(fileOf('a.csv', 'a,b\n1,"two, three\n4,5\n'));
    expect(rows).toEqual([['4', '5']]);
    expect(problems).toMatchObject([{ severity: 'error', where: { line: 2 }, raw: '1,"two, three' }]);
  });

  it('takes a quote inside a plain cell as a letter', async () => {
    const { rows, problems } = await readTable(fileOf('a.csv', 'a,b\n5" pipe,x"y\n'));
    expect(rows).toEqual([['5" pipe', 'x"y']]);
    expect(problems).toEqual([]);
  });
});

describe('many quotes that are wrong', () => {
  it('are counted when they are too many to be named', async () => {
    const { rows, problems } = await readTable(fileOf('a.csv', `a,b\n${'1,"x\n'.repeat(1200)}`));
    expect(rows).toHaveLength(1200);
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.message).toContain('200 more rows have a quote alone inside a cell, 1200 in all');
  });
});

describe('a line that is too long', () => {
  it('is named, and the rest is read', async () => {
    const long = 'x'.repeat(9 * 1024 * 1024);
    const { rows, lines, problems } = await readTable(fileOf('a.csv', `a,b\n1,2\n${long},4\n5,6\n`, 1024 * 1024));
    expect(rows).toEqual([
      ['1', '2'],
      ['5', '6'],
    ]);
    expect(lines).toEqual([2, 4]);
    expect(problems).toMatchObject([
      { severity: 'error', where: { line: 3 }, message: expect.stringContaining('8 million letters') as string },
    ]);
    expect(problems[0]?.raw.length).toBeLessThanOrEqual(1000);
  });

  it('is no table when it is the first', async () => {
    const long = 'x,'.repeat(400_000);
    expect(await refusalOf(fileOf('a.csv', `${long}\n1,2\n`))).toContain('a.csv line 1: expected lines of a table');
    expect(await refusalOf(fileOf('a.csv', `a,b\n1,${long.slice(0, 1000)}\n`))).toBe('');
  });
});
