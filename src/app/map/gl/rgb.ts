/** Red, green and blue, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`, the form that the style sheet's tokens have, or `#rgb`, to which the build shortens it; throws for any other. */
export function rgbOf(colour: string): Rgb {
  const long = colour.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const digits = /^#([0-9a-f]{6})$/i.exec(long)?.[1];
  if (digits === undefined) throw new Error(`colour: expected #rrggbb, got ${JSON.stringify(colour)}`);
  const value = Number.parseInt(digits, 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
