import type { MultiPolygon, Polygon } from 'topojson-specification';

/** Drops the arcs that no geometry uses any more and renumbers the rest; a `~` index (walked backwards) stays one. */
export function packArcs<T extends Polygon | MultiPolygon, A>(
  geometries: readonly T[],
  arcs: readonly A[],
): { geometries: T[]; arcs: A[] } {
  const numbers = new Map<number, number>();
  const packed: A[] = [];
  const renumber = (index: number): number => {
    const old = index < 0 ? ~index : index;
    let number = numbers.get(old);
    if (number === undefined) {
      number = packed.length;
      numbers.set(old, number);
      const arc = arcs[old];
      if (arc === undefined) throw new Error(`topology: no arc ${old}`);
      packed.push(arc);
    }
    return index < 0 ? ~number : number;
  };
  const renumberRing = (ring: readonly number[]) => ring.map(renumber);
  const moved = geometries.map((geometry) =>
    geometry.type === 'Polygon'
      ? { ...geometry, arcs: geometry.arcs.map(renumberRing) }
      : { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(renumberRing)) },
  );
  return { geometries: moved, arcs: packed };
}
