import { describe, expect, it } from 'vitest';
import { readInterest } from '../../src/cli/interest.ts';
import { readQuestionLine } from '../../src/cli/question-line.ts';

describe('a text with spans', () => {
  it('keeps its publisher', () => {
    const line = {
      id: 1,
      text: 'Mosul',
      spans: [{ start: 0, end: 5 }],
      source: 'example.com',
      published: '2020-01-01',
    };
    expect(readQuestionLine(JSON.stringify(line))).toMatchObject({
      head: { id: 1 },
      kind: 'spans',
      source: 'example.com',
    });
  });

  it.each([undefined, null, 7, ['x']])('has none when "source" is %j', (source) => {
    const line = { text: 'Mosul', spans: [], source };
    expect(readQuestionLine(JSON.stringify(line))).toMatchObject({ kind: 'spans', source: '' });
  });

  it.each([[[{ start: 0, end: 9 }]], [[{ start: 2, end: 2 }]], [[{ start: -1, end: 2 }]], ['x'], [[null]]])(
    'with spans %j is an error',
    (spans) => {
      expect(readQuestionLine(JSON.stringify({ text: 'Mosul', spans }))).toMatchObject({ kind: 'error' });
    },
  );
});

describe('readInterest', () => {
  it.each([
    ['IQ', { countries: ['IQ'] }],
    ['iq, sy', { countries: ['IQ', 'SY'] }],
    ['38.5,29,49,37.5', { bbox: [38.5, 29, 49, 37.5] }],
    ['170,-30,-170,0', { bbox: [170, -30, -170, 0] }],
  ])('%s', (text, interest) => {
    expect(readInterest(text)).toEqual(interest);
  });

  it.each(['', 'Iraq', '1,2,3', '1,2,3,', '1,2,3,x', '200,0,1,1', '0,10,1,5', 'IQ,1'])('“%s” is none', (text) => {
    expect(readInterest(text)).toBeUndefined();
  });
});
