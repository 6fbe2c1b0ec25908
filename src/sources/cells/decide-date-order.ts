import type { DateOrder } from '../../model/mapping.ts';
import { firstNumber, hasFullYear, scanNumericDate, secondNumber, thirdNumber } from './scan-numeric-date.ts';
import { plainText } from './plain-text.ts';

/** A cell that decides, and where it stands. */
export interface DecidingCell {
  readonly text: string;
  /** Line in the file, from 1; 0 where it is not known. */
  readonly line: number;
}

/** How the dates of a column are ordered. */
export interface DateOrderDecision {
  /** Null where no cell needs it. Where cells fit both orders and none decides, the one that the program would take: day first. */
  readonly order: DateOrder | null;
  /** True where a person must say. */
  readonly isOpen: boolean;
  /** Cells that fit only the order that was not taken: each is a problem. */
  readonly against: number;
  readonly firstAgainst: DecidingCell | null;
  /** A sentence for a person, with the cell that decides. */
  readonly because: string;
}

/** Counts the cells of a column; any number of them, one after the other. */
export interface DateOrderCounter {
  add(text: string, line?: number): void;
  decide(): DateOrderDecision;
}

/** A counter of what speaks for an order of day and month. It takes every cell of a column and makes no strings. */
export function dateOrderCounter(): DateOrderCounter {
  const counts: Record<Verdict, number> = { dmy: 0, mdy: 0, ymd: 0, both: 0, neither: 0 };
  const firsts: Partial<Record<Verdict, DecidingCell>> = {};
  let lastText = '';
  let lastVerdict: Verdict | null = null;
  return {
    add(text, line = 0) {
      const verdict = text === lastText ? lastVerdict : verdictOf(text);
      lastText = text;
      lastVerdict = verdict;
      if (verdict === null) return;
      counts[verdict]++;
      firsts[verdict] ??= { text, line };
    },
    decide: () => decision(counts, firsts),
  };
}

/** The order of the dates among these cells; with {@link dateOrderCounter} a whole column can be asked. */
export function decideDateOrder(samples: Iterable<string>): DateOrderDecision {
  const counter = dateOrderCounter();
  for (const text of samples) counter.add(text);
  return counter.decide();
}

/** Longer texts are no dates. */
const LONGEST = 80;

type Verdict = DateOrder | 'both' | 'neither';

/** Null for a cell that needs no order; `both` for one that fits day first and month first; `neither` for one that fits none. */
function verdictOf(text: string): Verdict | null {
  let packed = scanNumericDate(text);
  if (packed < 0 && text.length <= LONGEST && !isAscii(text)) packed = scanNumericDate(plainText(text));
  if (packed < 0) return null;
  const [a, b] = [firstNumber(packed), secondNumber(packed)];
  if (a === b && a <= 12) return null;
  const [isDayFirst, isMonthFirst] = [a <= 31 && b <= 12, b <= 31 && a <= 12];
  if (isDayFirst && isMonthFirst) return 'both';
  if (isDayFirst) return 'dmy';
  if (isMonthFirst) return 'mdy';
  return !hasFullYear(packed) && b <= 12 && thirdNumber(packed) <= 31 ? 'ymd' : 'neither';
}

const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
const NAMES: Readonly<Record<DateOrder, string>> = { dmy: 'day first', mdy: 'month first', ymd: 'year first' };

function decision(counts: Record<Verdict, number>, firsts: Partial<Record<Verdict, DecidingCell>>): DateOrderDecision {
  let order: DateOrder = 'dmy';
  for (const other of ORDERS) if (counts[other] > counts[order]) order = other;
  const rivals = ORDERS.filter((other) => other !== order && counts[other] > 0);
  const against = rivals.reduce((sum, other) => sum + counts[other], 0);
  const firstAgainst = rivals.map((other) => firsts[other]).find((cell) => cell !== undefined) ?? null;
  const decider = firsts[order];
  if (decider) {
    const but = firstAgainst
      ? ` against ${against}; ${quoted(firstAgainst)} and its like fit only another order and are problems`
      : '';
    const because = `Dates are read ${NAMES[order]}: ${quoted(decider)} fits no other order (${counts[order]} cells${but}).`;
    return { order, isOpen: rivals.some((other) => counts[other] === counts[order]), against, firstAgainst, because };
  }
  const open = firsts.both;
  if (!open) return { order: null, isOpen: false, against: 0, firstAgainst: null, because: '' };
  const because = `Dates such as ${quoted(open)} fit day first and month first, and no cell decides; day first was taken.`;
  return { order, isOpen: true, against: 0, firstAgainst: null, because };
}

function quoted({ text, line }: DecidingCell): string {
  return line > 0 ? `"${text.trim()}" in line ${line}` : `"${text.trim()}"`;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
