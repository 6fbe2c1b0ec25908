import {
  emptyBitmap,
  narrowIndex,
  NO_SPOT,
  setBit,
  type Bitmap,
  type Dataset,
  type EventIndex,
  type Spots,
} from '../../index.ts';
import { remembered } from '../state/remembered.ts';

/** The incidents of a dataset by how they are drawn. */
export interface SplitRows {
  /** Rows drawn as points, rows drawn as areas, and rows without a place. */
  readonly atPoints: Bitmap;
  readonly inAreas: Bitmap;
  readonly nowhere: Bitmap;
  /** An index narrowed to what is drawn as areas, or has no place. */
  readonly areasOf: (index: EventIndex) => EventIndex;
  readonly nowhereOf: (index: EventIndex) => EventIndex;
}

/** The rows of the dataset that these spots are of. */
export const splitOnce = remembered((spots: Spots, { incidents }: Dataset): SplitRows => {
  const rows = incidents.where.length;
  const [atPoints, inAreas, nowhere] = [emptyBitmap(rows), emptyBitmap(rows), emptyBitmap(rows)];
  for (let row = 0; row < rows; row++) {
    const spot = spots.ofWhere[incidents.where[row] as number] as number;
    if (spot === NO_SPOT) setBit(nowhere, row);
    else setBit(spots.isArea[spot] === 0 ? atPoints : inAreas, row);
  }
  return {
    ...{ atPoints, inAreas, nowhere },
    areasOf: remembered((index: EventIndex) => narrowIndex(index, inAreas)),
    nowhereOf: remembered((index: EventIndex) => narrowIndex(index, nowhere)),
  };
});
