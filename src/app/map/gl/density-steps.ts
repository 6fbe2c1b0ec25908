import type { MapColours } from '../colours.ts';

/** From how many incidents on, near one another on the screen, the surface is drawn how strongly. Own choice: thirds of a power of ten, even steps. */
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

/** A step of the surface for the legend, with its colour as CSS; it is laid over whatever the map shows. */
export interface DensityStop {
  readonly from: number;
  readonly colour: string;
}

/** The steps of the density surface, the faintest first. They are the same for every window, so that windows can be compared. */
export function densityStops({ ink }: Pick<MapColours, 'ink'>): DensityStop[] {
  const byte = (alpha: number): string =>
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0');
  return DENSITY_STEPS.map(({ from, alpha }) => ({ from, colour: `${ink}${byte(alpha)}` }));
}
