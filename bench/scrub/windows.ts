/** A span of time [from, to) in milliseconds since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const DAY_MS = 86_400_000;

/** 1 January 2014. */
export const FIRST_MS = 16_071 * DAY_MS;

/** Ten years, 2016 and 2020 with a leap day. */
export const DAYS = 3652;

/**
 * Windows of one width. Narrow ones go through the ten years from end to end, so that none shares an event of a day with the one before
 * when there are 40 of 30 days; one as wide as the ten years moves a day a step around its place.
 */
export function windowsOf(days: number, steps: number): readonly Window[] {
  const room = DAYS - days;
  return Array.from({ length: steps }, (_, i) => {
    const day = room > 0 ? Math.round((room * i) / Math.max(1, steps - 1)) : i - Math.floor(steps / 2);
    const from = FIRST_MS + day * DAY_MS;
    return { from, to: from + days * DAY_MS };
  });
}
