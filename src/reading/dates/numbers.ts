import type { Token, Tokens } from './tokens.ts';

/** A number and the token after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

/** True for digits that are a number of their own: no part of "5,000", "3.5", "$20", "A320", "5%". */
export function isFree(t: Tokens, i: number): boolean {
  if (!t.isNumber(i)) return false;
  const before = t.at(i - 1);
  if (t.at(i).glued && isJoin(t, i - 1, before)) return false;
  const after = t.at(i + 1);
  if (!after.glued) return true;
  if (after.mark === '%' || after.mark === '°') return false;
  const isFraction = (after.mark === '.' || after.mark === ',') && t.isNumber(i + 2) && t.at(i + 2).glued;
  return !isFraction;
}

/** The day of a month in digits, with "st", "nd", "rd", "th" where they stand; undefined for anything else. */
export function dayAt(t: Tokens, i: number): NumberRead | undefined {
  const token = t.at(i);
  if (!isFree(t, i) || token.end - token.start > 2 || token.value < 1 || token.value > 31) return undefined;
  const after = t.at(i + 1);
  if (!after.glued || after.type !== 'word') return { value: token.value, next: i + 1 };
  return after.kind === 'ordinal-end' ? { value: token.value, next: i + 2 } : undefined;
}

/** A year of four digits from 1800 to 2199, or undefined. */
export function yearAt(t: Tokens, i: number): number | undefined {
  const token = t.at(i);
  if (!isFree(t, i) || token.end - token.start !== 4 || token.value < 1800 || token.value > 2199) return undefined;
  const after = t.at(i + 1);
  return after.glued && after.type === 'word' ? undefined : token.value;
}

/** The count that ends before token `i`: digits or words such as "two", "twenty-one"; `from` is its first token. */
export function countBefore(t: Tokens, i: number): { readonly value: number; readonly from: number } | undefined {
  const last = t.at(i - 1);
  if (last.type === 'number') {
    return isFree(t, i - 1) && last.end - last.start <= 4 ? { value: last.value, from: i - 1 } : undefined;
  }
  if (last.kind !== 'number') return undefined;
  const dash = t.at(i - 2).mark === '-' ? 1 : 0;
  const tens = t.at(i - 2 - dash);
  const isTens = tens.kind === 'number' && tens.value >= 20 && last.value < 10 && last.end - last.start > 2;
  return isTens ? { value: tens.value + last.value, from: i - 2 - dash } : { value: last.value, from: i - 1 };
}

/** The words of a token, small letters. */
export function wordAt(t: Tokens, i: number): string {
  const { start, end } = t.at(i);
  return end - start > 16 ? '' : t.text.slice(start, end).toLowerCase();
}

/** Digits written onto what makes them part of something else. */
function isJoin(t: Tokens, i: number, before: Token): boolean {
  if (before.type === 'word') return before.language !== 'ar' && !isArabicParticle(t, i);
  if ('$€£#%'.includes(before.mark) && before.mark !== '') return true;
  return (before.mark === '.' || before.mark === ',' || before.mark === ':') && before.glued && t.isNumber(i - 2);
}

/** "And" is written onto digits in Arabic, too. */
function isArabicParticle(t: Tokens, i: number): boolean {
  const { start, end } = t.at(i);
  return end - start === 1 && 'وبفل'.includes(t.text.charAt(start));
}
