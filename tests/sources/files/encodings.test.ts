import { describe, expect, it } from 'vitest';
import { fileOf, readTable } from './read-file.ts';

const ARABIC = 'id,place\n1,\u0627\u0644\u0645\u0648\u0635\u0644\n';

/** Letters of windows-1256 for the Arabic word above, by the Encoding standard. */
const ARABIC_1256 = [0xc7, 0xe1, 0xe3, 0xe6, 0xd5, 0xe1];

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return bytes;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('encodings', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(ARABIC), 'utf-8', false],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${ARABIC}`), 'utf-8', false],
    ['UTF-16, little end first, with a mark', utf16(`\uFEFF${ARABIC}`, true), 'utf-16le', false],
    ['UTF-16, big end first, with a mark', utf16(`\uFEFF${ARABIC}`, false), 'utf-16be', false],
    ['UTF-16 without a mark', utf16(ARABIC, true), 'utf-16le', true],
    ['UTF-16 without a mark, big end first', utf16(ARABIC, false), 'utf-16be', true],
    ['windows-1256', Uint8Array.from([...latin('id,place\n1,'), ...ARABIC_1256, 10]), 'windows-1256', true],
  ])('reads %s', async (_, bytes, encoding, isGuessed) => {
    const { head, rows } = await readTable(fileOf('a.csv', bytes, 3));
    expect(head).toMatchObject({ encoding, isEncodingGuessed: isGuessed, columns: ['id', 'place'] });
    expect(rows).toEqual([['1', '\u0627\u0644\u0645\u0648\u0635\u0644']]);
  });

  it.each([
    ['more bytes than needed', [0xc0, 0xaf]],
    ['half a pair', [0xed, 0xa0, 0x80]],
    ['a letter above all', [0xf4, 0x90, 0x80, 0x80]],
    ['a letter that is cut', [0xe2, 0x82]],
    ['a byte that follows none', [0x80]],
  ])('takes %s for no UTF-8, and the letters beside it for what they are', async (_, bad) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('id,place\n1,Orléans 😀 '), ...bad, 10]);
    const { rows, problems } = await readTable(fileOf('a.csv', bytes, 4), { encoding: 'utf-8' });
    expect(rows[0]?.[1]).toMatch(/^Orléans 😀 \ufffd+$/);
    expect(problems).toMatchObject([{ severity: 'warning', where: { line: 2 } }]);
  });

  it('takes lone high letters for windows-1252', async () => {
    const { head, rows } = await readTable(fileOf('a.csv', latin('id,place\n1,Al-Ka\xefm\n2,Orl\xe9ans\n')));
    expect(head).toMatchObject({ encoding: 'windows-1252', isEncodingGuessed: true });
    expect(rows).toEqual([
      ['1', 'Al-Kaïm'],
      ['2', 'Orléans'],
    ]);
  });

  it('takes the encoding that a person chooses, and refuses one that is none', async () => {
    const bytes = Uint8Array.from([...latin('id,place\n1,'), ...ARABIC_1256, 10]);
    const chosen = await readTable(fileOf('a.csv', bytes), { encoding: 'windows-1252' });
    expect(chosen.head).toMatchObject({ encoding: 'windows-1252', isEncodingGuessed: false });
    const none = await readTable(fileOf('a.csv', bytes), { encoding: 'klingon' });
    expect(none.head).toBeNull();
    expect(none.problems[0]?.message).toContain('expected the name of an encoding');
  });

  it('tells once of bytes that the encoding does not know', async () => {
    const bytes = Uint8Array.from([0xff, 0xfe, ...utf16('a,b\n1,\ud800x\n2,\udc00\n', true)]);
    const { rows, problems } = await readTable(fileOf('a.csv', bytes));
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'file-unreadable' }]);
  });

  it('guesses when bytes of another encoding come late, and says from which line', async () => {
    const rows = 'IRQ1,Mosul,x\n'.repeat(100_000);
    const bytes = latin(`id,place,note\n${rows}IRQ2,Ka\xefm,x\n`);
    const { head, rows: read, problems } = await readTable(fileOf('a.csv', bytes));
    expect(head).toMatchObject({ encoding: 'utf-8', isEncodingGuessed: false });
    expect(read.at(-1)).toEqual(['IRQ2', 'Kaïm', 'x']);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'file-unreadable', where: { line: 100_002 } }]);
  });

  it('tells of bytes that are no UTF-8 behind letters that are', async () => {
    const text = new TextEncoder().encode(`id,place\n0,Kaïm\n${'1,Mosul\n'.repeat(150_000)}`);
    const bytes = Uint8Array.from([...text, ...latin('2,Ka\xefm\n')]);
    const { rows, problems } = await readTable(fileOf('a.csv', bytes));
    expect(rows).toHaveLength(150_002);
    expect(rows.at(-1)).toEqual(['2', 'Ka\uFFFDm']);
    expect(problems).toMatchObject([{ severity: 'warning', where: { line: 150_003 } }]);
  });
});
