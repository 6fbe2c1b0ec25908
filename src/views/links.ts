/**
 * The address to link to, or null when the text must be shown as text: only absolute http and https addresses are links,
 * so that `javascript:` and `data:` never are. One with control characters, credentials or white space inside is none. Written out by hand because the core has no URL parser.
 */
export function safeLink(text: string): string | null {
  const trimmed = text.trim();
  return LINK.test(trimmed) && !UNSEEN.test(trimmed) ? trimmed : null;
}

const LINK = /^https?:\/\/[^\s/?#\\@]+(?:[/?#][^\s\\]*)?$/i;

/** Control and format characters (such as those that turn the direction of writing) and halves of pairs: they make an address look like another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;
