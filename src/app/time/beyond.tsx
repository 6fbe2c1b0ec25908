import { type TimeWindow } from '../../index.ts';
import { words } from '../words/words.ts';
import type { AxisView } from './axis-view.ts';
import { edgeWords } from './edge-words.ts';
import { Icon } from './icons.tsx';

type Side = 'left' | 'right';

interface BeyondProps {
  /** On which side of the axis an edge of the window lies; null where it is drawn. */
  readonly away: { readonly start: Side | null; readonly end: Side | null };
  readonly window: TimeWindow;
  readonly axis: AxisView;
}

/** Arrows at the ends of the axis where the window goes on outside: pressed, the axis comes to the nearest edge that is there. */
export function Beyond({ away, window, axis }: BeyondProps) {
  const left = away.end === 'left' ? 'end' : away.start === 'left' ? 'start' : null;
  const right = away.start === 'right' ? 'start' : away.end === 'right' ? 'end' : null;
  return (
    <>
      {left && <Arrow side="left" edge={left} window={window} axis={axis} />}
      {right && <Arrow side="right" edge={right} window={window} axis={axis} />}
    </>
  );
}

interface ArrowProps {
  readonly side: Side;
  readonly edge: 'start' | 'end';
  readonly window: TimeWindow;
  readonly axis: AxisView;
}

const LABELS = {
  left: { start: words.timeBar.startsBefore, end: words.timeBar.endsBefore },
  right: { start: words.timeBar.startsAfter, end: words.timeBar.endsAfter },
};

function Arrow({ side, edge, window, axis }: ArrowProps) {
  const ms = edge === 'start' ? window.from : window.to;
  const label = LABELS[side][edge](edgeWords(edge, ms));
  return (
    <button
      type="button"
      class={`time-beyond is-${side}`}
      aria-label={label}
      title={label}
      onClick={() => {
        axis.reveal({ from: ms, to: ms });
      }}
    >
      <Icon name={side === 'left' ? 'back' : 'on'} size={18} />
    </button>
  );
}
