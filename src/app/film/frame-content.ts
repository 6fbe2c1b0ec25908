import type { Family, TimeWindow } from '../../index.ts';
import type { ScaleBar } from './scale-bar.ts';

/** A line of the legend on a frame. */
export interface LegendLine {
  /** Null: visits. */
  readonly family: Family | null;
  readonly label: string;
  readonly count: number;
}

/** What stands on a frame beside the map. */
export interface FrameContent {
  readonly title: string;
  /** The window in words. */
  readonly when: string;
  readonly legend: readonly LegendLine[];
  /** Null: the map is too far out for one scale to hold. */
  readonly scale: (ScaleBar & { readonly text: string }) | null;
  readonly attribution: string;
  /** The window and all of time around it, drawn as a line; null when nothing is dated. */
  readonly time: { readonly extent: TimeWindow; readonly window: TimeWindow } | null;
}
