import { DAY_MS, windowWords, type TimeWindow } from '../../index.ts';
import { pausePlay, showWindow } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { words } from '../words/words.ts';
import { windowAfterKey, type Edge } from './thumb-keys.ts';

interface ThumbProps {
  readonly edge: Edge;
  readonly window: TimeWindow;
  /** How far the edges may go. */
  readonly reach: TimeWindow;
  /** Left edge of the touch area and of the visible handle, in pixels of the drawing. */
  readonly leftPx: number;
  readonly handlePx: number;
}

/** One edge of the window as a WAI-ARIA slider, in days since 1970. The plot listens to the pointer, this to the keys. */
export function Thumb({ edge, window, reach, leftPx, handlePx }: ThumbProps) {
  const { from, to } = window;
  const isStart = edge === 'start';
  return (
    <div
      class="time-thumb"
      role="slider"
      tabIndex={0}
      data-edge={edge}
      aria-label={isStart ? words.time.from : words.time.to}
      aria-valuemin={days(isStart ? reach.from : Math.min(from, to))}
      aria-valuemax={days(isStart ? Math.max(from, to) : reach.to)}
      aria-valuenow={days(isStart ? from : to)}
      aria-valuetext={isStart ? firstWords(from) : lastWords(to)}
      style={{ left: `${leftPx}px` }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = windowAfterKey(event.key, event.shiftKey, edge, window, reach);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        pausePlay(now());
        showWindow(next, now());
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

function firstWords(ms: number): string {
  return windowWords({ from: ms, to: ms % DAY_MS === 0 ? ms + DAY_MS : ms });
}

/** The last day inside, for the end is exclusive. */
function lastWords(ms: number): string {
  return windowWords({ from: ms % DAY_MS === 0 ? ms - DAY_MS : ms, to: ms });
}
