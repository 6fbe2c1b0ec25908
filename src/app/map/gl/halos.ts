import { metreAt, NODE_FLAGS, type MapNodes } from '../../../index.ts';
import type { MapColours } from '../colours.ts';
import { createInstanceBuffer } from './instance-buffer.ts';
import { makeVariants } from './program.ts';
import { PROJECTION_GLSL, PROJECTION_UNIFORMS, setOrigin, setView, type GlView } from './projection.ts';
import { onlyFamily, SYMBOL_COLOURS, symbolColours } from './symbol-instances.ts';

/** Draws the halos of what is known as near a place only: a soft disc of the true radius on the ground, with a dashed edge. */
export interface HaloDrawer {
  /** Draws these from the next frame on; their origin is in world coordinates. */
  setInstances(instances: Float32Array, origin: readonly [x: number, y: number]): void;
  draw(view: GlView, colours: MapColours): void;
  destroy(): void;
}

/** A disc is drawn as this many squares to a side, so that it bends with the globe. */
const SQUARES = 8;

/** Floats of an instance: x, y, radius in world coordinates, then colour, opacity, selected. */
const FLOATS = [3, 3];

const UNIFORMS = [...PROJECTION_UNIFORMS, 'u_colours', 'u_ratio', 'u_world'] as const;

const VERTEX = `
${PROJECTION_GLSL}
uniform float u_world;
in vec3 a_at;
in vec3 a_look;
out vec2 v_unit;
flat out vec3 v_look;
flat out float v_radius;

void main() {
  int square = gl_VertexID / 6;
  int corner = gl_VertexID % 6;
  int right = corner == 1 || corner == 2 || corner == 4 ? 1 : 0;
  int lower = corner == 2 || corner == 4 || corner == 5 ? 1 : 0;
  vec2 cell = vec2(float(square % ${SQUARES} + right), float(square / ${SQUARES} + lower));
  v_radius = a_at.z * u_world;
  v_unit = (cell * 2.0 / ${SQUARES}.0 - 1.0) * (1.0 + 2.0 / v_radius);
  v_look = a_look;
  gl_Position = project(fromCentre(a_at.xy) + v_unit * a_at.z);
}
`;

const FRAGMENT = `
precision highp float;
uniform vec3 u_colours[12];
uniform float u_ratio;
in vec2 v_unit;
flat in vec3 v_look;
flat in float v_radius;
out vec4 colour;

const float DASH = 4.5;

void main() {
  float r = length(v_unit);
  // Distances on the screen, also where the ground is tilted.
  float inside = (1.0 - r) / max(fwidth(r), 1e-6);
  bool selected = v_look.z > 0.5;
  float dashes = max(12.0, floor(6.2831853 * v_radius / DASH));
  float phase = abs(fract(atan(v_unit.y, v_unit.x) / 6.2831853 * dashes) - 0.5);
  float dash = clamp((0.28 - phase) * DASH * u_ratio + 0.5, 0.0, 1.0);
  float width = (selected ? 2.0 : 0.75) * u_ratio;
  float edge = clamp(inside + 0.5, 0.0, 1.0) * clamp(width - inside + 0.5, 0.0, 1.0) * dash * (selected ? 1.0 : 0.55);
  float fill = clamp(inside + 0.5, 0.0, 1.0) * (selected ? 0.25 : 0.2);
  vec3 own = u_colours[int(v_look.x + 0.5)];
  vec3 line = selected ? u_colours[${SYMBOL_COLOURS.accent}] : own;
  float alpha = edge + fill * (1.0 - edge);
  colour = vec4(line * edge + own * fill * (1.0 - edge), alpha) * v_look.y;
}
`;

/** Makes all that a context needs for halos, within a frame; after a lost context make a new one. */
export function createHaloDrawer(gl: WebGL2RenderingContext): HaloDrawer {
  const programs = makeVariants(gl, { vertex: VERTEX, fragment: FRAGMENT }, ['a_at', 'a_look'], UNIFORMS);
  const instances = createInstanceBuffer(gl, FLOATS);
  return {
    setInstances: instances.set,
    draw(view, colours) {
      if (instances.count === 0) return;
      const { program, at } = programs(view.globe > 0);
      gl.useProgram(program);
      setView(gl, at, view);
      setOrigin(gl, at, view, instances.origin);
      gl.uniform1f(at.u_world, view.worldPixels);
      gl.uniform1f(at.u_ratio, view.pixelRatio);
      gl.uniform3fv(at.u_colours, symbolColours(colours));
      instances.bind();
      gl.drawArraysInstanced(gl.TRIANGLES, 0, 6 * SQUARES * SQUARES, instances.count);
      gl.bindVertexArray(null);
    },
    destroy: instances.destroy,
  };
}

/** Instances of the halos among nodes, relative to an origin in world coordinates. */
export function haloInstances(nodes: MapNodes, [originX, originY]: readonly [number, number]): Float32Array {
  const { length, x, y, radiusMetres, opacity, flags } = nodes;
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    const bits = flags[i] ?? 0;
    const metres = radiusMetres[i] ?? 0;
    if ((bits & NODE_FLAGS.near) === 0 || !(metres > 0)) continue;
    const worldY = y[i] ?? 0;
    const colour = onlyFamily(nodes, i) ?? SYMBOL_COLOURS.inkSoft;
    const selected = (bits & NODE_FLAGS.selected) === 0 ? 0 : 1;
    found.push((x[i] ?? 0) - originX, worldY - originY, metres * metreAt(worldY), colour, opacity[i] ?? 0, selected);
  }
  return Float32Array.from(found);
}
