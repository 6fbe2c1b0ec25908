import { describe, expect, it } from 'vitest';
import { readTextLine } from '../../src/cli/text-line.ts';

describe('a line with a text', () => {
  it('keeps its id as it came, and its publisher', () => {
    const line = JSON.stringify({ id: [1], text: 'Mosul', source: 'example.com' });
    expect(readTextLine(line)).toMatchObject({
      kind: 'text',
      head: { id: [1] },
      text: 'Mosul',
      source: 'example.com',
    });
  });

  it.each([undefined, null, 7])('has no publisher when "source" is %j', (source) => {
    expect(readTextLine(JSON.stringify({ text: 'Mosul', source }))).toMatchObject({ kind: 'text', source: '' });
  });

  it.each([
    ['{', {}],
    ['[]', {}],
    ['null', {}],
    ['"Mosul"', {}],
    ['{"id":3}', { id: 3 }],
    ['{"id":3,"text":5}', { id: 3 }],
  ])('%s is an error', (line, head) => {
    expect(readTextLine(line)).toMatchObject({ kind: 'error', head });
  });
});
