import { USUAL_WINDOW } from './cases.ts';
import type { Measured } from './measure.ts';
import type { Method } from './protocol.ts';
import { DAYS } from './windows.ts';

/** One method's figure beside another's; `value` is null when one of them did not come so far. */
export interface Ratio {
  readonly ratio: string;
  readonly value: number | null;
  readonly asked: string;
  readonly aim?: string;
}

interface Wanted {
  readonly of: Method;
  readonly to: Method;
  readonly figure: 'medianMs' | 'loadMs' | 'cpuMs';
  readonly incidents: number;
  readonly window: number;
  readonly asked: string;
  readonly aim?: string;
}

const MILLION = { incidents: 1_000_000, window: USUAL_WINDOW } as const;
const HUGE = { incidents: 10_000_000, window: USUAL_WINDOW } as const;

/** What the product is held to; `cpuMs` as a difference, the others as quotients. */
const WANTED: readonly Wanted[] = [
  { of: 'layer', to: 'empty', figure: 'medianMs', ...MILLION, asked: 'at most 1.5', aim: '1.3' },
  { of: 'placeline', to: 'empty', figure: 'medianMs', ...MILLION, asked: 'at most 2.0', aim: '1.5' },
  { of: 'setFilter', to: 'placeline', figure: 'medianMs', ...MILLION, asked: 'at least 5', aim: '8' },
  { of: 'setData', to: 'placeline', figure: 'medianMs', ...MILLION, asked: 'told' },
  { of: 'deckgl', to: 'placeline', figure: 'medianMs', ...MILLION, asked: 'told' },
  { of: 'setFilter', to: 'layer', figure: 'loadMs', ...MILLION, asked: 'at least 30', aim: '77' },
  { of: 'setFilter', to: 'placeline', figure: 'loadMs', ...MILLION, asked: 'at least 30', aim: '77' },
  { of: 'layer', to: 'empty', figure: 'cpuMs', ...MILLION, asked: 'at most 6 ms more' },
  { of: 'placeline', to: 'empty', figure: 'cpuMs', ...MILLION, asked: 'at most 6 ms more' },
  { of: 'layer', to: 'empty', figure: 'medianMs', ...MILLION, window: DAYS, asked: 'told' },
  { of: 'placeline', to: 'empty', figure: 'medianMs', ...MILLION, window: DAYS, asked: 'told' },
  { of: 'layer', to: 'empty', figure: 'medianMs', ...HUGE, asked: 'at most 2.2' },
  { of: 'placeline', to: 'empty', figure: 'medianMs', ...HUGE, asked: 'at most 3' },
  { of: 'layer', to: 'empty', figure: 'medianMs', ...HUGE, window: DAYS, asked: 'told' },
  { of: 'placeline', to: 'empty', figure: 'medianMs', ...HUGE, window: DAYS, asked: 'told' },
];

/** The ratios whose both methods were measured. */
export function ratiosOf(lines: readonly Measured[]): readonly Ratio[] {
  return WANTED.flatMap((wanted) => {
    const find = (method: Method): Measured | undefined =>
      lines.find(
        (line) => line.method === method && line.incidents === wanted.incidents && line.window === wanted.window,
      );
    const [over, under] = [find(wanted.of), find(wanted.to)];
    if (!over || !under) return [];
    const { asked, aim } = wanted;
    return [
      {
        ratio: nameOf(wanted),
        value: valueOf(wanted, over[wanted.figure], under[wanted.figure]),
        asked,
        ...(aim === undefined ? {} : { aim }),
      },
    ];
  });
}

function valueOf({ figure }: Wanted, over: number | null, under: number | null): number | null {
  if (over === null || under === null || (figure !== 'cpuMs' && under === 0)) return null;
  return Number((figure === 'cpuMs' ? over - under : over / under).toPrecision(3));
}

/** Such as `step: layer / empty, 1000000, 30 days`. */
function nameOf({ of, to, figure, incidents, window }: Wanted): string {
  const what = { medianMs: 'step', loadMs: 'load', cpuMs: 'main thread' }[figure];
  return `${what}: ${of} ${figure === 'cpuMs' ? '-' : '/'} ${to}, ${incidents}, ${window} days`;
}
