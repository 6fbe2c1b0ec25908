import { pillPoint, type Bbox, type LonLat, type Scene } from '../../index.ts';

/** Where the pill of each arc stands, by the arc's key: on the part of it that is in `clear`, away from what is `taken` already. */
export function pillPlaces(scene: Scene, clear: Bbox, taken: readonly LonLat[]): ReadonlyMap<string, LonLat> {
  const all = [...taken, ...scene.ends.map(({ point }) => point)];
  const places = new Map<string, LonLat>();
  for (const arc of scene.arcs) {
    const point = pillPoint(arc.lines, clear, all) ?? arc.labelPoint;
    places.set(arc.key, point);
    all.push(point);
  }
  return places;
}
