import { describe, expect, it } from 'vitest';
import { indexOnce, isLarge, launchedOnce, placeTallyOnce, spotsOnce } from '../../src/app/state/once.ts';
import { remembered } from '../../src/app/state/remembered.ts';
import { createGatherer, sendInPieces, type Piece } from '../../src/app/in-pieces.ts';
import { indexEvents, type Dataset } from '../../src/index.ts';
import { sceneDataset } from '../views/scene-dataset.ts';

const dataset = sceneDataset([{ where: { at: [44, 33] } }, { where: { at: [45, 34] } }]);

describe('what is made once of a dataset', () => {
  it('is the same thing for whoever asks, and another one for another dataset', () => {
    expect(spotsOnce(dataset)).toBe(spotsOnce(dataset));
    expect(spotsOnce({ ...dataset })).not.toBe(spotsOnce(dataset));
    let made = 0;
    const count = remembered((of: object) => `${Object.keys(of).length} ${(made += 1)}`);
    const [a, b] = [{}, {}];
    expect([count(a), count(b), count(a)]).toEqual(['0 1', '0 2', '0 1']);
  });

  it('sorts columns once, though decisions have put others beside them', () => {
    const { incidents } = dataset;
    const index = indexOnce(incidents);
    expect(indexOnce({ ...incidents, where: incidents.where.slice() })).toBe(index);
    expect(indexOnce({ ...incidents, end: incidents.end.slice() })).not.toBe(index);
    expect(indexOnce({ ...incidents, start: incidents.start.slice() })).not.toBe(index);
    const { kind } = incidents;
    const other = indexOnce({ ...incidents, kind: kind.map(() => 1) });
    expect([...(other.codes ?? [])]).toEqual([1, 1]);
  });

  it('is what indexEvents makes', () => {
    const { start, end, timeFlags, kind } = dataset.incidents;
    expect(indexOnce({ ...dataset.incidents, start: start.slice() })).toEqual(
      indexEvents({ start, end, timeFlags }, kind),
    );
  });

  it('tells incidents with a launch place anew when that column is another one', () => {
    const index = indexOnce(dataset.incidents);
    expect(launchedOnce(index, dataset).byStart).toHaveLength(0);
    const launch = Uint8Array.of(1, 0);
    const other: Dataset = { ...dataset, incidents: { ...dataset.incidents, launch } };
    expect([...launchedOnce(index, other).byStart, ...launchedOnce(index, other).undated]).toEqual([0]);
    expect(launchedOnce(index, dataset).byStart).toHaveLength(0);
  });

  it('holds the last count of places only', () => {
    const [incidents, visits] = [indexOnce(dataset.incidents), indexOnce(dataset.visits)];
    const tally = placeTallyOnce(dataset, incidents, visits);
    expect(placeTallyOnce(dataset, incidents, visits)).toBe(tally);
    expect(placeTallyOnce({ ...dataset }, incidents, visits)).not.toBe(tally);
  });

  it('is not made in turns for few events', () => {
    expect(isLarge(dataset)).toBe(false);
    const kind = new Uint8Array(20_000);
    expect(isLarge({ ...dataset, incidents: { ...dataset.incidents, id: new Uint32Array(20_000), kind } })).toBe(true);
  });
});

describe('an answer in pieces', () => {
  it('comes together with its last piece, and not before', () => {
    const answer = {
      texts: Array.from({ length: 25_000 }, (_, i) => `text ${i}`),
      cells: Float64Array.of(1, NaN),
      few: ['a'],
    };
    const sent: Piece[] = [];
    const handed: ArrayBuffer[] = [];
    sendInPieces(answer, (piece, handOver) => {
      sent.push(piece);
      handed.push(...handOver);
    });
    expect(handed).toEqual([answer.cells.buffer]);
    const gather = createGatherer();
    const gathered = sent.map((piece) => gather(piece));
    expect(gathered.slice(0, -1)).toEqual([null, null, null]);
    expect(gathered.at(-1)?.answer).toEqual(answer);
  });
});
