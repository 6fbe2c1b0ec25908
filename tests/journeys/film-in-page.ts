/**
 * What the film's journeys run inside the page: a film is decoded there, and words are painted to be compared with it. Each function
 * stands alone, for Playwright sends its text; the declarations are the little of a browser and of the library that they need.
 */
interface Context {
  fillStyle: string;
  font: string;
  textAlign: string;
  textRendering: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  drawImage(picture: object, x: number, y: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
}

declare const OffscreenCanvas: new (width: number, height: number) => { getContext(kind: '2d'): Context };
declare const createImageBitmap: (blob: Blob) => Promise<{ readonly width: number; readonly height: number }>;
declare const getComputedStyle: (part: object) => { getPropertyValue(name: string): string };
declare const document: { readonly documentElement: object };

interface Sample {
  readonly displayWidth: number;
  readonly displayHeight: number;
  readonly timestamp: number;
  draw(context: Context, x: number, y: number): void;
  close(): void;
}

declare const Mediabunny: {
  Input: new (options: object) => { getPrimaryVideoTrack(): Promise<object | null> };
  BlobSource: new (blob: Blob) => object;
  ALL_FORMATS: object;
  VideoSampleSink: new (track: object) => { samples(): AsyncIterable<Sample> };
};

/** Where a line of words is painted, and in what font; CSS pixels times `ratio` are pixels. */
export interface PaintedLine {
  readonly font: string;
  readonly x: number;
  readonly baseline: number;
  readonly align: 'left' | 'right';
  readonly height: number;
}

/** A decoded film. */
export interface Decoded {
  readonly frames: number;
  readonly width: number;
  readonly height: number;
  /** When the last frame begins, seconds. */
  readonly lastAt: number;
  /** How far the strip of the last frame is from each of the texts, painted in the same place: the mean of the differences, 0 to 255. */
  readonly gaps: readonly number[];
}

/** Decodes a film, given in base 64, to its last frame, and compares the strip at its top with texts. A PNG is a film of one frame. */
export async function decodeFilm({
  base64,
  type,
  line,
  texts,
}: {
  base64: string;
  type: string;
  line: PaintedLine;
  texts: readonly string[];
}): Promise<Decoded> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const blob = new Blob([bytes], { type });
  const compared = (
    width: number,
    height: number,
    lastAt: number,
    frames: number,
    draw: (c: Context) => void,
  ): Decoded => {
    const drawn = new OffscreenCanvas(width, height).getContext('2d');
    draw(drawn);
    const style = getComputedStyle(document.documentElement);
    // The date alone: half of the strip, letters high.
    const left = line.align === 'right' ? Math.floor(width / 2) : 0;
    const area = [left, line.baseline - line.height, Math.floor(width / 2), Math.ceil(line.height * 1.3)] as const;
    const found = drawn.getImageData(...area).data;
    const painted = new OffscreenCanvas(width, height).getContext('2d');
    painted.textRendering = 'geometricPrecision';
    painted.font = line.font;
    painted.textAlign = line.align;
    const gapTo = (text: string, dx: number, dy: number): number => {
      painted.fillStyle = style.getPropertyValue('--paper').trim();
      painted.fillRect(0, 0, width, height);
      painted.fillStyle = style.getPropertyValue('--ink').trim();
      painted.fillText(text, line.x + dx, line.baseline + dy);
      const { data } = painted.getImageData(...area);
      return found.reduce((sum, value, i) => sum + Math.abs(value - (data[i] ?? 0)), 0) / found.length;
    };
    // Decoders may lay a frame half a pixel beside where it was.
    const shifts = [-1, -0.5, 0, 0.5, 1];
    const gaps = texts.map((text) => Math.min(...shifts.flatMap((dx) => shifts.map((dy) => gapTo(text, dx, dy)))));
    return { frames, width, height, lastAt, gaps };
  };
  if (type === 'image/png') {
    const picture = await createImageBitmap(blob);
    return compared(picture.width, picture.height, 0, 1, (c) => {
      c.drawImage(picture, 0, 0);
    });
  }
  const input = new Mediabunny.Input({ source: new Mediabunny.BlobSource(blob), formats: Mediabunny.ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('the film has no picture');
  let frames = 0;
  let last: Decoded | undefined;
  let held: Sample | undefined;
  for await (const sample of new Mediabunny.VideoSampleSink(track).samples()) {
    held?.close();
    held = sample;
    frames += 1;
  }
  if (held) {
    const sample = held;
    last = compared(sample.displayWidth, sample.displayHeight, sample.timestamp, frames, (c) => {
      sample.draw(c, 0, 0);
    });
    sample.close();
  }
  if (!last) throw new Error('the film has no frames');
  return last;
}
