import { pxAt, type TimeWindow } from '../../index.ts';
import { timeWindow } from '../state/signals.ts';

interface VeilProps {
  readonly extent: TimeWindow;
  readonly widthPx: number;
  /** Top and height, in pixels. */
  readonly y: number;
  readonly height: number;
}

/** Makes pale what is drawn below it outside the window. It is stretched, not laid out anew, so that what lies below is not painted again. */
export function Veil({ extent, widthPx, y, height }: VeilProps) {
  const { from, to } = timeWindow.value;
  const before = share(pxAt(from, extent, widthPx) / widthPx);
  const after = share(1 - pxAt(to, extent, widthPx) / widthPx);
  const size = { insetBlockStart: `${y}px`, blockSize: `${height}px` };
  return (
    <>
      <div class="time-veil is-before" style={{ ...size, transform: `scaleX(${before})` }} />
      <div class="time-veil is-after" style={{ ...size, transform: `scaleX(${after})` }} />
    </>
  );
}

function share(value: number): number {
  return Math.max(0, Math.min(1, value));
}
