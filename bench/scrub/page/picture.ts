import type { Map as GlMap } from 'maplibre-gl';
import { CANVAS } from '../protocol.ts';

const pixels = new Uint8Array(CANVAS.width * CANVAS.height * 4);

/** Reads all pixels of the map's canvas back; only right in the task that has drawn them. */
function readPicture(canvas: HTMLCanvasElement): void {
  const gl = canvas.getContext('webgl2');
  if (!gl) throw new Error('scrub: the map has no WebGL 2');
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(0, 0, CANVAS.width, CANVAS.height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
}

/** How many pixels of the picture read last differ from its first: 0 when nothing is drawn on a plain ground. */
export function drawnPixels(): number {
  const words = new Uint32Array(pixels.buffer);
  const ground = words[0];
  return words.reduce((count, word) => (word === ground ? count : count + 1), 0);
}

/** Kept when the map has drawn a frame that is `done`, and its pixels are read back. */
export function nextPicture(map: GlMap, done: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const onRender = (): void => {
      if (!done()) {
        map.triggerRepaint();
        return;
      }
      map.off('render', onRender);
      readPicture(map.getCanvas());
      resolve();
    };
    map.on('render', onRender);
    map.triggerRepaint();
  });
}
