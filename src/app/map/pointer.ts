import type { Map as GlMap } from 'maplibre-gl';
import { targetAt, type Hittable, type MapTarget } from './hits.ts';

/** A point in CSS pixels from the container's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What a shell is told of the pointer. */
export interface PointerCallbacks {
  readonly onHover: (target: MapTarget | null, at: ScreenPoint) => void;
  readonly onClick: (target: MapTarget | null, at: ScreenPoint) => void;
}

const MOUSE_REACH = 3;
const TOUCH_REACH = 14;

/** Tells what the pointer is on: hovering once a change, and a click with the more reach the coarser the pointer. */
export function listenToPointer(map: GlMap, on: () => Hittable, { onHover, onClick }: PointerCallbacks): void {
  let isOn = false;
  const hover = (target: MapTarget | null, at: ScreenPoint): void => {
    if (!isOn && target === null) return;
    isOn = target !== null;
    map.getCanvas().style.cursor = isOn ? 'pointer' : '';
    onHover(target, { x: at.x, y: at.y });
  };
  const leave = (): void => {
    hover(null, { x: 0, y: 0 });
  };
  map.on('mousemove', ({ point }) => {
    hover(targetAt(map, on(), point, MOUSE_REACH), point);
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', ({ point, originalEvent }) => {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const exact = targetAt(map, on(), point, MOUSE_REACH);
    onClick(exact ?? (isTouch ? targetAt(map, on(), point, TOUCH_REACH) : null), { x: point.x, y: point.y });
  });
}
