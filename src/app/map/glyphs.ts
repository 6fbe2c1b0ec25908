import type { Family } from '../../model/families.ts';

/** Draws a family's glyph around the origin of the context, to fit a circle of radius 10, in one colour. */
export function drawGlyph(context: CanvasRenderingContext2D, family: Family, colour: string): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = 2.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  switch (family) {
    case 'strikes':
      return strokeLines(context, [
        [-3.4, -3.4, 3.4, 3.4],
        [-3.4, 3.4, 3.4, -3.4],
      ]);
    case 'bombings':
      return fillShape(context, star(5, 5.8, 2.5));
    case 'clashes':
      return fillShape(context, star(2, 5.4, 4.2));
    case 'raids':
      return context.fillRect(-3.5, -3.5, 7, 7);
    case 'protests':
      return fillShape(context, [0, -5, 4.9, 3.5, -4.9, 3.5]);
    case 'movements':
      return strokeLines(context, [
        [-4.4, 0, 4.2, 0],
        [1, -3.3, 4.4, 0],
        [1, 3.3, 4.4, 0],
      ]);
    case 'other':
      context.beginPath();
      context.arc(0, 0, 3.1, 0, 2 * Math.PI);
      return context.fill();
  }
}

/** A star's corners as x, y pairs, the first at the top. */
function star(points: number, outer: number, inner: number): number[] {
  return Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (i * Math.PI) / points - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  }).flat();
}

function fillShape(context: CanvasRenderingContext2D, corners: readonly number[]): void {
  context.beginPath();
  for (let i = 0; i < corners.length; i += 2) context.lineTo(corners[i] ?? 0, corners[i + 1] ?? 0);
  context.closePath();
  context.fill();
}

function strokeLines(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly [number, number, number, number])[],
): void {
  for (const [x1, y1, x2, y2] of lines) {
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }
}
