import type { LonLat } from '../../index.ts';
import { pageMap } from '../map/map-link.ts';

/** A pointer that moved farther than this, CSS pixels, has moved the map. */
const STILL_PX = 5;

/** Waits for a click on the map and says where it was; nothing is chosen by it. The result ends the waiting. */
export function pickOnMap(onPick: (point: LonLat) => void): () => void {
  const map = pageMap();
  if (!map) return () => undefined;
  const box = map.gl.getContainer();
  let down = { x: 0, y: 0 };
  const onDown = ({ clientX: x, clientY: y }: PointerEvent): void => {
    down = { x, y };
  };
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation();
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL_PX) return;
    const { left, top } = box.getBoundingClientRect();
    const { lng, lat } = map.gl.unproject([event.clientX - left, event.clientY - top]).wrap();
    stop();
    onPick([rounded(lng), rounded(lat)]);
  };
  const stop = (): void => {
    box.removeEventListener('pointerdown', onDown, true);
    box.removeEventListener('click', onClick, true);
    box.classList.remove('map-picking');
  };
  box.addEventListener('pointerdown', onDown, true);
  box.addEventListener('click', onClick, true);
  box.classList.add('map-picking');
  return stop;
}

/** Five decimals of a degree are a metre: no finger is more exact. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
