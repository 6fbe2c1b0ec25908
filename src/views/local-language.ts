const ARABIC = 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' ');

const LANGUAGES: ReadonlyMap<string, LocalLanguage> = new Map([
  ...ARABIC.map((iso2) => [iso2, 'ar'] as const),
  ['AF', 'fa'],
  ['IL', 'he'],
  ['IR', 'fa'],
]);

/** The languages whose script stands under the English name on the map. */
export type LocalLanguage = 'ar' | 'fa' | 'he';

/**
 * The language of the second line of a label in a country (ISO 3166-1 alpha-2), or undefined. Kurdish is never one: letters that only Sorani
 * has are shaped wrongly on the map's canvas, so towns of the Kurdistan Region carry their Arabic name there.
 */
export function localLanguage(iso2: string): LocalLanguage | undefined {
  return LANGUAGES.get(iso2);
}
