import { MercatorCoordinate, type CustomRenderMethodInput, type Map as GlMap } from 'maplibre-gl';
import { lowOf } from './split.ts';

/** What a frame looks at, ready for shaders. World coordinates: those of Web Mercator, 0 to 1, x east from 180° W, y south from 85.05° N. */
export interface GlView {
  /** Middle of the map in world coordinates, in double precision; shaders get positions relative to it. */
  readonly centreX: number;
  readonly centreY: number;
  /** From world coordinates relative to the middle to clip space. */
  readonly flat: Float32Array;
  /** From a step on the unit sphere away from the middle, east, north, up in the middle's own turn, to clip space. */
  readonly ball: Float32Array;
  /** The plane of the horizon for such steps: what lies below 0 is on the far side. */
  readonly plane: Float32Array;
  /** π(1 − 2y) of the middle, and the cosine of its latitude. */
  readonly middle: Float32Array;
  /** 0 flat, 1 globe, between while the map changes from one to the other. */
  readonly globe: number;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly pixelRatio: number;
  /** The world's width at the map's zoom in CSS pixels. */
  readonly worldPixels: number;
  /** How many copies of the world to each side are in view beside the one whose middle is the map's; 0 on the globe. */
  readonly copies: number;
}

/** Reads a frame's view. Matrices are moved to the map's middle in double precision, so that nothing jitters when near. */
export function viewOf(map: GlMap, gl: WebGL2RenderingContext, input: CustomRenderMethodInput): GlView {
  const { x, y } = MercatorCoordinate.fromLngLat(map.getCenter());
  const data = input.defaultProjectionData;
  const globe = data.projectionTransition;
  const pixelRatio = map.getPixelRatio();
  return {
    centreX: x,
    centreY: y,
    flat: movedTo(globe > 0 ? data.fallbackMatrix : data.mainMatrix, x, y),
    ...ballView(input, x, y),
    globe,
    width: gl.drawingBufferWidth / pixelRatio,
    height: gl.drawingBufferHeight / pixelRatio,
    pixelRatio,
    worldPixels: TILE_PIXELS * 2 ** map.getZoom(),
    copies: globe > 0 ? 0 : copiesInView(map),
  };
}

/** Uniforms that {@link PROJECTION_GLSL} declares. */
export const PROJECTION_UNIFORMS = [
  'u_flat',
  'u_ball',
  'u_plane',
  'u_middle',
  'u_globe',
  'u_pixel',
  'u_shift',
] as const;

/** Where each of {@link PROJECTION_UNIFORMS} lies in a program. */
export type ProjectionPlaces = Readonly<Record<(typeof PROJECTION_UNIFORMS)[number], WebGLUniformLocation | null>>;

/** Gives a view to the program in use. */
export function setView(gl: WebGL2RenderingContext, at: ProjectionPlaces, view: GlView): void {
  gl.uniformMatrix4fv(at.u_flat, false, view.flat);
  gl.uniformMatrix4fv(at.u_ball, false, view.ball);
  gl.uniform4fv(at.u_plane, view.plane);
  gl.uniform2fv(at.u_middle, view.middle);
  gl.uniform1f(at.u_globe, view.globe);
  gl.uniform2f(at.u_pixel, 2 / view.width, 2 / view.height);
}

/** Says what the positions of the next draw are relative to (world coordinates), and in which copy of the world they stand. */
export function setOrigin(
  gl: WebGL2RenderingContext,
  at: ProjectionPlaces,
  view: GlView,
  [x, y]: readonly [x: number, y: number],
  copy = 0,
): void {
  const dx = x + copy - view.centreX;
  const dy = y - view.centreY;
  gl.uniform4f(at.u_shift, dx, dy, lowOf(dx), lowOf(dy));
}

/**
 * `vec2 fromCentre(vec2 at)`: a position relative to the origin, as one relative to the map's middle; its two steps keep all digits of what is near.
 * `vec4 project(vec2 fromCentre)`: that in clip space. On the globe z is beyond w where the far side hides it.
 * `vec4 shifted(vec4 clip, vec2 px)`: moved by CSS pixels, right and down positive.
 *
 * A step on the sphere is made from differences (sinh, sin) and not as a difference of two positions, for the same reason.
 */
