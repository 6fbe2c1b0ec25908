import { MercatorCoordinate, type Map as GlMap } from 'maplibre-gl';
import type { PathPointer } from '../../../index.ts';

/** The pointer at a point of the map (CSS pixels) as `pathNear` needs it: turned, tilted and curved as the map is there. */
export function pathPointer(map: GlMap, [x, y]: readonly [x: number, y: number], reach: number): PathPointer {
  const at = (dx: number, dy: number): MercatorCoordinate =>
    MercatorCoordinate.fromLngLat(map.unproject([x + dx, y + dy]));
  const [here, right, below] = [at(0, 0), at(1, 0), at(0, 1)];
  // One pixel right and one down in the square; turned round they give the square in pixels.
  const [a, b] = [nearTurn(right.x - here.x), nearTurn(below.x - here.x)];
  const [c, d] = [right.y - here.y, below.y - here.y];
  const area = a * d - b * c;
  return { x: here.x - Math.floor(here.x), y: here.y, pixels: [d / area, -c / area, -b / area, a / area], reach };
}

/** The shortest of the ways that differ by turns of the earth. */
function nearTurn(dx: number): number {
  return dx - Math.round(dx);
}
