import { plainText } from './plain-text.ts';

/** The decimal sign of a column or a table. */
export type DecimalSign = '.' | ',';

/**
 * Reads a cell as a number: `1234.5`, `1,234.5`, `1 234`, `1'234`, `-3`, `3.2e1`, `١٢٣٫٤`; null for anything else. With a decimal comma the
 * points are those of thousands. Groups of thousands must have three digits each.
 */
export function readNumber(text: string, decimal: DecimalSign): number | null {
  if (decimal === '.' && isPlainNumber(text)) return Number(text);
  if (text.length > LONGEST) return null;
  const plain = plainText(text).replace(/٫/g, decimal).replace(/[٬'’]/g, ' ');
  const match = (decimal === '.' ? POINT : COMMA).exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const value = Number(`${sign}${whole.replace(/[ .,]/g, '') || '0'}.${fraction || '0'}${exponent}`);
  return Number.isFinite(value) ? value : null;
}

/** Longer texts are no numbers. */
const LONGEST = 60;

const EXPONENT = '([eE][-+]?\\d{1,3})?';
const POINT = new RegExp(
  `^([-+]?)(\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|(?=\\.\\d))(?:\\.(\\d*))?${EXPONENT}$`,
);
const COMMA = new RegExp(`^([-+]?)(\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?: \\d{3})+|(?=,\\d))(?:,(\\d*))?${EXPONENT}$`);

/** Digits with at most one point between them, a minus sign before: what `Number` reads as it stands. */
export function isPlainNumber(text: string): boolean {
  return plainDecimals(text) >= 0;
}

/** The count of decimals of a number as {@link isPlainNumber} has it; -1 for any other text. Makes no strings. */
export function plainDecimals(text: string): number {
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  const length = text.length;
  if (length - from > 17) return -1;
  let point = -1;
  for (let i = from; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || point >= 0) return -1;
    point = i;
  }
  if (point < 0) return length > from ? 0 : -1;
  return length - from > 1 ? length - point - 1 : -1;
}

const MINUS = 45;

/** The decimal sign of cells, and why. */
export interface DecimalDecision {
  readonly decimal: DecimalSign;
  /** True where the cells, such as `1,234`, fit both signs; the point was taken. */
  readonly isOpen: boolean;
  /** A sentence for a person; empty where no cell has a comma. */
  readonly because: string;
}

/** Counts the cells of columns of numbers; any number of them, one after the other. */
export interface DecimalCounter {
  add(text: string): void;
  decide(): DecimalDecision;
}

/** A counter of what speaks for a decimal sign; cells that are no numbers do not count. */
export function decimalCounter(): DecimalCounter {
  const counts = { '.': 0, ',': 0 };
  const firsts: Partial<Record<DecimalSign | 'open', string>> = {};
  return {
    add(text) {
      const sign = text.length > LONGEST ? null : signOf(plainText(text));
      if (sign === null) return;
      firsts[sign] ??= text.trim();
      if (sign !== 'open') counts[sign]++;
    },
    decide() {
      const decimal = counts[','] > counts['.'] ? ',' : '.';
      const decider = firsts[decimal];
      if (decider === undefined && firsts.open !== undefined) {
        const because = `"${firsts.open}" fits a decimal comma and one of thousands; thousands were taken.`;
        return { decimal, isOpen: true, because };
      }
      const isSaid = decimal === ',' || firsts[','] !== undefined || firsts.open !== undefined;
      const because = `Numbers have a decimal ${decimal === ',' ? 'comma' : 'point'}, as in "${decider ?? ''}".`;
      return { decimal, isOpen: false, because: isSaid ? because : '' };
    },
  };
}

/** The decimal sign of these cells; with {@link decimalCounter} whole columns can be asked. */
export function decideDecimal(samples: Iterable<string>): DecimalDecision {
  const counter = decimalCounter();
  for (const text of samples) counter.add(text);
  return counter.decide();
}

/** The decimal sign that a number shows, `open` where a comma may be one of thousands; null for whole numbers and for other texts. */
function signOf(plain: string): DecimalSign | 'open' | null {
  const match = /^[-+]?(\d[\d., ']*)(?:[eE][-+]?\d+)?$|^[-+]?([.,]\d+)$/.exec(plain);
  const body = match?.[1] ?? match?.[2];
  if (body === undefined) return null;
  const [point, comma] = [body.lastIndexOf('.'), body.lastIndexOf(',')];
  if (point < 0 && comma < 0) return null;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const last = Math.max(point, comma);
  const sign: DecimalSign = point >= 0 ? '.' : ',';
  const other: DecimalSign = sign === '.' ? ',' : '.';
  if (body.indexOf(sign) !== last) return other;
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(body)) return sign;
  return sign === '.' ? null : 'open';
}
