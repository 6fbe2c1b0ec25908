import type { Dataset, EventIndex, Mode, TimeWindow } from '../../index.ts';

/** What the map draws arcs of visits and lines from launch places from. */
export interface VisitFrame {
  readonly dataset: Dataset;
  /** The visits and the incidents that pass the filter. */
  readonly visits: EventIndex;
  readonly incidents: EventIndex;
  readonly window: TimeWindow;
  readonly mode: Mode;
  readonly showUndated: boolean;
  /** True while time is played: arcs grow. */
  readonly grows: boolean;
  /** Rows of what is chosen; null for none. */
  readonly chosen: { readonly visit: number | null; readonly incident: number | null };
}
