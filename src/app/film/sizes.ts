/** The size of a film or picture. */
export interface FilmSize {
  /** Pixels of the picture; even numbers, as most encoders ask. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture in one CSS pixel of the map: how large symbols and words are. */
  readonly ratio: number;
}

/** The sizes on offer; `current` is that of the map on the page. */
export const SIZE_NAMES = ['current', 'hd', 'full-hd', 'square'] as const;

/** The name of a size. */
export type SizeName = (typeof SIZE_NAMES)[number];

const FIXED: Readonly<Record<Exclude<SizeName, 'current'>, FilmSize>> = {
  hd: { width: 1280, height: 720, ratio: 1 },
  'full-hd': { width: 1920, height: 1080, ratio: 1.5 },
  square: { width: 1080, height: 1080, ratio: 1.5 },
};

/** A size by its name; `map` is the size of the map on the page in CSS pixels, `screenRatio` the screen's pixels in one of them. */
export function sizeOf(
  name: SizeName,
  map: { readonly width: number; readonly height: number },
  screenRatio: number,
): FilmSize {
  if (name !== 'current') return FIXED[name];
  // Beyond twice, a film only grows heavy.
  const ratio = Math.min(2, Math.max(1, screenRatio));
  return { width: even(map.width * ratio), height: even(map.height * ratio), ratio };
}

/** The zoom at which a map of another size shows what this one shows: all of it, and more at two sides when the shape differs. Sizes in CSS pixels. */
export function zoomFor(
  zoom: number,
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number },
): number {
  return zoom + Math.log2(Math.min(to.width / from.width, to.height / from.height));
}

function even(pixels: number): number {
  return Math.max(2, 2 * Math.round(pixels / 2));
}
