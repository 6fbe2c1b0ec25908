import { DAY_MS, FAMILIES, POINT_STRIDE, WORLD_STEPS } from '../../../index.ts';
import type { Mode, PointVertices, TimeWindow, WindowRows } from '../../../index.ts';
import type { MapColours } from '../colours.ts';
import { makeVariants, type GlProgram } from './program.ts';
import { PROJECTION_UNIFORMS, setView, type GlView } from './projection.ts';
import { POINT_FRAGMENT, POINT_VERTEX } from './points-glsl.ts';
import { rgbOf } from './rgb.ts';

/** What of the points is shown. */
export interface PointWindow {
  readonly rows: Pick<WindowRows, 'first' | 'last' | 'earlier'>;
  readonly window: TimeWindow;
  readonly mode: Mode;
  readonly showUndated: boolean;
}

/** Draws every incident as a point of its own: one call for those that begin in the window, one for the earlier ones, one for undated ones. */
export interface PointDrawer {
  setVertices(vertices: PointVertices): void;
  setWindow(shown: PointWindow): void;
  draw(view: GlView, colours: MapColours): void;
  destroy(): void;
}

const ATTRIBUTES = ['a_at', 'a_ends', 'a_word'];
const UNIFORMS = [
  ...PROJECTION_UNIFORMS,
  'u_centre',
  'u_rest',
  'u_copy',
  'u_size',
  'u_ratio',
  'u_colours',
  'u_paper',
  'u_until',
  'u_days',
  'u_trail',
  'u_earlier',
  'u_undated',
] as const;

/** A window of any width, or none, in days: wider than all time, but finite. */
const WIDEST_DAYS = 1e9;

/** Zooms, and the size in CSS pixels of a point there; between two of them even. */
const SIZES = [
  [2, 2.5],
  [5, 5],
  [7, 8],
  [10, 11],
  [14, 14],
] as const;

/** Makes all that a context needs for points, within a frame; after a lost context make a new one. */
export function createPointDrawer(gl: WebGL2RenderingContext): PointDrawer {
  const sources = { vertex: POINT_VERTEX, fragment: POINT_FRAGMENT };
  const programs = makeVariants(gl, sources, ATTRIBUTES, UNIFORMS);
  const buffer = gl.createBuffer();
  const elements = gl.createBuffer();
  const array = makeVertices(gl, buffer, elements);
  let vertices: PointVertices | undefined;
  let shown: PointWindow | undefined;
  let uploaded: PointVertices | undefined;
  let uploadedWindow: PointWindow | undefined;

  function upload(points: PointVertices, { rows }: PointWindow): void {
    if (points !== uploaded) {
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, points.bytes, gl.STATIC_DRAW);
      uploaded = points;
    }
    if (shown === uploadedWindow) return;
    // The element buffer belongs to the vertex array: without one bound it would be lost.
    gl.bindVertexArray(array);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, rows.earlier, gl.STREAM_DRAW);
    gl.bindVertexArray(null);
    uploadedWindow = shown;
  }

  return {
    setVertices(next) {
      vertices = next;
      shown = undefined;
    },
    setWindow(next) {
      shown = next;
    },
    draw(view, colours) {
      if (!vertices || !shown) return;
      upload(vertices, shown);
      const { program, at } = programs(view.globe > 0);
      gl.useProgram(program);
      setView(gl, at, view);
      setLook(gl, at, view, colours);
      gl.uniform1f(at.u_size, pointSize(Math.log2(view.worldPixels / 512), pointsDrawn(shown, vertices.undated)));
      setTime(gl, at, vertices, shown);
      gl.bindVertexArray(array);
      // Each point stands at the copy nearest to the map's middle: others are in view only when more than half a world to a side is.
      for (let copy = -view.copies; copy <= view.copies; copy++) {
        gl.uniform1f(at.u_copy, copy);
        drawShown(gl, at, vertices, shown);
      }
      gl.bindVertexArray(null);
    },
    destroy() {
      gl.deleteBuffer(buffer);
      gl.deleteBuffer(elements);
      gl.deleteVertexArray(array);
    },
  };
}

