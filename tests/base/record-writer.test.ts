import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordCutter, MORE, spanText, SPOILED } from '../../src/base/record-cutter.ts';
import type { RecordForm } from '../../src/base/record-form.ts';
import { mostRecordBytes, recordChunks, writeRecord } from '../../src/base/record-writer.ts';
import { readUtf8, writeUtf8 } from '../../src/base/utf8.ts';

const FORM: RecordForm = { delimiter: ',', hasQuotes: true, newline: '\n' };
const letters = ['a', ' ', ',', ';', '"', '\n', '\r', '\t', 'ق', '😀', '\ud800', '\udc00', '\ufeff', '\ufffd', '§'];
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 });

function cut(form: RecordForm, bytes: Uint8Array, from: number): string[] {
  const cutter = createRecordCutter(form);
  expect(cutter.cut(bytes, from, true)).toBeGreaterThan(from);
  const { starts, ends, count } = cutter.spans;
  return Array.from({ length: count }, (_, i) => spanText(bytes, starts[i] ?? 0, ends[i] ?? 0));
}

describe('texts as bytes', () => {
  it('come back whatever they hold', () => {
    fc.assert(
      fc.property(text, fc.string({ unit: 'binary', maxLength: 40 }), (one, other) => {
        const bytes = new Uint8Array((one.length + other.length) * 3);
        const middle = writeUtf8(one, bytes, 0);
        const end = writeUtf8(other, bytes, middle);
        expect([readUtf8(bytes, 0, middle), readUtf8(bytes, middle, end)]).toEqual([one, other]);
      }),
    );
  });
});

describe('records', () => {
  it.each<[string, RecordForm]>([
    ['commas', FORM],
    ['tabs, returns', { delimiter: '\t', hasQuotes: true, newline: '\r' }],
    ['a letter of two bytes', { delimiter: '§', hasQuotes: true, newline: '\n' }],
  ])('with %s come back cell by cell, one behind the other', (_, form) => {
    const row = fc.array(text, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const writer = recordChunks();
        const places = rows.map((cells) => writer.add(form, cells));
        expect(places.map(({ bytes, start }) => cut(form, writer.cut(bytes), start))).toEqual(rows);
      }),
    );
  });

  it('without quotes keep a return at the end of their last cell', () => {
    const form = { ...FORM, hasQuotes: false };
    const cells = ['"a', 'b\r'];
    const bytes = new Uint8Array(mostRecordBytes(cells));
    const end = writeRecord(form, cells, bytes, 0);
    expect(cut(form, bytes.slice(0, end), 0)).toEqual(cells);
  });

  it.each([
    ['a', MORE],
    ['a,"b', MORE],
    ['"a"', MORE],
    ['"a"b,c\n', SPOILED],
    ['"a""', MORE],
  ])('that are not whole give no cells: %j', (words, why) => {
    const cutter = createRecordCutter(FORM);
    expect(cutter.cut(new TextEncoder().encode(words), 0, false)).toBe(why);
    expect(cutter.spans.count).toBe(0);
  });
});
