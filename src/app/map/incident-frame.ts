import type { Bitmap, Dataset, EventIndex, Mode, Spots, TimeWindow } from '../../index.ts';
import type { MapMode } from '../state/map-mode.ts';

/** What the map draws incidents from; it counts and places them itself, so that a step costs what the window holds. */
export interface IncidentFrame {
  readonly dataset: Dataset;
  /** The points and areas that incidents of the dataset are drawn at. */
  readonly spots: Spots;
  /** The incidents that pass the filter. */
  readonly index: EventIndex;
  /** The incidents that a program read and nobody has looked at; left out or null where there are none. */
  readonly unread?: Bitmap | null;
  readonly window: TimeWindow;
  readonly mode: Mode;
  readonly showUndated: boolean;
  /** Row of the chosen incident, id of the chosen place; null for none. */
  readonly chosen: { readonly incident: number | null; readonly place: string | null };
  readonly view: MapMode;
}

/** How many incidents the map has drawn, for tests and the legend: `drawn` + `unplaced` is what the window holds (and the undated ones, when they are shown). */
export interface DrawnCount {
  readonly drawn: number;
  readonly unplaced: number;
}
