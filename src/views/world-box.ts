/** A box in world coordinates; `west` and `east` may lie outside 0 to 1 where other copies of the world are in view. */
export interface WorldBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** True when what reaches `room` world units around a point lies in a box, or a copy of it in another copy of the world. */
export function reachesInto(x: number, y: number, room: number, box: WorldBox): boolean {
  if (y < box.north - room || y > box.south + room) return false;
  // The first copy of the world that lies east of the view's western edge.
  return x + Math.ceil(box.west - room - x) <= box.east + room;
}
