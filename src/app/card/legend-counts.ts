import { computed, type ReadonlySignal } from '@preact/signals-core';
import {
  countIn,
  FAMILIES,
  FAMILY_OF_KIND,
  KIND_IDS,
  narrowIndex,
  type EventIndex,
  type Family,
  type Kept,
} from '../../index.ts';
import { textRows } from '../search/text-rows.ts';
import { datasetFilter, incidentIndex, machineRead, visitIndex, whole } from '../state/computed.ts';
import { filter, preferences, timeWindow } from '../state/signals.ts';

/** What one line of the legend counts in the window, undated events among it when they are shown. */
export interface LegendCount {
  /** Events that are shown. */
  readonly shown: ReadonlySignal<number>;
  /** Events that only the choice of kinds hides. */
  readonly hidden: ReadonlySignal<number>;
  /** True while none is shown. */
  readonly isNone: ReadonlySignal<boolean>;
}

/** The counts of the families, and of visits. Each is computed only while somebody looks at it, and tells only of its own changes. */
export const countsOfFamilies: Readonly<Record<Family, LegendCount>> = Object.fromEntries(
  FAMILIES.map((family, code) => [family, countOf((kind) => FAMILY_OF_KIND[kind] === code)]),
) as Record<Family, LegendCount>;

/** The pseudo-kind of visits among those chosen. */
const VISIT = 'visit';

export const countOfVisits: LegendCount = legendCount(
  () => (isChosen(VISIT) ? totalOf(visitIndex.value) : 0),
  () => (isChosen(VISIT) ? 0 : totalOf(visitsOfAllKinds.value)),
);

/** The rows that pass all facets but that of the kinds: the legend ignores its own filter. */
const keptOfAllKinds = computed<Kept | null>(
  () => datasetFilter.value?.keepBut('kinds', filter.value, textRows.value) ?? null,
);

const ofAllKinds = computed<EventIndex | null>(() => {
  if (filter.value.kinds.length === 0) return incidentIndex.value;
  return whole.value && keptOfAllKinds.value && narrowIndex(whole.value.incidents, keptOfAllKinds.value.incidents);
});

const visitsOfAllKinds = computed<EventIndex | null>(
  () => whole.value && keptOfAllKinds.value && narrowIndex(whole.value.visits, keptOfAllKinds.value.visits),
);

/** Undated incidents by kind: they do not change with the window. */
const undatedByKind = computed(() => {
  const counts = new Uint32Array(KIND_IDS.length);
  for (const row of ofAllKinds.value?.undated ?? []) {
    const kind = ofAllKinds.value?.codes?.[row] ?? KIND_IDS.length - 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
});

/** Incidents by kind, whether or not the kind is chosen. */
const byKind = computed<readonly number[]>(() => {
  const index = ofAllKinds.value;
  if (!index) return KIND_IDS.map(() => 0);
  const { sureByCode, possibleByCode } = countIn(index, timeWindow.value);
  const undated = preferences.value.showUndated ? undatedByKind.value : null;
  return KIND_IDS.map((_, kind) => (sureByCode[kind] ?? 0) + (possibleByCode[kind] ?? 0) + (undated?.[kind] ?? 0));
});

const unreadIndexes = computed(() => {
  const { incidents, visits, count } = machineRead.value;
  if (count === 0 || !incidentIndex.value || !visitIndex.value) return [];
  return [narrowIndex(incidentIndex.value, incidents), narrowIndex(visitIndex.value, visits)];
});

/** Incidents and visits together that a program read and nobody has looked at. */
export const countOfUnread: LegendCount = legendCount(
  () => unreadIndexes.value.reduce((total, index) => total + totalOf(index), 0),
  () => 0,
);

function countOf(isOwn: (kind: number) => boolean): LegendCount {
  const sum = (chosen: boolean): number =>
    byKind.value.reduce((total, count, kind) => {
      const counts = isOwn(kind) && isChosen(KIND_IDS[kind] ?? '') === chosen;
      return counts ? total + count : total;
    }, 0);
  return legendCount(
    () => sum(true),
    () => sum(false),
  );
}

function legendCount(countShown: () => number, countHidden: () => number): LegendCount {
  const shown = computed(countShown);
  return { shown, hidden: computed(countHidden), isNone: computed(() => shown.value === 0) };
}

function isChosen(kind: string): boolean {
  const { kinds } = filter.value;
  return kinds.length === 0 || kinds.includes(kind);
}

function totalOf(index: EventIndex | null): number {
  if (!index) return 0;
  const { sure, possible } = countIn(index, timeWindow.value);
  return sure + possible + (preferences.value.showUndated ? index.undated.length : 0);
}
