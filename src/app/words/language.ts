const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** The name of a language by its BCP 47 tag, as the browser has it; the text itself where it is no such tag. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
