import type { IncidentMap } from '../map/incident-map.ts';
import { zoomFor } from '../film/sizes.ts';

/** Makes two maps look at the same: whichever is moved, the other follows in the same frame. `other` begins where `page` is. */
export function moveTogether(page: IncidentMap, other: IncidentMap): () => void {
  let isFollowing = false;
  const follow = (from: IncidentMap, to: IncidentMap) => (): void => {
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
export function refit(map: IncidentMap, before: { readonly width: number; readonly height: number }): void {
  const { clientWidth: width, clientHeight: height } = map.gl.getContainer();
  map.resize();
  if (width === 0 || before.width === 0) return;
  const zoom = map.view().zoom;
  const change = zoomFor(zoom, before, { width, height }) - zoom;
  map.gl.jumpTo({ zoom: zoom + Math.min(MOST_ZOOM, Math.max(-MOST_ZOOM, change)) });
}

function cameraOf({ gl }: IncidentMap) {
  return { center: gl.getCenter(), zoom: gl.getZoom(), bearing: gl.getBearing(), pitch: gl.getPitch() };
}
