import { inflateSync } from 'node:zlib';

/** A picture as rows of pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 to 255, of a pixel. */
  at(x: number, y: number): Colour;
}

export type Colour = readonly [number, number, number];

/** Reads a PNG with 8 bits a channel, no palette and no interlacing, as browsers make screenshots. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, type, , , interlace] = file.subarray(24, 29);
  if (depth !== 8 || (type !== 2 && type !== 6) || interlace !== 0)
    throw new Error(`invalid PNG form: ${depth ?? ''}/${type ?? ''}`);
  const step = type === 6 ? 4 : 3;
  const rows = unfiltered(inflateSync(dataOf(file)), width * step, height, step);
  return {
    width,
    height,
    at(x, y) {
      const from = (Math.round(y) * width + Math.round(x)) * step;
      return [rows[from] ?? 0, rows[from + 1] ?? 0, rows[from + 2] ?? 0];
    },
  };
}

/** How far two colours are apart, in the channel where it is most. */
export function colourGap(a: Colour, b: Colour): number {
  return Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? 0))));
}

/** `#rrggbb` or `rgb(r, g, b)` as a colour. */
export function parseColour(text: string): Colour {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  const parts = hex ? hex.slice(1).map((part) => parseInt(part, 16)) : (text.match(/\d+/g) ?? []).map(Number);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`invalid colour: ${text}`);
  return [red, green, blue];
}

function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return Buffer.concat(parts);
}

/** Undoes the filter of each row (PNG, section 9). */
function unfiltered(data: Buffer, rowBytes: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (rowBytes + 1)] ?? 0;
    for (let i = 0; i < rowBytes; i++) {
      const here = y * rowBytes + i;
      const left = i < step ? 0 : (out[here - step] ?? 0);
      const up = y === 0 ? 0 : (out[here - rowBytes] ?? 0);
      const corner = y === 0 || i < step ? 0 : (out[here - rowBytes - step] ?? 0);
      out[here] = (data[y * (rowBytes + 1) + 1 + i] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [number, number, number];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
