import type { Signal } from '@preact/signals-core';
import { textAt, whenWordsAt, windowWords, type Dataset } from '../../index.ts';
import { dataset } from '../state/signals.ts';
import { words } from '../words/words.ts';
import type { Hit } from './hit.ts';

/** What the pointer is over, and the left upper corner of the drawing in the page's window. */
export interface Hover {
  readonly hit: Hit;
  readonly left: number;
  readonly top: number;
}

/** Half the card's greatest width and the room it keeps to the page's edges, in pixels. */
const HALF_PX = 130;
const EDGE_PX = 8;

/** What the pointer is over, in words. Not for the keyboard: the list carries the same. */
export function HoverCard({ hover }: { hover: Signal<Hover | null> }) {
  const now = hover.value;
  const open = dataset.value;
  if (!now || !open) return null;
  const { title, details } = wordsOf(open, now.hit);
  const { x, y, width } = now.hit.box;
  const centre = now.left + x + width / 2;
  const left = Math.max(HALF_PX + EDGE_PX, Math.min(centre, document.documentElement.clientWidth - HALF_PX - EDGE_PX));
  return (
    <div class="time-hover" aria-hidden="true" style={{ left: `${left}px`, top: `${now.top + y - EDGE_PX}px` }}>
      <span class="time-hover-title" dir="auto">
        {title}
      </span>
      <span>{details}</span>
    </div>
  );
}

function wordsOf(open: Dataset, hit: Hit): { title: string; details: string } {
  switch (hit.kind) {
    case 'incident':
      return { title: textAt(open, open.incidents.title[hit.row]), details: whenOf(open.incidents, hit.row) };
    case 'visit':
      return { title: textAt(open, open.visits.traveller[hit.row]), details: whenOf(open.visits, hit.row) };
    case 'bin':
      return { title: windowWords(hit.bin), details: words.time.incidents(hit.bin.total) };
  }
}

function whenOf(columns: Dataset['incidents'] | Dataset['visits'], row: number): string {
  const { text, doubt } = whenWordsAt(columns, row);
  return doubt === '' ? text : `${text} · ${doubt}`;
}
