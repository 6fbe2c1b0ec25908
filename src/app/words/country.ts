const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** The name of a country by its ISO 3166-1 alpha-2 code, as the browser has it; the text itself where it is no such code. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