/** How many incidents a window draws, undated ones included. */
export function pointsDrawn({ rows, showUndated }: PointWindow, undated: number): number {
  return rows.last - rows.first + rows.earlier.length + (showUndated ? undated : 0);
}

/** Size in CSS pixels of a point at a zoom, among so many others: smaller, down to {@link SMALLEST}, from {@link CROWD} on. */
function pointSize(zoom: number, points = 1): number {
  const crowding = points > CROWD ? 1 / (1 + Math.log10(points / CROWD)) : 1;
  return Math.max(SMALLEST, sizeAt(zoom) * crowding);
}

/** From this many in the window on, points are drawn smaller, so that they do not make one surface. */
const CROWD = 50_000;
const SMALLEST = 2;

function sizeAt(zoom: number): number {
  let [before, sizeBefore]: readonly [number, number] = SIZES[0];
  for (const [at, size] of SIZES) {
    if (zoom <= at) return at === before ? size : sizeBefore + ((size - sizeBefore) * (zoom - before)) / (at - before);
    [before, sizeBefore] = [at, size];
  }
  return sizeBefore;
}

type Places = GlProgram<(typeof UNIFORMS)[number]>['at'];

function drawShown(
  gl: WebGL2RenderingContext,
  at: Places,
  { dated, undated }: PointVertices,
  shown: PointWindow,
): void {
  const { first, last, earlier } = shown.rows;
  gl.uniform1f(at.u_undated, 1);
  if (shown.showUndated && undated > 0) gl.drawArrays(gl.POINTS, dated, undated);
  gl.uniform1f(at.u_undated, 0);
  gl.uniform1f(at.u_earlier, 1);
  if (earlier.length > 0) gl.drawElements(gl.POINTS, earlier.length, gl.UNSIGNED_INT, 0);
  gl.uniform1f(at.u_earlier, 0);
  if (last > first) gl.drawArrays(gl.POINTS, first, last - first);
}

function setLook(gl: WebGL2RenderingContext, at: Places, view: GlView, { families, paper }: MapColours): void {
  const { centreX, centreY } = view;
  const wholeX = Math.floor((centreX - Math.floor(centreX)) * WORLD_STEPS);
  const wholeY = Math.max(0, Math.min(WORLD_STEPS - 1, Math.floor(centreY * WORLD_STEPS)));
  gl.uniform2ui(at.u_centre, wholeX % WORLD_STEPS, wholeY);
  gl.uniform2f(at.u_rest, (centreX - Math.floor(centreX)) * WORLD_STEPS - wholeX, centreY * WORLD_STEPS - wholeY);
  gl.uniform1f(at.u_ratio, view.pixelRatio);
  gl.uniform3fv(at.u_colours, Float32Array.from(FAMILIES.flatMap((family) => rgbOf(families[family]))));
  gl.uniform3fv(at.u_paper, rgbOf(paper));
}

function setTime(
  gl: WebGL2RenderingContext,
  at: Places,
  { fromMs }: PointVertices,
  { window, mode }: PointWindow,
): void {
  const days = (window.to - window.from) / DAY_MS;
  const until = (window.to - fromMs) / DAY_MS;
  gl.uniform1f(at.u_days, days > 0 ? Math.min(WIDEST_DAYS, days) : 1 / 1440);
  gl.uniform1f(at.u_until, Math.max(-WIDEST_DAYS, Math.min(WIDEST_DAYS, until)));
  gl.uniform1f(at.u_trail, mode === 'trail' ? 1 : 0);
}

function makeVertices(gl: WebGL2RenderingContext, buffer: WebGLBuffer, elements: WebGLBuffer): WebGLVertexArrayObject {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, elements);
  for (const location of [0, 1, 2]) gl.enableVertexAttribArray(location);
  gl.vertexAttribIPointer(0, 2, gl.UNSIGNED_INT, POINT_STRIDE, 0);
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, POINT_STRIDE, 8);
  gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_INT, POINT_STRIDE, 12);
  gl.bindVertexArray(null);
  return array;
}
