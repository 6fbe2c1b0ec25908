/** The faces of a frame's words, as the page has them. */
const FACES = '"Inter Variable", "Noto Sans Arabic", system-ui, sans-serif';

/** A CSS font of a weight and a size in CSS pixels. */
export function frameFont(weight: 400 | 600, size: number): string {
  return `${weight} ${size}px ${FACES}`;
}

/** Resolves when the faces that the words on a frame need are there; a missing one is replaced by the system's. */
export async function loadFrameFonts(text: string): Promise<void> {
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(frameFont(weight as 400 | 600, 18), text)));
}
