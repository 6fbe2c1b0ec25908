import type { Case } from './open-case.ts';
import { METHODS, type Method } from './protocol.ts';
import { DAYS } from './windows.ts';

/** The usual width of the window, in days. */
export const USUAL_WINDOW = 30;

const SIZES = [10_000, 100_000, 1_000_000];

/** Only ours is tried with so many, beside the empty map. */
const HUGE = 10_000_000;

const OURS: readonly Method[] = ['empty', 'layer', 'placeline'];

/** The cases that the arguments choose, the empty map first in each group so that ratios are of one moment. */
export function casesOf(args: readonly string[]): readonly Case[] {
  const methods = chosen(args, '--methods');
  const unknown = methods?.filter((name) => !METHODS.some((method) => method === name)) ?? [];
  if (unknown.length > 0) throw new Error(`expected methods of ${METHODS.join(', ')}, got ${unknown.join(', ')}`);
  const sizes = args.includes('--quick') ? ['10000'] : chosen(args, '--sizes');
  const windows = chosen(args, '--windows');
  return [
    ...SIZES.flatMap((incidents) => METHODS.map((method) => ({ method, incidents, window: USUAL_WINDOW }))),
    ...[SIZES.at(-1) ?? 0].flatMap((incidents) => OURS.map((method) => ({ method, incidents, window: DAYS }))),
    ...[USUAL_WINDOW, DAYS].flatMap((window) => OURS.map((method) => ({ method, incidents: HUGE, window }))),
  ].filter(
    ({ method, incidents, window }) =>
      (methods?.includes(method) ?? true) &&
      (sizes?.includes(`${incidents}`) ?? true) &&
      (windows?.includes(`${window}`) ?? true),
  );
}

/** The size at which the app is used, the largest that is listed; null when the app is not among the cases. */
export function usedSize(cases: readonly Case[]): number | null {
  const sizes = cases
    .filter(({ method, incidents, window }) => method === 'placeline' && incidents < HUGE && window === USUAL_WINDOW)
    .map(({ incidents }) => incidents);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

function chosen(args: readonly string[], name: string): readonly string[] | null {
  const at = args.indexOf(name);
  return at === -1 ? null : (args[at + 1] ?? '').split(',');
}
