/** One colour for each of three kinds, over and over: what the rivals draw with. */
export const PALETTE = ['#b5482f', '#2f6fb5', '#3f8f5b', '#8a5bb5', '#b58a2f', '#5b6670'] as const;

/** Radius of a point in pixels, the same for all methods. */
export const POINT_RADIUS = 3.5;
