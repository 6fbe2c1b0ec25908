import type { Tokens } from './tokens.ts';

/** True for a word in Arabic letters, and for digits or a mark beside one. */
export function isArabic(t: Tokens, i: number): boolean {
  const token = t.at(i);
  if (token.type === 'word') return hasArabicLetter(t, token.start);
  if (token.type === 'break') return false;
  return [i - 1, i + 1, i + 2].some((k) => t.at(k).type === 'word' && hasArabicLetter(t, t.at(k).start));
}

function hasArabicLetter(t: Tokens, at: number): boolean {
  const code = t.text.charCodeAt(at);
  return code >= 0x0600 && code <= 0x06ff;
}
