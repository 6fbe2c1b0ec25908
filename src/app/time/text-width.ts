let context: CanvasRenderingContext2D | null = null;
const fonts = new WeakMap<Element, string>();

/** Pixels that a text takes in the font of an element, measured without a layout; the font is read once. */
export function textWidth(text: string, element: Element): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  const font = fonts.get(element) ?? fontOf(element);
  fonts.set(element, font);
  context.font = font;
  return context.measureText(text).width;
}

function fontOf(element: Element): string {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontWeight} ${fontSize} ${fontFamily}`;
}
