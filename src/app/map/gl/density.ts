import { NODE_FLAGS, type MapNodes } from '../../../index.ts';
import type { MapColours } from '../colours.ts';
import { DENSITY_RADIUS } from './density-steps.ts';
import { RAMP_FRAGMENT, RAMP_VERTEX, SPLAT_FRAGMENT, SPLAT_VERTEX } from './density-glsl.ts';
import { createInstanceBuffer } from './instance-buffer.ts';
import { makeProgram, makeVariants } from './program.ts';
import { PROJECTION_UNIFORMS, setOrigin, setView, type GlView } from './projection.ts';
import { rgbOf } from './rgb.ts';

/** Draws how densely incidents lie: soft discs added up in a small picture, which is then laid over the map in steps of one colour. */
export interface DensityDrawer {
  /** Draws these from the next frame on; their origin is in world coordinates. */
  setInstances(instances: Float32Array, origin: readonly [x: number, y: number]): void;
  /** Adds up; in `prerender`, because it draws into a picture of its own. */
  gather(view: GlView): void;
  /** Lays the picture over the map. */
  draw(colours: MapColours): void;
  destroy(): void;
}

/** A pixel of the small picture is this many CSS pixels wide. */
const COARSE = 3;

/** Where no picture of half floats can be drawn into, a byte holds up to this many incidents. */
const BYTE_MOST = 64;

/** Floats of an instance: x, y, incidents. */
const FLOATS = 3;

interface Target {
  readonly texture: WebGLTexture;
  readonly frame: WebGLFramebuffer;
  readonly width: number;
  readonly height: number;
}

/** Makes all that a context needs for the surface, within a frame; after a lost context make a new one. */
export function createDensityDrawer(gl: WebGL2RenderingContext): DensityDrawer {
  const floats = gl.getExtension('EXT_color_buffer_float') ?? gl.getExtension('EXT_color_buffer_half_float');
  const scale = floats === null ? 1 / BYTE_MOST : 1;
  const splats = makeVariants(gl, { vertex: SPLAT_VERTEX, fragment: SPLAT_FRAGMENT }, ['a_at'], [
    ...PROJECTION_UNIFORMS,
    'u_radius',
    'u_scale',
  ] as const);
  const ramp = makeProgram(gl, { vertex: RAMP_VERTEX, fragment: RAMP_FRAGMENT }, [], [
    'u_density',
    'u_ink',
    'u_scale',
  ] as const);
  const instances = createInstanceBuffer(gl, [FLOATS]);
  let target: Target | undefined;
  return {
    setInstances: instances.set,
    gather(view) {
      target = fitting(gl, target, view, floats !== null);
      gl.bindFramebuffer(gl.FRAMEBUFFER, target.frame);
      gl.viewport(0, 0, target.width, target.height);
      gl.disable(gl.SCISSOR_TEST);
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.STENCIL_TEST);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      if (instances.count === 0) return;
      const { program, at } = splats(view.globe > 0);
      gl.useProgram(program);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE);
      setView(gl, at, view);
      setOrigin(gl, at, view, instances.origin);
      gl.uniform1f(at.u_radius, DENSITY_RADIUS);
      gl.uniform1f(at.u_scale, scale);
      instances.bind();
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, instances.count);
      gl.bindVertexArray(null);
    },
    draw({ ink }) {
      if (!target) return;
      gl.useProgram(ramp.program);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, target.texture);
      gl.uniform1i(ramp.at.u_density, 0);
      gl.uniform1f(ramp.at.u_scale, scale);
      gl.uniform3fv(ramp.at.u_ink, rgbOf(ink));
      gl.bindVertexArray(null);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    },
    destroy() {
      instances.destroy();
      drop(gl, target);
    },
  };
}

/** Instances of nodes for the surface, relative to an origin in world coordinates. */
export function splatInstances(
  { length, x, y, totals, flags }: MapNodes,
  [originX, originY]: readonly [number, number],
): Float32Array {
  const instances = new Float32Array(length * FLOATS);
  let at = 0;
  for (let i = 0; i < length; i++) {
    // Nobody knows where in an area it was: its middle must not look like a spot where much happened.
    if (((flags[i] ?? 0) & NODE_FLAGS.area) !== 0) continue;
    instances[at++] = (x[i] ?? 0) - originX;
    instances[at++] = (y[i] ?? 0) - originY;
    instances[at++] = totals[i] ?? 0;
  }
  return instances.subarray(0, at);
}

/** The picture that there is when it fits the view, else a new one. */
function fitting(gl: WebGL2RenderingContext, target: Target | undefined, view: GlView, isFloat: boolean): Target {
  const width = Math.max(1, Math.ceil(view.width / COARSE));
  const height = Math.max(1, Math.ceil(view.height / COARSE));
  if (target?.width === width && target.height === height) return target;
  drop(gl, target);
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  if (isFloat) gl.texImage2D(gl.TEXTURE_2D, 0, gl.R16F, width, height, 0, gl.RED, gl.HALF_FLOAT, null);
  else gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, name, gl.LINEAR);
  for (const name of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, name, gl.CLAMP_TO_EDGE);
  const frame = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return { texture, frame, width, height };
}

function drop(gl: WebGL2RenderingContext, target: Target | undefined): void {
  if (!target) return;
  gl.deleteTexture(target.texture);
  gl.deleteFramebuffer(target.frame);
}
