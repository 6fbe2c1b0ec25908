import { useLayoutEffect } from 'preact/hooks';
import { windowWords } from '../../index.ts';
import { pageMap } from '../map/map-link.ts';
import { comparedWindow, timeWindow } from '../state/signals.ts';
import { CompareMap } from './compare-map.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { refit } from './move-together.ts';
import './compare.css';

/** Two windows side by side: the compared one on a map of its own, and what differs. The map of the page makes room while this is there. */
export function CompareView() {
  const compared = comparedWindow.value;
  useLayoutEffect(() => makeRoom(), []);
  if (!compared) return null;
  return (
    <>
      <CompareMap />
      <p class="compare-words is-compared">{windowWords(compared)}</p>
      <p class="compare-words is-shown">{windowWords(timeWindow.value)}</p>
      <ComparePanel />
    </>
  );
}

/** Narrows the map of the page and keeps in view what it showed; the answer undoes that, to the very zoom where nobody zoomed meanwhile. Without a map the figures stand alone. */
function makeRoom(): () => void {
  const change = (isComparing: boolean): void => {
    const page = pageMap();
    const box = page?.gl.getContainer();
    const before = { width: box?.clientWidth ?? 0, height: box?.clientHeight ?? 0 };
    document.querySelector('.stage')?.classList.toggle('comparing', isComparing);
    if (page) refit(page, before);
  };
  const zoomNow = (): number | undefined => pageMap()?.view().zoom;
  const whole = zoomNow();
  change(true);
  const narrow = zoomNow();
  return () => {
    const isAsLeft = narrow !== undefined && zoomNow() === narrow;
    change(false);
    if (isAsLeft && whole !== undefined) pageMap()?.gl.jumpTo({ zoom: whole });
  };
}
