import { zoomFor } from '../film/sizes.ts';

/** Where a map looks. */
interface Camera {
  readonly center: { readonly lng: number; readonly lat: number };
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** As much of an `IncidentMap` as moving it takes. */
export interface MovableMap {
  view(): { readonly zoom: number };
  resize(): void;
  readonly gl: {
    getCenter(): Camera['center'];
    getZoom(): number;
    getBearing(): number;
    getPitch(): number;
    getContainer(): { readonly clientWidth: number; readonly clientHeight: number };
    jumpTo(camera: { -readonly [part in keyof Camera]?: Camera[part] }): unknown;
    on(event: 'move', call: () => void): unknown;
    off(event: 'move', call: () => void): unknown;
  };
}

/** Makes two maps look at the same: whichever is moved, the other follows in the same frame. `other` begins where `page` is. */
export function moveTogether(page: MovableMap, other: MovableMap): () => void {
  let isFollowing = false;
  const follow = (from: MovableMap, to: MovableMap) => (): void => {
    if (isFollowing) return;
    isFollowing = true;
    to.gl.jumpTo(cameraOf(from));
    isFollowing = false;
  };
  const [left, right] = [follow(page, other), follow(other, page)];
  left();
  page.gl.on('move', left);
  other.gl.on('move', right);
  return () => {
    page.gl.off('move', left);
    other.gl.off('move', right);
  };
}

/** A map that shrinks shows at most twice as much to each side: what was at the edges is seldom what one looks at. */
const MOST_ZOOM = 1;

/** Takes over a new size of a map's container so that most of what it showed stays in view. `before` is the size that it had, in CSS pixels. */
export function refit(map: MovableMap, before: { readonly width: number; readonly height: number }): void {
  const { clientWidth: width, clientHeight: height } = map.gl.getContainer();
  map.resize();
  if (width === 0 || before.width === 0) return;
  const zoom = map.view().zoom;
  const change = zoomFor(zoom, before, { width, height }) - zoom;
  map.gl.jumpTo({ zoom: zoom + Math.min(MOST_ZOOM, Math.max(-MOST_ZOOM, change)) });
}

function cameraOf({ gl }: MovableMap): Camera {
  return { center: gl.getCenter(), zoom: gl.getZoom(), bearing: gl.getBearing(), pitch: gl.getPitch() };
}
