import { describe, expect, it } from 'vitest';
import { atPoint, decidedBecause } from '../../src/dataset/apply-places.ts';
import { placeId } from '../../src/model/place.ts';
import type { Where } from '../../src/model/where.ts';

const HEAD = { by: 'a person', on: '2026-11-21T13:14:04.252Z', why: '' };
const AREA: Where = {
  ...{ text: 'near Dibis', country: '', admin1: '', because: [], candidates: [] },
  resolution: { kind: 'resolved', place: placeId('pl:dibis-district') },
  ...{ point: [44, 35.7], precision: 'district', radiusMetres: 29_000 },
};

describe('a point that a person picked', () => {
  it('is a town where only the area of a name was known', () => {
    expect(atPoint(AREA, [44.07, 35.67], HEAD)).toMatchObject({ precision: 'settlement', point: [44.07, 35.67] });
  });

  it('keeps the precision that an input gave with its own point', () => {
    const given = { ...AREA, resolution: { kind: 'given' as const } };
    expect(atPoint(given, [44.07, 35.67], HEAD)).toMatchObject({ precision: 'district', radiusMetres: 29_000 });
  });

  it('keeps what is finer than a town', () => {
    const exact = { ...AREA, precision: 'exact' as const, radiusMetres: 400 };
    expect(atPoint(exact, [44.07, 35.67], HEAD)).toMatchObject({ precision: 'exact', radiusMetres: 400 });
  });
});

it('says when something was decided to the minute', () => {
  expect(decidedBecause(HEAD)).toBe('decided by a person on 2026-11-21 13:14 UTC');
  expect(decidedBecause({ ...HEAD, on: '2026-11-21', why: 'seen' })).toBe('decided by a person on 2026-11-21: seen');
});
