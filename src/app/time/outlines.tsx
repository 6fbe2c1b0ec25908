import type { Signal } from '@preact/signals-core';
import { incidentRowOf, momentOf, visitRowOf, type Dataset, type EventIndex } from '../../index.ts';
import type { Selection } from '../state/selection.ts';
import { dataset, selection } from '../state/signals.ts';
import { insetBox } from './box-path.ts';
import type { Hover } from './hover-card.tsx';
import { spanBox, squareBox, stackBox, type Box, type Drawn } from './hit.ts';

/** An accent outline around what is selected, when it is drawn. */
export function SelectedOutline({ drawn, index }: { drawn: Drawn; index: EventIndex }) {
  const open = dataset.value;
  const box = open ? selectedBox(open, selection.value, drawn, index) : null;
  return box && <rect class="time-selected" rx={1.5} {...insetBox(box, -1)} />;
}

/** A fine outline around what the pointer is over. */
export function HoverOutline({ hover }: { hover: Signal<Hover | null> }) {
  const box = hover.value?.hit.box;
  return box ? <rect class="time-hovered" rx={1.5} {...insetBox(box, -0.5)} /> : null;
}

function selectedBox(open: Dataset, chosen: Selection, drawn: Drawn, index: EventIndex): Box | null {
  const { histogram, spans, layout } = drawn;
  if (chosen.kind === 'visit') {
    const row = visitRowOf(open, chosen.id);
    const span = spans.find((one) => one.row === row);
    return span ? spanBox(span, layout) : null;
  }
  const row = chosen.kind === 'incident' ? incidentRowOf(open, chosen.id) : null;
  if (row === null) return null;
  const square = histogram.squares.find((one) => one.row === row);
  if (square) return squareBox(square, layout);
  if (histogram.bars.length === 0 || !isIndexed(index, row)) return null;
  const moment = momentOf(index, row);
  const bin = histogram.bins.find(({ from, to }) => moment >= from && moment < to);
  return bin ? stackBox(histogram, bin, layout) : null;
}

/** True when a row is among those of the index, by binary search: they stand by start, equal ones by row. */
function isIndexed({ columns: { start }, byStart }: EventIndex, row: number): boolean {
  const at = start[row] as number;
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = byStart[middle] as number;
    const otherAt = start[other] as number;
    if (otherAt < at || (otherAt === at && other < row)) low = middle + 1;
    else high = middle;
  }
  return byStart[low] === row;
}
