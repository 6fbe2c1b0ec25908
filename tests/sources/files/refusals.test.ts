import { describe, expect, it } from 'vitest';
import type { FileInput } from '../../../src/model/table.ts';
import { openTable } from '../../../src/sources/files/open-table.ts';
import { fileOf, refusalOf } from './read-file.ts';

const bytes = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

describe('files that are no tables', () => {
  it.each([
    ['a picture that is called .csv', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'found a picture'],
    ['a photograph', '\xff\xd8\xff\xe0\0\x10JFIF', 'found a picture'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'found a PDF; copy its table'],
    ['a database', 'SQLite format 3\0', 'export its layer'],
    ['other archives', '7z\xbc\xaf\x27\x1c', 'unpack it first'],
    ['a web page', '<!doctype html><html><body>no table</body></html>', 'a web page'],
    ['other XML', '<?xml version="1.0"?><TrainingCenterDatabase/>', 'XML of another kind'],
    ['random bytes', '\x01\x02\x03\x04\x05\x06\x0e\x0f\x10\x11\x12\x13\x14\x15'.repeat(40), 'bytes that are no text'],
    ['nothing', '', 'empty file'],
    ['blanks', ' \n \n', 'empty file'],
  ])('are refused: %s', async (_, letters, message) => {
    expect(await refusalOf(fileOf('a.csv', bytes(letters)))).toContain(message);
  });

  it('has a table with letters of control in a cell read all the same', async () => {
    expect(await refusalOf(fileOf('a.csv', 'id,notes\n1,a bell \u0007 rang here in the night\n'))).toBe('');
  });
});

describe('a file that cannot be read', () => {
  const failing = (after: number): FileInput => ({
    name: 'a.csv',
    size: null,
    async *stream() {
      for (let i = 0; i < after; i++)
        yield await Promise.resolve(new TextEncoder().encode(`id,place\n${'1,Mosul\n'.repeat(100_000)}`));
      throw new Error('the file has changed since it was opened.');
    },
  });

  it('is refused with what the system says', async () => {
    expect(await refusalOf(failing(0))).toContain('the file has changed since it was opened');
  });

  it('rejects when that happens while rows come', async () => {
    const { value } = await openTable(failing(4));
    const rest = async (): Promise<number> => {
      let rows = 0;
      for await (const batch of value?.batches() ?? []) rows += batch.rows.length;
      return rows;
    };
    await expect(rest()).rejects.toThrow('the file has changed');
  });
});
