import { describe, expect, it } from 'vitest';
import { createDatasetBuilder } from '../../src/dataset/builder.ts';
import { placeId } from '../../src/model/place.ts';
import { incidentAt, placeOfWhere } from '../../src/model/read-dataset.ts';
import type { Where } from '../../src/model/where.ts';
import { PLACES } from './fake-gazetteer.ts';
import { finished, incidentRow } from './rows.ts';

function given(text: string, point: Where['point'], more: Partial<Where> = {}): Where {
  return {
    ...{ text, country: 'Iraq', admin1: '', resolution: { kind: 'given' }, point, precision: 'settlement' },
    ...{ radiusMetres: 1000, because: ['the table gives the coordinates'], candidates: [] },
    ...more,
  };
}

const ERBIL = placeId('pl:erbil');

describe('names that stand with given points', () => {
  it('are told once for a name and a square of a degree, with all their rows', () => {
    const builder = createDatasetBuilder();
    const rows = [
      given('Erbil', [44.1, 36.2]),
      given('Erbil', [44.2, 36.3]),
      given('Erbil', [45.1, 36.2]),
      given('Erbil', [44.1, 36.2], { country: 'Iran' }),
      given('', [44.1, 36.2]),
      given('Mosul', null, { resolution: { kind: 'unknown' } }),
      given('Basra', [47.8, 30.5], { resolution: { kind: 'given', place: ERBIL } }),
    ].map((where) => builder.giveWhere(where));
    builder.askWhere({ name: 'Erbil', country: '', admin1: '', near: null });
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const question = { name: 'Erbil', country: 'Iraq', admin1: '', near: [44.1, 36.2], asWritten: true };
    expect(builder.namesGiven()).toEqual([
      { question, rows: [1, 2] },
      { question: { ...question, near: [45.1, 36.2], asWritten: true }, rows: [3] },
      { question: { ...question, country: 'Iran' }, rows: [4] },
    ]);
    expect([1, 6, 8].map((row) => builder.pointAt(row))).toEqual([[44.1, 36.2], null, null]);
  });

  it('get their place, and the point stays', () => {
    const builder = createDatasetBuilder();
    const wheres = [given('Erbil', [44.123, 36.2]), given('Nowhere', [1, 2]), given('Strange', [3, 4])];
    for (const [i, where] of wheres.entries()) {
      builder.addIncident(incidentRow({ id: `i-${i}`, where: builder.giveWhere(where) }));
    }
    const places = new Map([
      [1, ERBIL],
      [3, placeId('pl:nobody-knows')],
    ]);
    const dataset = finished(builder, {
      attach: (row) => places.get(row),
      getPlace: (id) => PLACES.find((place) => place.id === id),
    });
    const [first, ...others] = wheres.map((_, row) => incidentAt(dataset, row).where);
    expect(first).toEqual({ ...wheres[0], resolution: { kind: 'given', place: ERBIL } });
    expect(others).toEqual([wheres[1], wheres[2]]);
    expect([1, 2, 3].map((row) => placeOfWhere(dataset, row)?.id)).toEqual([ERBIL, undefined, undefined]);
  });
});
