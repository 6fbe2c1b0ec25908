/**
 * What runs inside the page. Each function stands alone: Playwright sends its text. The declarations below are the little of a
 * browser that they need, for the tests around them are Node programs.
 */
interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Part {
  readonly parentElement: Part | null;
  readonly tagName: string;
  readonly scrollWidth: number;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Rect;
  matches(selector: string): boolean;
  contains(other: Part | null): boolean;
  closest(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
  dispatchEvent(event: object): void;
}

declare const document: {
  readonly documentElement: Part & { readonly dataset: Readonly<Record<string, string | undefined>> };
  readonly body: Part;
  querySelectorAll(selector: string): Iterable<Part>;
  elementFromPoint(x: number, y: number): Part | null;
};
declare const innerWidth: number;
declare const innerHeight: number;
declare const getComputedStyle: (part: Part) => {
  readonly visibility: string;
  readonly overflowX: string;
  readonly overflowY: string;
  readonly transitionProperty: string;
  readonly transitionDuration: string;
  readonly animationName: string;
  readonly backgroundColor: string;
  getPropertyValue(name: string): string;
};
declare const Image: new () => { src: string };
declare const requestAnimationFrame: (call: () => void) => number;
declare const DataTransfer: new () => { readonly items: { add(file: object): void } };
declare const DragEvent: new (name: string, options: object) => object;
declare const axe: { run(): Promise<{ readonly violations: readonly AxeFinding[] }> };

/** A thing that a finger or a key can use, the box it takes, and the part of that box which no scrolled list cuts off. */
export interface Control {
  readonly name: string;
  readonly box: Rect;
  readonly seen: Rect;
}

/** A rule that axe found broken, and where. */
export interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** The controls that can be seen and touched now: not hidden, not covered, not scrolled away. Links in running text are left out. */
export function visibleControls(): Control[] {
  const found: Control[] = [];
  for (const part of document.querySelectorAll('button, select, input, summary, [role=slider], a[href]')) {
    if (part.matches('a[href]') && part.closest('p, li, dd') !== null) continue;
    const label = part.matches('input[type=radio], input[type=checkbox], input[type=file]')
      ? part.closest('label')
      : null;
    const { x, y, width, height } = (label ?? part).getBoundingClientRect();
    if (width <= 1 || height <= 1 || getComputedStyle(part).visibility === 'hidden') continue;
    let [left, top, right, bottom] = [
      Math.max(0, x),
      Math.max(0, y),
      Math.min(innerWidth, x + width),
      Math.min(innerHeight, y + height),
    ];
    for (let around = part.parentElement; around !== null; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const room = around.getBoundingClientRect();
      if (overflowX !== 'visible') [left, right] = [Math.max(left, room.x), Math.min(right, room.x + room.width)];
      if (overflowY !== 'visible') [top, bottom] = [Math.max(top, room.y), Math.min(bottom, room.y + room.height)];
    }
    if (right - left <= 1 || bottom - top <= 1) continue;
    const touched = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (touched === null || !(part.contains(touched) || (label?.contains(touched) ?? false))) continue;
    const words = part.getAttribute('aria-label') ?? (label ?? part).textContent.trim().slice(0, 40);
    found.push({
      name: `${part.tagName.toLowerCase()} "${words}"`,
      box: { x, y, width, height },
      seen: { x: left, y: top, width: right - left, height: bottom - top },
    });
  }
  return found;
}

/** How wide the page is, and the parts that reach over the screen's sides; rows that scroll sideways by themselves may. */
export function sideways(): { readonly pageWidth: number; readonly screenWidth: number; readonly over: string[] } {
  const over: string[] = [];
  for (const part of document.body.querySelectorAll('*')) {
    const { x, width, height } = part.getBoundingClientRect();
    if (height <= 1 || width <= 1 || getComputedStyle(part).visibility === 'hidden') continue;
    if (x >= -1 && x + width <= innerWidth + 1) continue;
    let scrolls = false;
    for (let around = part.parentElement; around !== null && around !== document.body; around = around.parentElement) {
      const { overflowX } = getComputedStyle(around);
      scrolls ||= overflowX === 'auto' || overflowX === 'scroll';
    }
    if (!scrolls && part.closest('svg, canvas') === null)
      over.push(`${part.tagName.toLowerCase()} "${part.textContent.trim().slice(0, 30)}"`);
  }
  return { pageWidth: document.documentElement.scrollWidth, screenWidth: innerWidth, over };
}

/** The colours that the page wears: of its ground, and of a family of incidents. */
export function wornColours(family: string): {
  readonly ground: string;
  readonly family: string;
  readonly land: string;
} {
  const root = getComputedStyle(document.documentElement);
  return {
    ground: getComputedStyle(document.body).backgroundColor,
    family: root.getPropertyValue(`--family-${family}`).trim(),
    land: root.getPropertyValue('--land-focus').trim(),
  };
}

/** How many parts of the page would move in time when they change: by a transition or an animation that lasts. */
export function movingParts(): number {
  let moving = 0;
  for (const part of document.body.querySelectorAll('*')) {
    const { transitionProperty, transitionDuration, animationName } = getComputedStyle(part);
    if ((transitionProperty !== 'none' && /[1-9]/.test(transitionDuration)) || animationName !== 'none') moving += 1;
  }
  return moving;
}

/** Does all that a page must not: for the test that such things are seen. */
export function makeTrouble(foreignPicture: string): void {
  setTimeout(() => {
    throw new Error('trouble that nobody caught');
  }, 0);
  new Image().src = foreignPicture;
  void fetch('/no-such-file');
}

/** Resolves when so many frames have been painted. */
export function framesPainted(count: number): Promise<void> {
  return new Promise((done) => {
    let left = count;
    const onFrame = (): void => {
      left -= 1;
      if (left <= 0) done();
      else requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  });
}

/** Drops files in the middle of the page, as from a folder. */
export function dropFiles(files: readonly { readonly name: string; readonly text: string }[]): void {
  const transfer = new DataTransfer();
  for (const { name, text } of files) transfer.items.add(new File([text], name));
  const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
  for (const name of ['dragenter', 'dragover', 'drop']) {
    target.dispatchEvent(new DragEvent(name, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }
}

/** What axe-core finds broken on the page; its script must be there. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
