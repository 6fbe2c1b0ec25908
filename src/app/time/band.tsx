import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pxAt, windowWords, type TimeWindow } from '../../index.ts';
import { mode } from '../state/computed.ts';
import { timeWindow } from '../state/signals.ts';
import type { BarLayout } from './layout.ts';
import { placeLabel, placeThumbs } from './placement.ts';
import { textWidth } from './text-width.ts';
import { Thumb } from './thumb.tsx';

/** Width of a thumb's visible handle. */
const HANDLE_PX = 14;

/** Tabular figures are a little wider than those that are measured. */
const WORDS_SLACK_PX = 6;

interface BandProps {
  /** What is drawn, and how far the window may go. */
  readonly extent: TimeWindow;
  readonly reach: TimeWindow;
  readonly widthPx: number;
  readonly marginPx: number;
  readonly layout: BarLayout;
  readonly withWords: boolean;
}

/** The window: a shaded band between two thumbs, its dates above it. The only part of the drawing that is rendered every frame. */
export function Band({ extent, reach, widthPx, marginPx, layout, withWords }: BandProps) {
  const window = timeWindow.value;
  const from = Math.max(0, Math.min(pxAt(window.from, extent, widthPx), widthPx));
  const to = Math.max(from, Math.min(pxAt(window.to, extent, widthPx), widthPx));
  const touch = placeThumbs(from, to, layout.thumbPx, widthPx, marginPx);
  const handles = placeThumbs(from, to, HANDLE_PX, widthPx, HANDLE_PX / 2);
  const height = `${layout.baseY}px`;
  return (
    <>
      <div
        class={mode.value === 'all' ? 'time-band is-all' : 'time-band'}
        style={{ left: `${from}px`, width: `${to - from}px`, height }}
      />
      <div class="time-edge" style={{ left: `${from}px`, height }} />
      <div class="time-edge" style={{ left: `${to}px`, height }} />
      {withWords && <Words text={windowWords(window)} centrePx={(from + to) / 2} barPx={widthPx} />}
      <Thumb edge="start" window={window} reach={reach} leftPx={touch.start} handlePx={handles.start} />
      <Thumb edge="end" window={window} reach={reach} leftPx={touch.end} handlePx={handles.end} />
    </>
  );
}

function Words({ text, centrePx, barPx }: { text: string; centrePx: number; barPx: number }) {
  const element = useRef<HTMLDivElement>(null);
  const [isMeasurable, setMeasurable] = useState(false);
  useLayoutEffect(() => {
    setMeasurable(true);
  }, []);
  const width = isMeasurable && element.current ? textWidth(text, element.current) + WORDS_SLACK_PX : 0;
  return (
    <div
      ref={element}
      class="time-words"
      style={{ left: `${placeLabel(centrePx, width, barPx)}px`, width: `${width}px` }}
    >
      {text}
    </div>
  );
}
