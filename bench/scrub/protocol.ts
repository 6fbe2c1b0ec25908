/** The ways to draw incidents of a window that are compared. */
export const METHODS = ['empty', 'layer', 'placeline', 'setFilter', 'setData', 'deckgl'] as const;

export type Method = (typeof METHODS)[number];

/** What the incidents are drawn on: one colour, as all methods are compared, or the app's land, borders and names. */
export type Ground = 'plain' | 'land';

/** Width and height of the map in CSS pixels, one device pixel each. */
export const CANVAS = { width: 1000, height: 700 } as const;

export const STEPS = 40;

/** What the page saw while time was played. */
export interface PlayTimes {
  readonly frames: number;
  /** From frame to frame. */
  readonly gapsMs: readonly number[];
  /** Tasks of the main thread over 50 ms, as the browser tells them. */
  readonly longTasksMs: readonly number[];
}

/** What the page of the bench answers; times in milliseconds. */
export interface ScrubPage {
  /** Makes columns or features; not timed. */
  prepare(): Promise<void>;
  /** From columns or features in memory to the first picture read back. */
  load(): Promise<number>;
  /** As many steps as fit in the budget, each until its picture is read back. */
  steps(budgetMs: number): Promise<readonly number[]>;
  /** Throws when a window does not show what it holds, for methods that can tell. */
  verify(): Promise<void>;
  /** The app's map before `load`; other methods have none of these. */
  repaint(times: number): Promise<readonly number[]>;
  /** The app in use, after `load`. */
  play(seconds: number): Promise<PlayTimes>;
  hover(times: number): Promise<{ readonly ms: readonly number[]; readonly shown: number }>;
  narrow(times: number): Promise<readonly number[]>;
}
