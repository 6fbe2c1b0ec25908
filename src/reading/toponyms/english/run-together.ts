import type { Lexicon } from '../../../model/lexicon.ts';
import type { Token } from './tokens.ts';

/** A capital letter behind small ones, as where a space was lost: "IraqAl". */
const LOST_SPACE = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}.*)$/u;

/** Looked for first, for it is found fast. */
const INNER_CAPITAL = /.[A-Z]/;

/** A place whose name may lose the space behind it is known to so many people, as a decimal logarithm, or is an area. */
const KNOWN = 4.5;

/** Splits words that were run together ("IraqAl Assad"), only where both halves are known names of places; "McDonald" and "DeKalb" stay whole. */
export function splitRunTogether(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some((token) => isSuspect(token))) return tokens;
  return tokens.flatMap((token, at) => (isSuspect(token) ? splitOf(text, tokens, at, lexicon) : [token]));
}

function isSuspect({ capital, upper, text }: Token): boolean {
  return capital && !upper && text.length > 5 && INNER_CAPITAL.test(text) && LOST_SPACE.test(text);
}

function splitOf(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Token[] {
  const token = tokens[at];
  if (!token) return [];
  const [, left = '', right = ''] = LOST_SPACE.exec(token.text) ?? [];
  const first = lexicon.find(left);
  const isBoth =
    lexicon.find(token.text) === undefined &&
    first !== undefined &&
    !first.stray &&
    first.size >= KNOWN &&
    isName(text, tokens, at, token.start + left.length, lexicon);
  if (!isBoth) return [token];
  const cut = token.start + left.length;
  return [
    { ...token, end: cut, text: left, lower: left.toLowerCase() },
    { ...token, start: cut, text: right, lower: right.toLowerCase(), gap: 'other', opens: true },
  ];
}

/** True when the second half, alone or with the words behind it, is a place's name that is its own. */
function isName(text: string, tokens: readonly Token[], at: number, start: number, lexicon: Lexicon): boolean {
  return [0, 1, 2].some((more) => {
    const last = tokens[at + more];
    const isJoined = more === 0 || (last?.gap === 'space' && last.capital);
    const facts = last && isJoined ? lexicon.find(text.slice(start, last.end)) : undefined;
    return facts !== undefined && !facts.stray && !facts.shortened;
  });
}
