import type { DateOrder } from '../numeric.ts';
import type { Phrase } from '../phrase.ts';
import type { Tokens } from '../tokens.ts';

/** The phrase that the token `i` is the chief word of, or undefined. */
export function parseArabic(_t: Tokens, _i: number, _order: DateOrder): Phrase | undefined {
  return undefined;
}
