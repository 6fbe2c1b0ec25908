import { expect, it } from 'vitest';
import { MOST_CANDIDATES, marksOfExplanation, numbered, pointsToSee } from '../../src/app/gazetteer/marks.ts';
import type { Explanation } from '../../src/app/gazetteer/protocol.ts';
import { placeId, type Candidate, type LonLat, type Place, type Where } from '../../src/index.ts';

function candidate(n: number, country = 'IQ'): Candidate {
  const point: LonLat = [44 + n, 33];
  return {
    ...{ place: placeId(`x:${n}`), name: `Place ${n}`, kind: 'settlement', point, country, admin1: '' },
    ...{ score: -n, because: ['spelled so'] },
  };
}

const PLACE: Place = {
  ...{ id: placeId('x:0'), name: 'Place 0', kind: 'settlement', point: [44, 33], radiusMetres: 2000, country: 'IQ' },
  ...{ admin1: '', population: 0, source: 'own', spellings: [] },
};

function found(place: Place | null, where: Partial<Where> = {}): Explanation {
  const resolution = place ? ({ kind: 'resolved', place: place.id } as const) : ({ kind: 'ambiguous' } as const);
  return {
    place,
    where: {
      ...{ text: 'words', country: '', admin1: '', resolution, point: place?.point ?? null, because: [] },
      ...{ precision: place ? 'settlement' : 'unknown', radiusMetres: place ? 2000 : null, candidates: [] },
      ...where,
    },
  };
}

it('numbers the found place first and names it once', () => {
  const list = numbered(found(PLACE, { candidates: [candidate(0), candidate(1)] }));
  expect(list.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Place 0'],
    [2, 'Place 1'],
  ]);
});

it('numbers no more than can be told apart', () => {
  const candidates = Array.from({ length: 30 }, (_, n) => candidate(n));
  expect(numbered(found(null, { candidates }))).toHaveLength(MOST_CANDIDATES);
});

it('marks the found place once where it is drawn at its own point', () => {
  expect(marksOfExplanation(found(PLACE)).map(({ id, number }) => [id, number])).toEqual([['x:0', 1]]);
});

it('marks a moved point beside the anchor, without a number', () => {
  const marks = marksOfExplanation(found(PLACE, { point: [43.5, 33], precision: 'near' }));
  expect(marks.map(({ id, number, precision }) => [id, number, precision])).toEqual([
    ['x:0', 1, 'exact'],
    ['', null, 'near'],
  ]);
});

it('marks nothing for an unknown name', () => {
  expect(marksOfExplanation(found(null))).toEqual([]);
});

it('shows the found place with its namesakes at home, and all of an ambiguous name', () => {
  const candidates = [candidate(1), candidate(2, 'ES')];
  expect(pointsToSee(found(PLACE, { candidates }))).not.toContainEqual([46, 33]);
  expect(pointsToSee(found(null, { candidates }))).toContainEqual([46, 33]);
});
