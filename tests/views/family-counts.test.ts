import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../src/model/families.ts';
import { FAMILY_OF_KIND, KIND_IDS } from '../../src/model/kinds.ts';
import { countIn } from '../../src/timeline/count.ts';
import { indexEvents } from '../../src/timeline/index-events.ts';
import { familyAt, familyCounts } from '../../src/views/family-counts.ts';
import { columnsOf, event, windowOf } from '../timeline/events.ts';

describe('familyCounts', () => {
  it('adds up the kinds of each family, sure and possible apart', () => {
    const kinds = ['air-strike', 'missile-attack', 'air-strike', 'protest', 'threat'] as const;
    const index = indexEvents(
      columnsOf([
        event('2020-05-09'),
        event('2020-05-10'),
        event('2020-05-01', '2020-05-12'),
        event('2020-05-11'),
        event('', ''),
      ]),
      Uint8Array.from(kinds, (kind) => KIND_IDS.indexOf(kind)),
    );
    expect(familyCounts(countIn(index, windowOf('2020-05-09', '2020-06-01')))).toEqual({
      sure: Int32Array.of(2, 0, 0, 0, 1, 0, 0),
      possible: Int32Array.of(1, 0, 0, 0, 0, 0, 0),
    });
    expect(kinds.map((_, row) => FAMILIES[familyAt(index, row)])).toEqual([
      'strikes',
      'strikes',
      'strikes',
      'protests',
      'other',
    ]);
  });

  it('counts every kind once', () => {
    const sureByCode = new Int32Array(KIND_IDS.length).fill(1);
    const { sure } = familyCounts({ sure: 18, possible: 0, sureByCode, possibleByCode: new Int32Array(18) });
    expect([...sure]).toEqual(FAMILIES.map((_, family) => FAMILY_OF_KIND.filter((one) => one === family).length));
  });

  it('counts events without codes as other', () => {
    const index = indexEvents(columnsOf([event('2020-05-09')]));
    const { sure, possible } = familyCounts(countIn(index, windowOf('2020-05-09', '2020-05-10')));
    expect([...sure]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect([...possible]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
