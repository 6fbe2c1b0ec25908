import { frameFont } from './frame-font.ts';

/** Resolves when the faces that the words on a frame need are there; a missing one is replaced by the system's. */
export async function loadFrameFonts(text: string): Promise<void> {
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(frameFont(weight as 400 | 600, 18), text)));
}
