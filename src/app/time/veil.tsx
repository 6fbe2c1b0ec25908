import { pxAt, type TimeWindow } from '../../index.ts';
import { timeWindow } from '../state/signals.ts';

interface VeilProps {
  readonly extent: TimeWindow;
  readonly widthPx: number;
  readonly y: number;
  readonly height: number;
}

/** Makes pale what is drawn below it outside the window. */
export function Veil({ extent, widthPx, y, height }: VeilProps) {
  const { from, to } = timeWindow.value;
  const left = Math.max(0, Math.min(pxAt(from, extent, widthPx), widthPx));
  const right = Math.max(0, Math.min(pxAt(to, extent, widthPx), widthPx));
  return (
    <>
      <rect class="time-veil" x={0} y={y} width={left} height={height} />
      <rect class="time-veil" x={right} y={y} width={widthPx - right} height={height} />
    </>
  );
}
