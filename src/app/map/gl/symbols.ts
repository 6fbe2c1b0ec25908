import { FAMILIES, type MapNodes } from '../../../index.ts';
import type { MapColours } from '../colours.ts';
import { drawAtlas, uploadAtlas, type Atlas } from './atlas.ts';
import { makeVariants } from './program.ts';
import { PROJECTION_UNIFORMS, setOrigin, setView, type GlView } from './projection.ts';
import { rgbOf } from './rgb.ts';
import { createSymbolInstances, SYMBOL_ATTRIBUTES, SYMBOL_STRIDE, type SymbolInstances } from './symbol-instances.ts';
import { SYMBOL_FRAGMENT, SYMBOL_VERTEX } from './symbols-glsl.ts';

/** Draws the symbols of nodes with one call: rings, glyphs and counts as instances of a square. */
export interface SymbolDrawer {
  /** Copies what it needs. Throws when a position is not a number. */
  setNodes(nodes: MapNodes, origin: readonly [x: number, y: number]): void;
  /** Draws the atlas anew, for another pixel ratio or when the bold face has come; the nodes must be set again. */
  setAtlas(pixelRatio: number): void;
  draw(view: GlView, colours: MapColours): void;
  destroy(): void;
}

const UNIFORMS = [...PROJECTION_UNIFORMS, 'u_atlas', 'u_colours', 'u_ratio'] as const;

/** Makes all that a context needs for symbols; after a lost context make a new one. */
export function createSymbolDrawer(gl: WebGL2RenderingContext, pixelRatio: number): SymbolDrawer {
  const names = SYMBOL_ATTRIBUTES.map(({ name }) => name);
  const programs = makeVariants(gl, { vertex: SYMBOL_VERTEX, fragment: SYMBOL_FRAGMENT }, names, UNIFORMS);
  const buffer = gl.createBuffer();
  const vertices = makeVertices(gl, buffer);
  const makeInstances = createSymbolInstances();
  let atlas: Atlas = drawAtlas(pixelRatio);
  let texture = uploadAtlas(gl, atlas);
  let instances: SymbolInstances | undefined;
  return {
    setNodes(nodes, origin) {
      instances = makeInstances(nodes, origin, atlas);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(
        gl.ARRAY_BUFFER,
        new Uint8Array(instances.bytes, 0, instances.length * SYMBOL_STRIDE),
        gl.STREAM_DRAW,
      );
    },
    setAtlas(ratio) {
      gl.deleteTexture(texture);
      atlas = drawAtlas(ratio);
      texture = uploadAtlas(gl, atlas);
    },
    draw(view, colours) {
      if (!instances || instances.length === 0) return;
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

/** In the order of FAMILIES, then of `SYMBOL_COLOURS`. */
function symbolColours({ families, ink, inkSoft, paper, accent, landFocus }: MapColours): Float32Array {
  const all = [...FAMILIES.map((family) => families[family]), ink, inkSoft, paper, accent, landFocus];
  return Float32Array.from(all.flatMap((colour) => rgbOf(colour)));
}
