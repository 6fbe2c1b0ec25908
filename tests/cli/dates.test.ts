import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../src/cli/date-line.ts';
import { placeline } from './run.ts';

describe('a line of dates --jsonl', () => {
  it('takes the text and the day of its report', () => {
    expect(readDateLine('{"id":7,"text":"on Tuesday","reference":"2020-05-13"}')).toEqual({
      head: { id: 7 },
      kind: 'text',
      text: 'on Tuesday',
      reference: '2020-05-13',
    });
  });

  it.each(['{"text":"x"}', '{"text":"x","reference":null}', '{"text":"x","reference":""}'])(
    '%s has no reference',
    (line) => {
      expect(readDateLine(line)).toEqual({ kind: 'text', head: {}, text: 'x', reference: null });
    },
  );

  it.each([
    ['', /one JSON object/],
    ['[]', /"text"/],
    ['null', /"text"/],
    ['{"id":1}', /"text" as a text/],
    ['{"text":7}', /"text" as a text/],
    ['{"text":"x","reference":"13 May 2020"}', /"reference" as a day such as .* found "13 May 2020"/],
    ['{"text":"x","reference":"2020-02-31"}', /found "2020-02-31"/],
    ['{"text":"x","reference":20200513}', /found 20200513/],
  ])('%s is an error', (line, message) => {
    const read = readDateLine(line);
    expect(read.kind === 'error' ? read.error : '').toMatch(message);
  });
});

describe('placeline dates', () => {
  it('answers every line in its place', async () => {
    const lines = [
      '{"id":"a","text":"The raid took place on Tuesday.","reference":"2020-05-13"}',
      'no line',
      '{"id":"b","text":"on Tuesday"}',
      '{"text":"He may march to the palace","reference":"2020-05-13"}',
      '{"id":"c","text":"3/5/2020","reference":"13.5.2020"}',
    ];
    const { code, out, err } = await placeline(['dates', '--jsonl'], { input: lines.join('\n') });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [a, bad, b, none, c, ...rest] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(rest).toEqual([]);
    expect(a).toMatchObject({
      id: 'a',
      dates: [{ start: 23, end: 30, text: 'Tuesday', earliest: '2020-05-12', latest: '2020-05-12', precision: 'day' }],
    });
    expect(bad).toEqual({ error: 'expected one JSON object in the line, found something else' });
    expect(b).toMatchObject({ id: 'b', dates: [{ earliest: null, latest: null, precision: 'unknown' }] });
    expect(JSON.stringify(b)).toContain('which is not known');
    expect(none).toEqual({ dates: [] });
    expect(c).toMatchObject({ id: 'c', error: expect.stringContaining('13.5.2020') as string });
  });

  it('takes the month first when told', async () => {
    const { out } = await placeline(['dates', '--jsonl', '--date-order', 'mdy'], { input: '{"text":"3/5/2020"}' });
    expect(JSON.parse(out)).toMatchObject({ dates: [{ earliest: '2020-03-05' }] });
  });

  it.each([[['dates']], [['dates', '--jsonl', '--date-order', 'ymd']], [['dates', '--jsonl', 'a', 'b']]])(
    'cannot run as %j',
    async (args) => {
      const { code, out, err } = await placeline(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/expected/);
    },
  );
});
