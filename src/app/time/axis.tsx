import type { Tick } from '../../index.ts';
import type { BarLayout } from './layout.ts';

const TICK_PX = 4;
const TEXT_PX = 16;

/** The line that the stacks stand on, with its dates. */
export function Axis({ ticks, layout, widthPx }: { ticks: readonly Tick[]; layout: BarLayout; widthPx: number }) {
  const y = layout.baseY + 0.5;
  return (
    <g class="time-axis">
      <line x1={0} x2={widthPx} y1={y} y2={y} />
      {ticks.map(({ ms, px, label, anchor, major }) => {
        const x = Math.round(px) + (px < 1 ? 0.5 : -0.5);
        return (
          <g key={ms}>
            <line x1={x} x2={x} y1={y} y2={y + (label === '' ? TICK_PX / 2 : TICK_PX)} />
            {label !== '' && (
              <text class={major ? 'is-major' : undefined} x={px} y={y + TEXT_PX} text-anchor={anchor}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
