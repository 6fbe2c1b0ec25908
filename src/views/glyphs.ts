import type { Family } from '../model/families.ts';

/**
 * The glyph of each family as an SVG path on a square of 24 units with its centre at 12, 12, to be filled.
 * Lists, legend and map draw the same paths.
 */
export const GLYPHS: Readonly<Record<Family, string>> = {
  strikes: 'M8.1 6.7 12 10.6l3.9-3.9 1.4 1.4-3.9 3.9 3.9 3.9-1.4 1.4-3.9-3.9-3.9 3.9-1.4-1.4 3.9-3.9-3.9-3.9z',
  bombings: 'M12 4.8l1.9 4.6 5 .4-3.8 3.2 1.2 4.9-4.3-2.7-4.3 2.7 1.2-4.9-3.8-3.2 5-.4z',
  clashes: 'M12 5.6 18.4 12 12 18.4 5.6 12z',
  raids: 'M7 7h10v10H7zm2 2v6h6V9z',
  protests: 'M12 6.2l6 10.6H6z',
  movements: 'M5.8 11h7.6l-2.6-2.7 1.4-1.4 5.1 5.1-5.1 5.1-1.4-1.4 2.6-2.7H5.8z',
  other: 'M12 8.6a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z',
};
