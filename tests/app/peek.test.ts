import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { HEAD_BYTES, purposeOf } from '../../src/app/import/file-purpose.ts';
import { peekInto } from '../../src/app/import/peek.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const file = (name: string, content: Uint8Array): File => new File([new Uint8Array(content)], name);
const told = async (name: string, content: Uint8Array): Promise<[string, string, string]> => {
  const peek = await peekInto(file(name, content));
  return [peek.name, new TextDecoder().decode(peek.head), purposeOf(peek.name, peek.head)];
};

const EVENTS = 'event_date,event_type,location\n2020-01-01,Protests,Basra\n';
const PLACES = 'name,lat,lon\nA,1,2\n';

describe('what is inside of packed files', () => {
  it.each([
    ['events.csv.gz', gzipSync(bytes(EVENTS)), ['events.csv', EVENTS, 'dataset']],
    ['hamlets.csv.gz', gzipSync(bytes(PLACES)), ['hamlets.csv', PLACES, 'places']],
    ['a.zip', zipSync({ 'readme.txt': bytes('Hi'), 'events.csv': bytes(EVENTS) }), ['events.csv', EVENTS, 'dataset']],
    ['b.zip', zipSync({ 'x/': bytes(''), 'x/hamlets.csv': bytes(PLACES) }), ['x/hamlets.csv', PLACES, 'places']],
    ['c.zip', zipSync({ 'events.csv': [bytes(EVENTS), { level: 0 }] }), ['events.csv', EVENTS, 'dataset']],
    ['events.csv', bytes(EVENTS), ['events.csv', EVENTS, 'dataset']],
  ] as const)('%s', async (name, content, expected) => {
    expect(await told(name, content)).toEqual(expected);
  });

  it('looks at the beginning of a long one only', async () => {
    const long = EVENTS + Array.from({ length: 400_000 }, (_, i) => `${i * 7919},x\n`).join('');
    const { name, head } = await peekInto(file('long.csv.gz', gzipSync(bytes(long))));
    expect(name).toBe('long.csv');
    expect(head.length).toBe(HEAD_BYTES);
    expect(new TextDecoder().decode(head)).toBe(long.slice(0, HEAD_BYTES));
  });

  it('leaves what it cannot unpack as it is', async () => {
    const cut = zipSync({ 'events.csv': bytes(EVENTS) }).slice(0, 60);
    expect((await peekInto(file('cut.zip', cut))).name).toBe('cut.zip');
    expect((await peekInto(file('no.csv.gz', Uint8Array.of(0x1f, 0x8b, 1, 2, 3)))).name).toBe('no.csv.gz');
    expect((await peekInto(file('book.xlsx', zipSync({ 'xl/a.xml': bytes('<a/>') })))).name).toBe('book.xlsx');
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.zip', 'a.gz', 'a.csv'),
        fc.uint8Array({ maxLength: 200 }),
        async (name, content) => {
          const start = name === 'a.zip' ? [0x50, 0x4b, 3, 4] : [0x1f, 0x8b, 8, 0];
          expect((await peekInto(file(name, Uint8Array.from([...start, ...content])))).name).toBeTypeOf('string');
        },
      ),
      { numRuns: 60 },
    );
  });
});
