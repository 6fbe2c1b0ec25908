import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pxAt, windowWords, type TimeWindow } from '../../index.ts';
import { mode } from '../state/computed.ts';
import { timeWindow } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { AxisView } from './axis-view.ts';
import { Beyond } from './beyond.tsx';
import type { BarLayout } from './layout.ts';
import { placeLabel, placeThumbs } from './placement.ts';
import type { Snap } from './scale.ts';
import { textWidth } from './text-width.ts';
import { Thumb } from './thumb.tsx';

/** Width of a thumb's visible handle. */
const HANDLE_PX = 14;

/** Tabular figures are a little wider than those that are measured. */
const WORDS_SLACK_PX = 6;

/** Room for the button that shows the whole time again, beside the window's words. */
const WHOLE_PX = 84;

/** An edge that lies no farther outside than this stands on the axis' end, in pixels. */
const BEYOND_PX = 0.5;

interface BandProps {
  /** What is drawn, and how far the window may go. */
  readonly extent: TimeWindow;
  readonly reach: TimeWindow;
  readonly widthPx: number;
  readonly marginPx: number;
  readonly layout: BarLayout;
  readonly axis: AxisView;
  readonly snap: Snap;
  /** What a press on the window's words does; null where they do not stand here. */
  readonly onWords: (() => void) | null;
}

/** The window: a shaded band between two thumbs, its dates above it, arrows where it goes on outside. The only part of the drawing that is rendered every frame. */
export function Band({ extent, reach, widthPx, marginPx, layout, axis, snap, onWords }: BandProps) {
  const window = timeWindow.value;
  const fromPx = pxAt(window.from, extent, widthPx);
  const toPx = pxAt(window.to, extent, widthPx);
  const from = Math.max(0, Math.min(fromPx, widthPx));
  const to = Math.max(from, Math.min(toPx, widthPx));
  const touch = placeThumbs(from, to, layout.thumbPx, widthPx, marginPx);
  const handles = placeThumbs(from, to, HANDLE_PX, widthPx, HANDLE_PX / 2);
  const height = `${layout.baseY}px`;
  const away = { start: sideOf(fromPx, widthPx), end: sideOf(toPx, widthPx) };
  const shared = { window, reach, axis, snap };
  return (
    <>
      <div
        class={mode.value === 'all' ? 'time-band is-all' : 'time-band'}
        style={{ left: `${from}px`, width: `${to - from}px`, height }}
      />
      {!away.start && <div class="time-edge" style={{ left: `${from}px`, height }} />}
      {!away.end && <div class="time-edge" style={{ left: `${to}px`, height }} />}
      {onWords && (
        <Words
          text={windowWords(window)}
          centrePx={(from + to) / 2}
          barPx={axis.span.value ? widthPx - WHOLE_PX : widthPx}
          onPress={onWords}
        />
      )}
      {onWords && axis.span.value && (
        <button type="button" class="time-whole" onClick={axis.showAll}>
          {words.timeBar.whole}
        </button>
      )}
      <Thumb {...shared} edge="start" isAway={away.start !== null} leftPx={touch.start} handlePx={handles.start} />
      <Thumb {...shared} edge="end" isAway={away.end !== null} leftPx={touch.end} handlePx={handles.end} />
      <Beyond away={away} window={window} axis={axis} />
    </>
  );
}

function sideOf(px: number, widthPx: number): 'left' | 'right' | null {
  if (px < -BEYOND_PX) return 'left';
  return px > widthPx + BEYOND_PX ? 'right' : null;
}

interface WordsProps {
  readonly text: string;
  readonly centrePx: number;
  readonly barPx: number;
  readonly onPress: () => void;
}

function Words({ text, centrePx, barPx, onPress }: WordsProps) {
  const element = useRef<HTMLButtonElement>(null);
  const [isMeasurable, setMeasurable] = useState(false);
  useLayoutEffect(() => {
    setMeasurable(true);
  }, []);
  const width = isMeasurable && element.current ? textWidth(text, element.current) + WORDS_SLACK_PX : 0;
  return (
    <button
      ref={element}
      type="button"
      class="time-words"
      title={words.timeBar.typeDates}
      style={{ left: `${placeLabel(centrePx, width, barPx)}px`, width: `${width}px` }}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
