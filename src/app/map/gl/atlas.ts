import { FAMILIES } from '../../../index.ts';
import { BOLD_FAMILY } from '../fonts.ts';
import { drawGlyph } from '../glyphs.ts';
import { COUNT_CHARACTERS } from './count-words.ts';

/** A piece of the atlas: edges as shares of its width and height, 0 to 65535; y down. */
export interface AtlasTile {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A character of a count, in CSS pixels. */
export interface AtlasCharacter {
  readonly fill: AtlasTile;
  /** The same with an edge all around, to lie below it. */
  readonly halo: AtlasTile;
  /** How far the next character stands to the right. */
  readonly advance: number;
}

/** Glyphs of families and characters of counts, as the coverage of each pixel. */
export interface Atlas {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** In the order of FAMILIES. */
  readonly glyphs: readonly AtlasTile[];
  /** By size in CSS pixels, then by character. */
  readonly characters: ReadonlyMap<number, ReadonlyMap<string, AtlasCharacter>>;
}

/** Sizes in CSS pixels that counts are written in. */
const COUNT_SIZES = [11, 12, 13] as const;

/** Half of a glyph's tile and of a character's, in CSS pixels. */
export const GLYPH_HALF = 12;
export const CHARACTER_HALF = { x: 8, y: 10 } as const;

/** Width of the edge around a character on an area, in CSS pixels. */
const HALO_WIDTH = 3;

/** From the middle of a character's tile down to its baseline: digits of the bold face stand 0.73 of their size high. */
const BASELINE = 0.364;

/**
 * Draws the atlas for a pixel ratio, rounded up to whole ones so that a tile's place does not depend on it. Counts are in the bold face when the
 * page knows it already (`loadBoldFont`), else in the page's sans-serif.
 */
export function drawAtlas(pixelRatio: number): Atlas {
  const scale = Math.max(1, Math.ceil(pixelRatio));
  const width = Math.max(COUNT_CHARACTERS.length * 2 * CHARACTER_HALF.x, FAMILIES.length * 2 * GLYPH_HALF);
  const height = 2 * GLYPH_HALF + COUNT_SIZES.length * 4 * CHARACTER_HALF.y;
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('canvas: no 2D context');
  context.scale(scale, scale);
  const tileAt = (x: number, y: number, halfX: number, halfY: number): AtlasTile => ({
    left: Math.round((x / width) * 65535),
    top: Math.round((y / height) * 65535),
    right: Math.round(((x + 2 * halfX) / width) * 65535),
    bottom: Math.round(((y + 2 * halfY) / height) * 65535),
  });
  const glyphs = FAMILIES.map((family, code) => {
    const x = code * 2 * GLYPH_HALF;
    context.save();
    context.translate(x + GLYPH_HALF, GLYPH_HALF);
    drawGlyph(context as unknown as CanvasRenderingContext2D, family, '#fff');
    context.restore();
    return tileAt(x, 0, GLYPH_HALF, GLYPH_HALF);
  });
  const characters = new Map(
    COUNT_SIZES.map((size, row) => [
      size as number,
      drawCharacters(context, size, 2 * GLYPH_HALF + row * 4 * CHARACTER_HALF.y, tileAt),
    ]),
  );
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint8Array(canvas.width * canvas.height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = data[4 * i + 3] ?? 0;
  return { pixels, width: canvas.width, height: canvas.height, glyphs, characters };
}

function drawCharacters(
  context: OffscreenCanvasRenderingContext2D,
  size: number,
  top: number,
  tileAt: (x: number, y: number, halfX: number, halfY: number) => AtlasTile,
): Map<string, AtlasCharacter> {
  context.font = `600 ${size}px "${BOLD_FAMILY}", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = context.strokeStyle = '#fff';
  context.lineWidth = HALO_WIDTH;
  context.lineJoin = 'round';
  const { x: halfX, y: halfY } = CHARACTER_HALF;
  return new Map(
    Array.from(COUNT_CHARACTERS, (character, i): [string, AtlasCharacter] => {
      const x = i * 2 * halfX;
      const baseline = halfY + size * BASELINE;
      context.fillText(character, x + halfX, top + baseline);
      context.strokeText(character, x + halfX, top + 2 * halfY + baseline);
      return [
        character,
        {
          fill: tileAt(x, top, halfX, halfY),
          halo: tileAt(x, top + 2 * halfY, halfX, halfY),
          advance: context.measureText(character).width,
        },
      ];
    }),
  );
}

/** Uploads an atlas as a texture of one channel. */
export function uploadAtlas(gl: WebGL2RenderingContext, atlas: Atlas): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, atlas.width, atlas.height, 0, gl.RED, gl.UNSIGNED_BYTE, atlas.pixels);
  for (const [name, value] of [
    [gl.TEXTURE_MIN_FILTER, gl.LINEAR],
    [gl.TEXTURE_MAG_FILTER, gl.LINEAR],
    [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE],
    [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE],
  ] as const) {
    gl.texParameteri(gl.TEXTURE_2D, name, value);
  }
  return texture;
}
