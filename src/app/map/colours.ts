import { FAMILIES, type Family } from '../../index.ts';

/** The colours that the map draws with, as the style sheet's tokens give them. */
export interface MapColours {
  readonly paper: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly accent: string;
  readonly land: string;
  readonly landFocus: string;
  readonly water: string;
  readonly border: string;
  readonly families: Readonly<Record<Family, string>>;
}

/** Reads the tokens that hold on the root now; call again after the theme's attribute has changed. */
export function readColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => {
    const value = style.getPropertyValue(`--${name}`).trim();
    if (value === '') throw new Error(`style sheet: no token --${name}`);
    return longHex(value);
  };
  return {
    paper: token('paper'),
    ink: token('ink'),
    inkSoft: token('ink-soft'),
    inkFaint: token('ink-faint'),
    line: token('line'),
    accent: token('accent'),
    land: token('land'),
    landFocus: token('land-focus'),
    water: token('water'),
    border: token('border'),
    families: Object.fromEntries(FAMILIES.map((family) => [family, token(`family-${family}`)])) as Record<
      Family,
      string
    >,
  };
}

/** The built style sheet shortens `#ffffff` to `#fff`; what draws by itself reads the long form. */
function longHex(colour: string): string {
  return /^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
}
