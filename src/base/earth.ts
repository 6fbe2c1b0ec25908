/** Mean radius of the Earth in metres (IUGG), as in `sphere.ts`. */
export const EARTH_RADIUS = 6_371_008.8;
