import { describe, expect, it } from 'vitest';
import { fileOf, readTable, refusalOf } from './read-file.ts';
import { workbookOf, zipOf } from './zip-file.ts';

const word = (text: string): string => ` t="inlineStr"><is><t>${text}</t></is>`;
const number = (text: string): string => `><v>${text}</v>`;
const HEADER = ['id', 'when', 'place'].map(word);

describe('workbooks', () => {
  it('gives days and times as ISO texts without a zone, numbers plain, formulas by their result', async () => {
    const bytes = workbookOf([
      {
        name: 'Strikes',
        rows: [
          ['kind', 'day', 'time', 'share', 'sum', 'sure', 'fault'].map(word),
          [
            word('raid &amp; fire '),
            ' s="1"><v>43833</v>',
            ' s="2"><v>43833.263888888888</v>',
            number('1E-7'),
            '><f>A1+1</f><v>1234567890123456</v>',
            ' t="b"><v>1</v>',
            ' t="str"><f>A2</f><v>result</v>',
          ],
        ],
      },
    ]);
    const { head, rows, lines } = await readTable(fileOf('a.xlsx', bytes));
    expect(head).toMatchObject({ format: 'xlsx', name: 'a.xlsx', encoding: '', delimiter: '', parts: [] });
    expect(rows).toEqual([
      ['raid & fire ', '2020-01-03', '2020-01-03T06:20', '0.0000001', '1234567890123456', 'true', 'result'],
    ]);
    expect(lines).toEqual([2]);
  });

  it('takes the sheet that is chosen, or the first with rows', async () => {
    const bytes = workbookOf([
      { name: 'Empty', rows: [] },
      { name: 'A &amp; B', rows: [HEADER, [number('1'), word('x'), word('Mosul')]] },
      { name: 'Other', rows: [HEADER, [number('2'), word('y'), word('Erbil')]] },
    ]);
    const first = await readTable(fileOf('a.xlsx', bytes));
    expect(first.head).toMatchObject({ name: 'a.xlsx/A & B', parts: ['Empty', 'A & B', 'Other'] });
    expect(first.rows).toEqual([['1', 'x', 'Mosul']]);
    const other = await readTable(fileOf('a.xlsx', bytes), { part: 'Other' });
    expect(other.rows).toEqual([['2', 'y', 'Erbil']]);
    expect(await refusalOf(fileOf('a.xlsx', bytes), { part: 'None' })).toContain('expected one of its sheets');
  });

  it('finds the header below blank rows and a title, which it tells', async () => {
    const bytes = workbookOf([
      { name: 'S', rows: [null, [word('Strikes of 2020')], null, HEADER, [number('1'), '', word('Mosul')]] },
    ]);
    const { head, rows, lines, problems } = await readTable(fileOf('a.xlsx', bytes));
    expect(head?.columns).toEqual(['id', 'when', 'place']);
    expect(rows).toEqual([['1', '', 'Mosul']]);
    expect(lines).toEqual([5]);
    expect(problems).toMatchObject([{ severity: 'warning', where: { line: 2 }, raw: 'Strikes of 2020' }]);
  });

  it('is known by its content, whatever its name', async () => {
    const bytes = workbookOf([{ name: 'S', rows: [HEADER, [number('1'), word('x'), word('y')]] }]);
    expect((await readTable(fileOf('a.csv', bytes))).head?.format).toBe('xlsx');
  });

  it.each([
    ['without rows', workbookOf([{ name: 'S', rows: [] }]), 'expected a sheet with rows'],
    ['that is a text document', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'no .xlsx'],
    ['cut off', workbookOf([{ name: 'S', rows: [HEADER] }]).slice(0, -200), 'cut off'],
    [
      'with broken XML',
      zipOf({ 'xl/workbook.xml': '<workbook><sheets><sheet name="S" r:id="rId1"/>' }),
      'could not be read',
    ],
  ])('refuses one %s', async (_, bytes, message) => {
    expect(await refusalOf(fileOf('a.xlsx', bytes))).toContain(message);
  });

  it('tells what to do about one that is locked', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
    const locked = Uint8Array.from([...ole, ...Array<number>(600).fill(0), ...name]);
    expect(await refusalOf(fileOf('a.xlsx', locked))).toContain('take the password away');
    expect(await refusalOf(fileOf('a.xls', Uint8Array.from(ole)))).toContain('old office document');
  });
});
