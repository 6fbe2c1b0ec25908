/** Ways to show incidents on the map. */
export const MAP_MODES = ['places', 'points', 'density'] as const;

/** A way to show incidents on the map. */
export type MapMode = (typeof MAP_MODES)[number];
