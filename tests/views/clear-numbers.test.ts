import { describe, expect, it } from 'vitest';
import { clearNumbers } from '../../src/views/clear-numbers.ts';
import { NODE_FLAGS, type MapNodes } from '../../src/views/map-nodes.ts';
import { GATHERING_REACH, ringRadius } from '../../src/views/rings.ts';

/** Nodes at pixels of a world 1000 pixels wide. */
function nodesAt(...list: readonly (readonly [x: number, y: number, total: number, area: boolean])[]): MapNodes {
  return {
    length: list.length,
    x: Float64Array.from(list, ([x]) => x / 1000),
    y: Float64Array.from(list, ([, y]) => y / 1000),
    totals: Uint32Array.from(list, ([, , total]) => total),
    cells: new Uint32Array(list.length * 14),
    opacity: new Float32Array(list.length).fill(1),
    flags: Uint8Array.from(list, ([, , , area]) => (area ? NODE_FLAGS.area : 0)),
    radiusMetres: new Float32Array(list.length),
    nodes: Uint32Array.from(list, (_, i) => i),
    counted: 0,
  };
}

function away(nodes: MapNodes, a: number, b: number): number {
  const at = (list: Float64Array, i: number): number => (list[i] ?? NaN) * 1000;
  return Math.hypot(at(nodes.x, a) - at(nodes.x, b), at(nodes.y, a) - at(nodes.y, b));
}

describe('the numbers of areas', () => {
  it.each([
    ['beside the middle of a symbol', 503, 500],
    ['at the very middle of a symbol', 500, 500],
  ])('move off what would cover them: %s', (_, x, y) => {
    const nodes = nodesAt([500, 500, 9, false], [x, y, 1, true]);
    clearNumbers(nodes, 1000);
    expect(away(nodes, 0, 1)).toBeCloseTo(ringRadius(9) + 10);
    expect([nodes.x[0], nodes.y[0]]).toEqual([0.5, 0.5]);
  });

  it('move off the second ring of a gathering as well', () => {
    const gathered = nodesAt([500, 500, 9, false], [503, 500, 1, true]);
    gathered.flags[0] = NODE_FLAGS.gathering;
    clearNumbers(gathered, 1000);
    expect(away(gathered, 0, 1)).toBeCloseTo(ringRadius(9) + GATHERING_REACH + 10);
  });

  it('stay where nothing covers them, beside other areas too', () => {
    const nodes = nodesAt([500, 500, 9, false], [560, 500, 1, true], [561, 500, 1, true]);
    clearNumbers(nodes, 1000);
    expect([...nodes.x]).toEqual([0.5, 0.56, 0.561]);
  });

  it('stay in the middle where there is no room near it', () => {
    const crowd = [-60, -20, 20, 60].flatMap((dx) =>
      [-60, -20, 20, 60].map((dy) => [500 + dx, 500 + dy, 40, false] as const),
    );
    const nodes = nodesAt(...crowd, [500, 500, 1, true]);
    clearNumbers(nodes, 1000);
    expect(nodes.x[16]).toBe(0.5);
  });
});
