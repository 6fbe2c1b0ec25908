/**
 * The address to link to, or null when the text must be shown as text: only absolute http and https addresses are links,
 * so that `javascript:` and `data:` never are. Written out by hand because the core has no URL parser.
 */
export function safeLink(text: string): string | null {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/i.test(trimmed) ? trimmed : null;
}
