/** The seven families of incident kinds, in the order of the legend. Colour and glyph show the family. The index is the code in columns. */
export const FAMILIES = ['strikes', 'bombings', 'clashes', 'raids', 'protests', 'movements', 'other'] as const;

/** A family of incident kinds. */
export type Family = (typeof FAMILIES)[number];

/** Colour of each family on a light ground, as exported files carry it. The interface has its own values for both grounds. */
export const FAMILY_COLOURS: Readonly<Record<Family, string>> = {
  strikes: '#bc271d',
  bombings: '#ab6100',
  clashes: '#b01c6e',
  raids: '#0b63b0',
  protests: '#247a59',
  movements: '#00799c',
  other: '#515865',
};
