import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/source.ts';
import { marksIn, markedParagraphs, nearestWords, paragraphsOf, passagesOf } from '../../src/views/passages.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\n\n', '😀', 'ب'), maxLength: 80 });
const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 90 }), end: fc.integer({ min: -5, max: 90 }) }), {
  maxLength: 12,
});

describe('the parts of a text', () => {
  it('cuts where marks overlap, the longest first', () => {
    const [act, place] = [
      { start: 0, end: 17, name: 'act' },
      { start: 12, end: 22, name: 'place' },
    ];
    const parts = passagesOf('rockets hit Erbil city.', [place, act]);
    expect(parts.map(({ start, end, marks }) => [start, end, marks.map(({ name }) => name)])).toEqual([
      [0, 12, ['act']],
      [12, 17, ['act', 'place']],
      [17, 22, ['place']],
      [22, 23, []],
    ]);
  });

  it('is one plain part without marks, and none without a text', () => {
    expect(passagesOf('nothing here', [])).toEqual([{ start: 0, end: 12, marks: [] }]);
    expect(passagesOf('', [{ start: 0, end: 1 }])).toEqual([]);
  });

  it.each([
    ['empty', 3, 3],
    ['the wrong way round', 5, 2],
    ['behind the text', 12, 20],
    ['before the text', -4, 0],
  ])('marks nothing by a mark that is %s', (_, start, end) => {
    expect(passagesOf('nothing here', [{ start, end }])).toEqual([{ start: 0, end: 12, marks: [] }]);
  });

  it('touch, are the whole text, and have exactly the marks over them', () => {
    fc.assert(
      fc.property(letters, spans, (text, marks) => {
        const parts = passagesOf(text, marks);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const part of parts) {
          const over = marks.filter(({ start, end }) => start < end && start <= part.start && end >= part.end);
          expect(new Set(part.marks)).toEqual(new Set(over));
          expect(part.marks).toHaveLength(over.length);
        }
      }),
    );
  });
});

describe('paragraphs', () => {
  it('are parted by empty lines, not by single ones', () => {
    const text = 'Headline\n\nFirst line\nsecond line\n \t\n\n\nLast\n';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Headline',
      'First line\nsecond line',
      'Last\n',
    ]);
  });

  it('that are long are cut at blanks, and between letters where there is none', () => {
    const words = 'word '.repeat(1000);
    const cut = paragraphsOf(words).map(({ start, end }) => words.slice(start, end));
    expect(cut.join('')).toBe(words);
    expect(cut.every((piece) => piece.length <= 2000 && piece.endsWith(' '))).toBe(true);
    const faces = 'x' + '😀'.repeat(2000);
    const pieces = paragraphsOf(faces).map(({ start, end }) => faces.slice(start, end));
    expect(pieces.join('')).toBe(faces);
    expect(pieces.every((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toBe(true);
  });

  it('leave out nothing but blanks, and have the parts of the whole text', () => {
    fc.assert(
      fc.property(letters, spans, (text, marks) => {
        const paragraphs = markedParagraphs(paragraphsOf(text), marks);
        const kept = paragraphs.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        const whole = passagesOf(text, marks);
        for (const { start, end, parts } of paragraphs) {
          expect(parts.map((part) => text.slice(part.start, part.end)).join('')).toBe(text.slice(start, end));
          for (const part of parts) {
            const same = whole.find((one) => one.start <= part.start && one.end >= part.end);
            expect(new Set(same?.marks)).toEqual(new Set(part.marks));
          }
        }
      }),
    );
  });
});

describe('where the words of an event stand', () => {
  const text = 'Rockets hit the base. The base was shut.';
  const evidence = (given: Partial<Evidence>): Evidence => ({
    ...{ field: 'where', words: 'base', source: 's1', start: 16, end: 20, rule: '' },
    ...given,
  });

  it('is their range where the text has them there', () => {
    expect(marksIn(text, 's1', 'e', [evidence({})])).toEqual([{ start: 16, end: 20, field: 'where', event: 'e' }]);
  });

  it.each([
    ['near the first', 10, 16],
    ['near the second', 33, 26],
    ['far behind the text', 999, 26],
  ])('is found anew %s when the text has moved', (_, start, at) => {
    const [mark] = marksIn(text, 's1', 'e', [evidence({ start, end: start + 4 })]);
    expect(mark).toMatchObject({ start: at, end: at + 4 });
  });

  it.each([
    ['of another report', { source: 's2' }],
    ['that are not in the text', { words: 'airport' }],
    ['without a range', { start: null, end: null }],
    ['that are empty', { words: '', end: 16 }],
  ])('is nowhere for words %s', (_, given) => {
    expect(marksIn(text, 's1', 'e', [evidence(given)])).toEqual([]);
  });

  it('is nowhere in another text', () => {
    expect(nearestWords('', 'base', 3)).toBe(-1);
  });
});
