import type { MapColours } from '../colours.ts';
import { uploadAtlas, type Atlas } from './atlas.ts';
import { makeVariants } from './program.ts';
import { PROJECTION_UNIFORMS, setOrigin, setView, type GlView } from './projection.ts';
import { SYMBOL_ATTRIBUTES, SYMBOL_STRIDE, symbolColours, type SymbolInstances } from './symbol-instances.ts';
import { SYMBOL_FRAGMENT, SYMBOL_VERTEX } from './symbols-glsl.ts';

/** Draws the symbols of nodes with one call: rings, glyphs and counts as instances of a square. */
export interface SymbolDrawer {
  /** Draws these from the next frame on; the atlas must be the one they were made with. */
  setInstances(instances: SymbolInstances, atlas: Atlas): void;
  draw(view: GlView, colours: MapColours): void;
  destroy(): void;
}

const UNIFORMS = [...PROJECTION_UNIFORMS, 'u_atlas', 'u_colours', 'u_ratio'] as const;

/** Makes all that a context needs for symbols, within a frame; after a lost context make a new one. */
export function createSymbolDrawer(gl: WebGL2RenderingContext): SymbolDrawer {
  const names = SYMBOL_ATTRIBUTES.map(({ name }) => name);
  const programs = makeVariants(gl, { vertex: SYMBOL_VERTEX, fragment: SYMBOL_FRAGMENT }, names, UNIFORMS);
  const buffer = gl.createBuffer();
  const vertices = makeVertices(gl, buffer);
  let texture: WebGLTexture | null = null;
  let instances: SymbolInstances | undefined;
  let uploaded: SymbolInstances | undefined;
  let atlas: Atlas | undefined;
  let uploadedAtlas: Atlas | undefined;

  function upload({ bytes, length }: SymbolInstances): void {
    if (atlas && atlas !== uploadedAtlas) {
      gl.deleteTexture(texture);
      texture = uploadAtlas(gl, atlas);
      uploadedAtlas = atlas;
    }
    if (instances === uploaded) return;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, new Uint8Array(bytes, 0, length * SYMBOL_STRIDE), gl.STREAM_DRAW);
    uploaded = instances;
  }

  return {
    setInstances(next, nextAtlas) {
      instances = next;
      atlas = nextAtlas;
    },
    draw(view, colours) {
      if (!instances || instances.length === 0) return;
      upload(instances);
      const { program, at } = programs(view.globe > 0);
      gl.useProgram(program);
      setView(gl, at, view);
      setOrigin(gl, at, view, instances.origin);
      gl.uniform1f(at.u_ratio, view.pixelRatio);
      gl.uniform3fv(at.u_colours, symbolColours(colours));
      gl.uniform1i(at.u_atlas, 0);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.bindVertexArray(vertices);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, instances.length);
      gl.bindVertexArray(null);
    },
    destroy() {
      gl.deleteBuffer(buffer);
      gl.deleteVertexArray(vertices);
      gl.deleteTexture(texture);
    },
  };
}

function makeVertices(gl: WebGL2RenderingContext, buffer: WebGLBuffer): WebGLVertexArrayObject {
  const vertices = gl.createVertexArray();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  SYMBOL_ATTRIBUTES.forEach(({ offset, size, type }, location) => {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, 1);
    if (type === 'code') gl.vertexAttribIPointer(location, size, gl.UNSIGNED_BYTE, SYMBOL_STRIDE, offset);
    else if (type === 'share') gl.vertexAttribPointer(location, size, gl.UNSIGNED_SHORT, true, SYMBOL_STRIDE, offset);
    else gl.vertexAttribPointer(location, size, gl.FLOAT, false, SYMBOL_STRIDE, offset);
  });
  gl.bindVertexArray(null);
  return vertices;
}