export const PROJECTION_GLSL = `
precision highp float;
uniform mat4 u_flat;
uniform mat4 u_ball;
uniform vec4 u_plane;
uniform vec2 u_middle;
uniform float u_globe;
uniform vec2 u_pixel;
uniform vec4 u_shift;

vec2 fromCentre(vec2 at) {
  return (at + u_shift.xy) + u_shift.zw;
}

vec4 shifted(vec4 clip, vec2 px) {
  return clip + vec4(px.x * u_pixel.x, -px.y * u_pixel.y, 0.0, 0.0) * clip.w;
}

#ifdef GLOBE
const float TURN = 6.283185307179586;

float smallSinh(float x) {
  return abs(x) < 0.1 ? x * (1.0 + x * x / 6.0) : sinh(x);
}

vec4 project(vec2 d) {
  float east = TURN * d.x;
  float north = -TURN * d.y;
  float cosine = 1.0 / cosh(u_middle.x + north);
  float half_sine = sin(east * 0.5);
  float both = cosine * u_middle.y;
  float wider = -2.0 * sinh(u_middle.x + north * 0.5) * smallSinh(north * 0.5) * both;
  vec3 stride = vec3(sin(east) * cosine, smallSinh(north) * both, wider - 2.0 * cosine * half_sine * half_sine);
  vec4 ball = u_ball * vec4(stride, 1.0);
  ball.z = (1.0 - dot(u_plane.xyz, stride) - u_plane.w) * ball.w;
  if (u_globe > 0.999) return ball;
  vec4 flat_clip = u_flat * vec4(d, 0.0, 1.0);
  vec4 mixed = mix(flat_clip, ball, u_globe);
  mixed.z = mix(0.0, ball.z, clamp((u_globe - 0.2) / 0.8, 0.0, 1.0));
  return mixed;
}
#else
vec4 project(vec2 d) {
  return u_flat * vec4(d, 0.0, 1.0);
}
#endif
`;

/** MapLibre's zoom counts tiles of this many CSS pixels. */
const TILE_PIXELS = 512;

/** More copies of the world than this to a side are never in view. */
const MOST_COPIES = 4;

function copiesInView(map: GlMap): number {
  if (!map.getRenderWorldCopies()) return 0;
  const bounds = map.getBounds();
  const { lng } = map.getCenter();
  const reach = Math.max(Math.abs(bounds.getWest() - lng), Math.abs(bounds.getEast() - lng)) / 360;
  return Math.max(0, Math.min(MOST_COPIES, Math.ceil(reach - 0.5)));
}

/** Column-major 4 × 4. */
type Matrix = ArrayLike<number>;

function movedTo(matrix: Matrix, x: number, y: number): Float32Array {
  const moved = Float32Array.from(matrix);
  for (let row = 0; row < 4; row++)
    moved[12 + row] = at(matrix, row) * x + at(matrix, 4 + row) * y + at(matrix, 12 + row);
  return moved;
}

/** The sphere is MapLibre's: radius 1, y to the north pole, z to 0° E on the equator. */
function ballView(input: CustomRenderMethodInput, x: number, y: number): Pick<GlView, 'ball' | 'plane' | 'middle'> {
  const t = Math.PI * (1 - 2 * y);
  const up = [0, Math.tanh(t), 1 / Math.cosh(t)] as const;
  const middle = Float32Array.of(t, up[2]);
  const ball = new Float32Array(16);
  if (!(input.defaultProjectionData.projectionTransition > 0)) return { ball, plane: new Float32Array(4), middle };
  const turn = 2 * Math.PI * x + Math.PI;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  const axes = [
    [cosine, 0, -sine],
    [0, 1, 0],
    [sine, 0, cosine],
  ] as const;
  const matrix: Matrix = input.modelViewProjectionMatrix;
  const [a, b, c, d] = input.defaultProjectionData.clippingPlane;
  const plane = new Float32Array(4);
  let depth = d;
  for (let row = 0; row < 4; row++) {
    let origin = at(matrix, 12 + row);
    axes.forEach((axis, column) => {
      const value = at(matrix, row) * axis[0] + at(matrix, 4 + row) * axis[1] + at(matrix, 8 + row) * axis[2];
      ball[4 * column + row] = value;
      origin += value * (up[column] ?? 0);
    });
    ball[12 + row] = origin;
  }
  axes.forEach((axis, column) => {
    const value = a * axis[0] + b * axis[1] + c * axis[2];
    plane[column] = value;
    depth += value * (up[column] ?? 0);
  });
  plane[3] = depth;
  return { ball, plane, middle };
}

function at(matrix: Matrix, index: number): number {
  return matrix[index] ?? 0;
}
