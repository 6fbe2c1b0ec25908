import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { resolveSpans } from '../../../src/places/answer.ts';
import { openForTexts, unmarked, type OpenedForTexts } from './open.ts';

let texts: OpenedForTexts;
beforeAll(async () => {
  texts = await openForTexts();
}, 120_000);

function statuses(text: string, spans: { start: number; end: number }[], source = ''): string[] {
  return resolveSpans({ id: 0, text, spans, source }, texts.opened.both).mentions.map(({ status }) => status);
}

describe('bad spans', () => {
  it.each([
    [-1, 3],
    [2, 2],
    [4, 2],
    [3, 9],
    [0.5, 2],
    [NaN, 2],
    [0, Infinity],
  ])('from %s to %s: unknown, and says why', (start, end) => {
    const [mention] = resolveSpans({ id: 0, text: 'Mosul', spans: [{ start, end }] }, texts.opened.both).mentions;
    expect(mention?.status).toBe('unknown');
    expect(mention?.because[0]).toContain('outside of the text');
  });

  it('the good ones beside them are read', () => {
    expect(
      statuses('Mosul', [
        { start: 9, end: 12 },
        { start: 0, end: 5 },
      ]),
    ).toEqual(['unknown', 'resolved']);
  });

  it('may overlap or stand twice', () => {
    const spans = [
      { start: 0, end: 8 },
      { start: 4, end: 8 },
      { start: 4, end: 8 },
    ];
    expect(statuses('New York', spans)).toHaveLength(3);
  });
});

describe('bad texts', () => {
  it('of ten million letters', () => {
    const text = `${'x'.repeat(10_000_000)} Mosul`;
    expect(
      statuses(text, [
        { start: 0, end: 10_000_000 },
        { start: 10_000_001, end: 10_000_006 },
      ]),
    ).toEqual(['unknown', 'resolved']);
  });

  it('of lone surrogates, marks and NUL', () => {
    const text = '\ud800Mosul\udc00 \u202e\u0000\u0301';
    expect(
      statuses(text, [
        { start: 0, end: 1 },
        { start: 1, end: 6 },
        { start: 6, end: text.length },
      ]),
    ).toEqual(['unknown', 'resolved', 'unknown']);
  });

  it('of a list of thousands of names', () => {
    const { text, spans } = unmarked('[Paris], [Athens], [Georgia], '.repeat(1000));
    expect(statuses(text, spans)).toHaveLength(3000);
  });

  it('never throw', () => {
    const part = fc.constantFrom(
      'Paris',
      'Ky.',
      ', ',
      ' in ',
      ' (',
      'County',
      '’s ',
      'Iraqi',
      '\ud800',
      ' and ',
      'University of ',
      'xyz',
      '1',
    );
    const span = fc.record({ start: fc.integer({ min: -2, max: 40 }), end: fc.integer({ min: -2, max: 40 }) });
    const source = fc.constantFrom('', 'parisnews.com', 'x.uk', '://', 'The Paris Post');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.array(span, { maxLength: 6 }), source, (parts, spans, from) => {
        expect(statuses(parts.join(''), spans, from)).toHaveLength(spans.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('answers do not depend', () => {
  const marked =
    '[Paris], [Texas]. The road from [Athens] to [Dallas] and [Paris] in [Lamar County], [Georgia] [Iraqi]';

  it('on the order of the spans', () => {
    const { text, spans } = unmarked(marked);
    const forward = resolveSpans({ id: 0, text, spans }, texts.opened.both).mentions;
    const backward = resolveSpans({ id: 0, text, spans: [...spans].reverse() }, texts.opened.both).mentions;
    expect([...backward].reverse()).toEqual(forward);
  });

  it('on other documents', () => {
    const first = texts.read(marked);
    texts.read('[Paris] and [Lyon] are in [France]', 'lemonde.fr');
    expect(texts.read(marked)).toEqual(first);
  });

  it('but on the text they do', () => {
    expect(texts.read('[Paris] and [Lyon]')).not.toEqual(texts.read('[Paris], [Texas]'));
  });
});
