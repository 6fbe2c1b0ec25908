import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { FAMILIES, type EventIndex, type Histogram, type Square } from '../../index.ts';
import { boxPath, insetBox } from './box-path.ts';
import { squareBox } from './hit.ts';
import type { BarLayout } from './layout.ts';
import { keepPale } from './pale.ts';

/** So many squares are elements of their own, each pale or not; more are drawn as a few paths under a veil. */
const MOST_ELEMENTS = 600;

interface MarksProps {
  readonly histogram: Histogram;
  readonly index: EventIndex;
  readonly layout: BarLayout;
}

/** The events as squares or bars. Made once for a dataset, filter and width; the window changes only what is pale. */
export function Marks({ histogram, index, layout }: MarksProps) {
  const few = !isVeiled(histogram);
  const paths = useMemo(() => (few ? [] : pathsOf(histogram, layout)), [few, histogram, layout]);
  if (few) return <Squares squares={histogram.squares} index={index} layout={layout} />;
  return (
    <g>
      {paths.map(({ key, family, opacity, d }) => (
        <path key={key} class={`time-mark family-${family}`} fill-opacity={opacity} d={d} />
      ))}
    </g>
  );
}

/** True where a veil makes them pale, false where each is pale or not by itself. */
export function isVeiled({ squares, bars }: Histogram): boolean {
  return squares.length > MOST_ELEMENTS || bars.length > 0;
}

function Squares({ squares, index, layout }: { squares: readonly Square[]; index: EventIndex; layout: BarLayout }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => keepPale(group.current, squares, index), [squares, index]);
  return (
    <g ref={group}>
      {squares.map((square) => (
        <rect
          key={square.row}
          class={`time-mark family-${familyName(square.family)}${square.uncertain ? ' is-unsure' : ''}`}
          fill-opacity={square.opacity}
          {...insetBox(squareBox(square, layout), 0.5)}
        />
      ))}
    </g>
  );
}

interface MarkPath {
  readonly key: string;
  readonly family: string;
  readonly opacity: number;
  readonly d: string;
}

/** One path for each family and strength, the strength to a quarter. */
function pathsOf({ squares, bars }: Histogram, { headPx, ...layout }: BarLayout): readonly MarkPath[] {
  const parts = new Map<string, { family: string; opacity: number; boxes: string[] }>();
  const add = (family: number, opacity: number, box: string): void => {
    const key = `${family}/${opacity}`;
    const part = parts.get(key) ?? { family: familyName(family), opacity, boxes: [] };
    part.boxes.push(box);
    parts.set(key, part);
  };
  for (const square of squares) {
    const box = insetBox(squareBox(square, { headPx, ...layout }), 0.5);
    add(square.family, Math.round(square.opacity * 4) / 4, boxPath(box));
  }
  for (const { family, x, y, width, height } of bars) {
    add(family, 1, boxPath({ x: x + 0.5, y: y + headPx, width: Math.max(1, width - 1), height }));
  }
  return [...parts].map(([key, { family, opacity, boxes }]) => ({ key, family, opacity, d: boxes.join('') }));
}

function familyName(code: number): string {
  return FAMILIES[code] ?? 'other';
}
