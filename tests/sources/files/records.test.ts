import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RecordForm } from '../../../src/base/record-form.ts';
import { cellsOf, createRecordReader, type FoundRecord } from '../../../src/sources/files/records.ts';

interface Found {
  readonly kind: 'record' | 'misquoted' | 'too long';
  readonly cells: readonly string[];
  readonly line: number;
  readonly raw: string;
}

const FORM: RecordForm = { delimiter: ',', hasQuotes: true, newline: '\n' };

/** All records of a text whose bytes are cut at these offsets. */
function recordsOf(text: string, cuts: readonly number[] = [], form = FORM): Found[] {
  const found: Found[] = [];
  const as = (kind: Found['kind']) => (record: FoundRecord) =>
    void found.push({ kind, cells: cellsOf(record), line: record.line, raw: record.raw() });
  const reader = createRecordReader(form, {
    record: as('record'),
    misquoted: as('misquoted'),
    tooLong: (line, raw) => void found.push({ kind: 'too long', cells: [], line, raw }),
  });
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    reader.push(bytes.subarray(from, cut));
    from = Math.max(from, Math.min(cut, bytes.length));
  }
  reader.push(bytes.subarray(from));
  reader.end();
  return found;
}

const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '"', '\n', '\r', 'ق') });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const noise = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'ق') });

it('gives back what was written in quotes, each with its line and its text', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, isEnded) => {
      const texts = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','));
      const found = recordsOf(texts.join(end) + (isEnded ? end : ''));
      expect(found.map(({ cells }) => cells)).toEqual(rows);
      expect(found.map(({ raw }) => raw)).toEqual(texts);
      const lines = texts.map((_, i) => texts.slice(0, i).join('\n').split('\n').length + (i === 0 ? 0 : 1));
      expect(found.map(({ line }) => line)).toEqual(lines);
    }),
  );
});

it('reads the same however the text is cut', () => {
  fc.assert(
    fc.property(noise, fc.array(fc.nat(60)), (text, cuts) => {
      expect(recordsOf(text, cuts)).toEqual(recordsOf(text));
    }),
    { numRuns: 500 },
  );
});

it('loses no line and makes none up', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const body = text.endsWith('\n') ? text.slice(0, -1) : text;
      const raws = recordsOf(text).map(({ raw }) => raw);
      expect(raws.join('\n').replaceAll('\r', '')).toBe(text === '' ? '' : body.replaceAll('\r', ''));
    }),
    { numRuns: 500 },
  );
});

it('takes quotes for letters where there is no quoting', () => {
  const found = recordsOf('"a,b"\n"c', [], { ...FORM, hasQuotes: false });
  expect(found.map(({ cells }) => cells)).toEqual([['"a', 'b"'], ['"c']]);
});

it('takes a delimiter of several bytes', () => {
  const found = recordsOf('a§"b§""c" §Â\n§\n', [2, 3], { ...FORM, delimiter: '§' });
  expect(found.map(({ cells }) => cells)).toEqual([
    ['a', 'b§"c', 'Â'],
    ['', ''],
  ]);
});
