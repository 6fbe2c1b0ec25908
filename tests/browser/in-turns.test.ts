import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/app/in-turns.ts';
import { indexEvents, indexSteps, type Steps } from '../../src/index.ts';

const columns = {
  start: Float64Array.of(3, 1, 2, NaN),
  end: Float64Array.of(4, 2, 3, NaN),
  timeFlags: new Uint8Array(4),
};

describe('work in turns', () => {
  it('gives what it gives at once', async () => {
    expect(await inTurns(indexSteps(columns))).toEqual(indexEvents(columns));
  });

  it('rejects with what a step throws', async () => {
    await expect(inTurns(indexSteps(columns, undefined, 0))).rejects.toThrow('expected 1 to 31 codes');
  });

  it('lets the page do what waits in between, and only then', async () => {
    const told: string[] = [];
    function* long(): Steps<string> {
      const until = performance.now() + 40;
      while (performance.now() < until) yield;
      told.push('done');
      return 'made';
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      told.push('the page');
      port1.close();
    };
    port2.postMessage(null);
    expect(await inTurns(long())).toBe('made');
    expect(told).toEqual(['the page', 'done']);
  });
});
