/**
 * Three numbers of a date such as `7/10/2014`, `07.10.14` or `7-10-2014 06:20`, packed into one: see {@link firstNumber} and its
 * kin. -1 for anything else: the first two have one or two digits each, the third two or four, with one of `/`, `.`, `-` and blanks
 * between them, twice the same. Makes no strings, so that a whole column can be asked.
 */
export function scanNumericDate(text: string): number {
  let at = 0;
  const length = text.length;
  while (at < length && text.charCodeAt(at) === SPACE) at++;
  let packed = 0;
  let separator = 0;
  for (let n = 0; n < 3; n++) {
    let value = 0;
    let digits = 0;
    for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
      value = value * 10 + code - ZERO;
      if (++digits > 4) return -1;
    }
    if (n === 2) return digits === 2 || digits === 4 ? packed * 100_000 + (digits === 4 ? 50_000 : 0) + value : -1;
    if (digits === 0 || digits > 2) return -1;
    packed = packed * 100 + value;
    const sign = text.charCodeAt(at);
    if (!SEPARATORS.includes(sign) || (n === 1 && sign !== separator)) return -1;
    separator = sign;
    at++;
    while (text.charCodeAt(at) === SPACE) at++;
  }
  return -1;
}

/** The number that stands first. */
export function firstNumber(packed: number): number {
  return Math.floor(packed / 10_000_000);
}

/** The number that stands second. */
export function secondNumber(packed: number): number {
  return Math.floor(packed / 100_000) % 100;
}

/** The number that stands third. */
export function thirdNumber(packed: number): number {
  return packed % 50_000;
}

/** True where the third number has four digits. */
export function hasFullYear(packed: number): boolean {
  return packed % 100_000 >= 50_000;
}

const SPACE = 32;
const ZERO = 48;
const NINE = 57;
/** `/`, `.`, `-`. */
const SEPARATORS: readonly number[] = [47, 46, 45];
