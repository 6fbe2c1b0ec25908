/** A scale: a round length and how wide it is drawn. */
export interface ScaleBar {
  readonly metres: number;
  /** CSS pixels. */
  readonly width: number;
}

/** Metres in a pixel at a latitude in degrees, at a zoom of 512-pixel tiles: the equator (WGS84, 6,378,137 m) shrunk by Web Mercator. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (2 * Math.PI * 6_378_137 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The longest scale of 1, 2, 3 or 5 times a power of ten that fits `room` CSS pixels; at least a metre. */
export function scaleBar(metresAPixel: number, room: number): ScaleBar {
  const most = metresAPixel * room;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(most)));
  const metres = power * ([5, 3, 2].find((times) => times * power <= most) ?? 1);
  return { metres, width: metres / metresAPixel };
}
