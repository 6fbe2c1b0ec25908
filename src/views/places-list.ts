import type { Numbers } from '../base/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/place.ts';
import type { EventIndex } from '../timeline/index-events.ts';
import { createTally, NO_NODE } from '../timeline/tally.ts';
import type { TimeWindow } from '../timeline/time-window.ts';

/** How many of the shown events name each place, as place, launch place, origin or destination. An event that names a place twice counts once. */
export interface PlaceCounts {
  /** Places that are named. */
  readonly named: number;
  /** Events that name a place, by its row in `Dataset.places`. */
  readonly countOf: (place: number) => number;
}

/** Counts places window by window. */
export interface PlaceTally {
  /** The counts of a window, with the undated events beside it where they are shown; they hold until the next are asked for. */
  countIn(window: TimeWindow, withUndated: boolean): PlaceCounts;
}

/** A tally of the places of the events in two indexes. A step costs what changes, see `Tally`, and one look at each place. */
export function placeTallyOf(dataset: Dataset, incidents: EventIndex, visits: EventIndex): PlaceTally {
  const { places, wheres } = dataset;
  const nodeOfKey = Uint32Array.from(wheres.place, (place) => (place === 0 ? NO_NODE : place - 1));
  const tallies = namings(dataset).map(({ of, wheres: keys }) =>
    createTally(of === 'incidents' ? incidents : visits, {
      ...{ keys, nodeOfKey, nodes: places.length },
      ...{ codes: null, familyOf: new Uint8Array(1) },
    }),
  );
  const countOf = (place: number): number => {
    let sum = 0;
    for (const { totals } of tallies) sum += totals[place] ?? 0;
    return sum;
  };
  return {
    countIn(window, withUndated) {
      for (const tally of tallies) {
        tally.moveTo(window);
        tally.withUndated(withUndated);
      }
      let named = 0;
      for (let place = 0; place < places.length; place++) if (countOf(place) > 0) named++;
      return { named, countOf };
    },
  };
}

/** The rows of `Dataset.places` that are named, those with most events first, then by name, those of one name by id. */
export function placesByCount(places: readonly Place[], { countOf }: PlaceCounts): Uint32Array {
  const named = places.flatMap((_, place) => (countOf(place) > 0 ? [place] : []));
  const nameOf = (place: number): string => places[place]?.name ?? '';
  const idOf = (place: number): string => places[place]?.id ?? '';
  return Uint32Array.from(
    named.sort((a, b) => countOf(b) - countOf(a) || compare(nameOf(a), nameOf(b)) || compare(idOf(a), idOf(b))),
  );
}

/** All events that name a place, in row order. Linear in the rows: for a card, not for a step. */
export function eventsAt(
  dataset: Dataset,
  placeId: string,
): { readonly incidents: Uint32Array; readonly visits: Uint32Array } {
  const found = { incidents: [] as number[], visits: [] as number[] };
  const place = dataset.places.findIndex(({ id }) => id === placeId) + 1;
  if (place === 0) return { incidents: new Uint32Array(), visits: new Uint32Array() };
  for (const { of, wheres } of namings(dataset)) {
    for (let row = 0; row < wheres.length; row++) {
      if (dataset.wheres.place[wheres[row] as number] === place) found[of].push(row);
    }
  }
  return { incidents: Uint32Array.from(found.incidents).sort(), visits: Uint32Array.from(found.visits).sort() };
}

interface Naming {
  readonly of: 'incidents' | 'visits';
  /** Row of `Dataset.wheres` of each event; 0 where it names none, or the place that an earlier column names already. */
  readonly wheres: Numbers;
}

function namings({ incidents, visits, wheres }: Dataset): readonly Naming[] {
  return [
    { of: 'incidents', wheres: incidents.where },
    ...second('incidents', incidents.where, incidents.launch, wheres.place),
    { of: 'visits', wheres: visits.from },
    ...second('visits', visits.from, visits.to, wheres.place),
  ];
}

/** The second place of events, without those that are the first as well; nothing when no event has one. */
function second(of: Naming['of'], first: Numbers, other: Numbers, placeOf: Numbers): Naming[] {
  if (!other.some((where) => where !== 0)) return [];
  const isSame = (row: number): boolean => placeOf[other[row] as number] === placeOf[first[row] as number];
  return [{ of, wheres: other.map((where, row) => (where !== 0 && isSame(row) ? 0 : where)) }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
