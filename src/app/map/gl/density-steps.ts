/** From how many incidents on, near one another on the screen, the surface is drawn how strongly in the ink's colour. The same for every window, so that windows can be compared. Own choice: thirds of a power of ten, even steps. */
export const DENSITY_STEPS = [
  { from: 1, alpha: 0.12 },
  { from: 3, alpha: 0.22 },
  { from: 10, alpha: 0.33 },
  { from: 30, alpha: 0.44 },
  { from: 100, alpha: 0.55 },
  { from: 300, alpha: 0.67 },
  { from: 1000, alpha: 0.8 },
] as const;

/** How far on the screen an incident counts towards the surface, in CSS pixels; in its middle it counts as one, further out less. */
export const DENSITY_RADIUS = 26;
