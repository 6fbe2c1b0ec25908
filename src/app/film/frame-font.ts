/** The faces of a frame's words, as the page has them. */
const FACES = '"Inter Variable", "Noto Sans Arabic", system-ui, sans-serif';

/** A CSS font of a weight and a size in CSS pixels. */
export function frameFont(weight: 400 | 600, size: number): string {
  return `${weight} ${size}px ${FACES}`;
}
