import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { countOfVisits, countsOfFamilies } from '../../src/app/card/legend-counts.ts';
import { clearFilter, openDataset, prefer, setFacet, setSearch, showWindow } from '../../src/app/state/actions.ts';
import { incidentCounts, undated } from '../../src/app/state/computed.ts';
import { filter } from '../../src/app/state/signals.ts';
import { DAY_MS, FAMILIES, familyOf, KIND_IDS, type Kind } from '../../src/index.ts';
import { timeDataset } from './time-dataset.ts';
import { at } from '../timeline/events.ts';

const FIRST = at('2020-01-01') / DAY_MS;
const DAYS = 60;

function day(n: number): string {
  return `2020-${n < 31 ? '01' : '02'}-${String((n % 31) + 1).padStart(2, '0')}`;
}

/** Every kind some times, on days of two months; every ninth is undated. */
const EVENTS = Array.from({ length: 200 }, (_, i) => ({
  id: `i-${i}`,
  kind: KIND_IDS[(i * 7) % KIND_IDS.length] ?? 'other',
  ...(i % 9 === 0 ? {} : { when: day((i * 13) % 59) }),
}));
const VISITS = Array.from({ length: 10 }, (_, i) => ({ id: `v-${i}`, when: day(i * 5) }));
const DATASET = timeDataset(EVENTS, VISITS);

afterEach(() => {
  clearFilter();
  prefer({ showUndated: false });
});

/** Events of these kinds that a plain look through the table finds in the window of days `[from, to)`. */
function naive(kinds: readonly Kind[], from: number, to: number, showUndated: boolean, title = ''): number {
  return EVENTS.filter(({ id, kind, when }) => {
    const isIn = when === undefined ? showUndated : at(when) / DAY_MS >= from && at(when) / DAY_MS < to;
    return isIn && kinds.includes(kind) && `Incident ${id}`.startsWith(title);
  }).length;
}

describe('the legend', () => {
  it('counts what is shown, and what only the choice of kinds hides', () => {
    openDataset(DATASET);
    const days = fc.tuple(fc.nat(DAYS), fc.nat(DAYS)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    const kinds = fc.oneof(fc.constant<string[]>([]), fc.subarray<string>([...KIND_IDS, 'visit']));
    fc.assert(
      fc.property(days, kinds, fc.boolean(), fc.boolean(), ([a, b], chosen, showUndated, searches) => {
        const [from, to] = [FIRST + a, FIRST + b];
        showWindow({ from: from * DAY_MS, to: to * DAY_MS }, 0);
        setFacet('kinds', chosen);
        setSearch(searches ? 'i-1' : '');
        prefer({ showUndated });
        const title = searches ? 'Incident i-1' : '';
        const isChosen = (kind: string): boolean => chosen.length === 0 || chosen.includes(kind);
        for (const family of FAMILIES) {
          const own = KIND_IDS.filter((kind) => familyOf(kind) === family);
          const { shown, hidden, isNone } = countsOfFamilies[family];
          expect(shown.value).toBe(naive(own.filter(isChosen), from, to, showUndated, title));
          expect(shown.value + hidden.value).toBe(naive(own, from, to, showUndated, title));
          expect(isNone.value).toBe(shown.value === 0);
        }
        const bar = (incidentCounts.value?.sure ?? 0) + (incidentCounts.value?.possible ?? 0);
        const more = showUndated ? undated.value.incidents.length : 0;
        expect(FAMILIES.reduce((sum, family) => sum + countsOfFamilies[family].shown.value, 0)).toBe(bar + more);
        const visits = searches
          ? 0
          : VISITS.filter(({ when }) => at(when) / DAY_MS >= from && at(when) / DAY_MS < to).length;
        expect(countOfVisits.shown.value).toBe(isChosen('visit') ? visits : 0);
        expect(countOfVisits.shown.value + countOfVisits.hidden.value).toBe(visits);
      }),
      { numRuns: 200 },
    );
  });

  it('hides nothing without a choice of kinds, whatever else narrows', () => {
    openDataset(DATASET);
    setFacet('statuses', ['denied']);
    for (const family of FAMILIES) {
      expect(countsOfFamilies[family].shown.value).toBe(0);
      expect(countsOfFamilies[family].hidden.value).toBe(0);
    }
    expect(filter.value.kinds).toEqual([]);
  });
});
