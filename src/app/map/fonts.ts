import interLatinExtUrl from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatinUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import arabicUrl from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

const LATIN = ['U+0-FF', 'U+131', 'U+152-153', 'U+2BB-2BC', 'U+2000-206F', 'U+20AC', 'U+2122', 'U+2212'];
const LATIN_EXT = ['U+100-130', 'U+132-151', 'U+154-2BA', 'U+2BD-2C5', 'U+1E00-1E9F', 'U+1EF2-1EFF'];
const ARABIC = ['U+600-6FF', 'U+750-77F', 'U+8A0-8FF', 'U+FB50-FDFF', 'U+FE70-FEFF'];

/** The family that counts and pills are drawn in. */
export const BOLD_FAMILY = 'Inter SemiBold';

/** Font stacks for `text-font`. */
export const TEXT_FONT = ['Inter', 'Noto Sans Arabic'];
export const BOLD_FONT = [BOLD_FAMILY, 'Noto Sans Arabic'];

/** The style's `font-faces`: each file is fetched when the first character it covers is drawn. */
export const FONT_FACES: NonNullable<StyleSpecification['font-faces']> = {
  Inter: [
    { url: absolute(interLatinUrl), 'unicode-range': LATIN },
    { url: absolute(interLatinExtUrl), 'unicode-range': LATIN_EXT },
  ],
  'Noto Sans Arabic': [{ url: absolute(arabicUrl), 'unicode-range': ARABIC }],
};

let bold: Promise<unknown> | undefined;

/**
 * Makes the bold face known to the page. A face of `font-faces` is always drawn at weight 400, while a family that no face declares is taken
 * from the page at the weight its name says: so the bold one is registered there, as the variable file it is.
 */
export function loadBoldFont(): Promise<unknown> {
  bold ??= addFace().catch(() => undefined);
  return bold;
}

async function addFace(): Promise<void> {
  const face = new FontFace(BOLD_FAMILY, `url("${absolute(interLatinUrl)}")`, { weight: '100 900' });
  document.fonts.add(face);
  await face.load();
}

/** MapLibre fetches from a worker as well, where a relative address means another folder. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
