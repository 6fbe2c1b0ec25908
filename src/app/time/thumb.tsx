import { DAY_MS, type TimeWindow } from '../../index.ts';
import { pausePlay, showWindow } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { words } from '../words/words.ts';
import type { AxisView } from './axis-view.ts';
import { edgeWords } from './edge-words.ts';
import type { Snap } from './scale.ts';
import { windowAfterKey, type Edge } from './thumb-keys.ts';

interface ThumbProps {
  readonly edge: Edge;
  readonly window: TimeWindow;
  /** How far the edges may go. */
  readonly reach: TimeWindow;
  /** Left edge of the touch area and of the visible handle, in pixels of the drawing. */
  readonly leftPx: number;
  readonly handlePx: number;
  /** True while the edge lies outside the axis: the thumb then serves the keyboard only, and brings the axis along. */
  readonly isAway: boolean;
  readonly axis: AxisView;
  readonly snap: Snap;
}

/** One edge of the window as a WAI-ARIA slider, in days since 1970. The plot listens to the pointer, this to the keys. */
export function Thumb({ edge, window, reach, leftPx, handlePx, isAway, axis, snap }: ThumbProps) {
  const { from, to } = window;
  const isStart = edge === 'start';
  return (
    <div
      class={isAway ? 'time-thumb is-away' : 'time-thumb'}
      role="slider"
      tabIndex={0}
      data-edge={edge}
      aria-label={isStart ? words.time.from : words.time.to}
      aria-valuemin={days(isStart ? reach.from : Math.min(from, to))}
      aria-valuemax={days(isStart ? Math.max(from, to) : reach.to)}
      aria-valuenow={days(isStart ? from : to)}
      aria-valuetext={edgeWords(edge, isStart ? from : to)}
      style={{ left: `${leftPx}px` }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = windowAfterKey(event.key, event.shiftKey, edge, window, reach, snap);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        pausePlay(now());
        showWindow(next, now());
        const ms = isStart ? next.from : next.to;
        axis.reveal({ from: ms, to: ms });
      }}
    >
      <span class="time-handle" style={{ left: `${handlePx - leftPx}px` }} />
    </div>
  );
}

/** Days since 1970, to the minute. */
function days(ms: number): number {
  return Math.round((ms / DAY_MS) * 1440) / 1440;
}
