import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows above and below those in view that are in the page as well, so that the keyboard finds the next one there. */
const SPARE = 4;

/** Browsers lay out elements up to some 33 million pixels; longer lists are scrolled in proportion. */
const TALLEST_PX = 12_000_000;

/** What a list is told of where it is scrolled. */
interface Scrolled {
  readonly top: number;
  readonly height: number;
  /** Pixels of the list that lie above the page's own scroll range; not 0 only in lists taller than {@link TALLEST_PX}. */
  readonly offset: number;
}

/**
 * A list of rows of one height of which only those in view are in the page, so that a million cost what a dozen do.
 * @param count rows in all
 * @param rowPx height of each
 * @param chosen place of the chosen row, brought into view when it changes; -1 for none
 * @param render the content of the row at a place
 */
export function VirtualRows({
  count,
  rowPx,
  chosen,
  render,
}: {
  count: number;
  rowPx: number;
  chosen: number;
  render: (place: number) => VNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [scrolled, setScrolled] = useState<Scrolled>({ top: 0, height: 800, offset: 0 });
  const fullPx = count * rowPx;
  const shownPx = Math.min(fullPx, TALLEST_PX);
  useLayoutEffect(() => {
    const scroller = list.current?.parentElement;
    if (!scroller) return undefined;
    const follow = (): void => {
      setScrolled((before) => next(before, scroller.scrollTop, scroller.clientHeight, fullPx, shownPx));
    };
    follow();
    scroller.addEventListener('scroll', follow, { passive: true });
    const watcher = new ResizeObserver(follow);
    watcher.observe(scroller);
    return () => {
      scroller.removeEventListener('scroll', follow);
      watcher.disconnect();
    };
  }, [fullPx, shownPx]);
  const lastChosen = useRef(-1);
  useEffect(() => {
    const scroller = list.current?.parentElement;
    if (!scroller || chosen < 0 || chosen === lastChosen.current) return;
    lastChosen.current = chosen;
    const at = chosen * rowPx - scrolled.offset;
    if (at >= scroller.scrollTop && at + rowPx <= scroller.scrollTop + scroller.clientHeight) return;
    scroller.scrollTop = ((chosen * rowPx) / Math.max(1, fullPx)) * shownPx - scroller.clientHeight / 3;
  }, [chosen]);
  const first = Math.max(0, Math.floor((scrolled.top + scrolled.offset) / rowPx) - SPARE);
  const last = Math.min(count, Math.ceil((scrolled.top + scrolled.offset + scrolled.height) / rowPx) + SPARE);
  return (
    <ul class="rows virtual" ref={list} style={{ blockSize: `${shownPx}px` }}>
      {Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).map((place) => (
        <li
          key={place}
          aria-setsize={count}
          aria-posinset={place + 1}
          style={{ transform: `translateY(${place * rowPx - scrolled.offset}px)`, blockSize: `${rowPx}px` }}
        >
          {render(place)}
        </li>
      ))}
    </ul>
  );
}

/** Where the list is scrolled after the page's scroll position has become `top`: a jump goes there in proportion, less keeps its pace. */
function next(before: Scrolled, top: number, height: number, fullPx: number, shownPx: number): Scrolled {
  const most = Math.max(0, fullPx - shownPx);
  if (most === 0) return same(before, { top, height, offset: 0 });
  const isJump = Math.abs(top - before.top) > 2 * height;
  const isEnd = top <= 0 || top >= shownPx - height - 1;
  const range = Math.max(1, shownPx - height);
  const offset = isJump || isEnd ? (top / range) * most : Math.min(before.offset, most);
  return same(before, { top, height, offset });
}

function same(before: Scrolled, after: Scrolled): Scrolled {
  const isSame = before.top === after.top && before.height === after.height && before.offset === after.offset;
  return isSame ? before : after;
}
