import { INSTANCE, type PathInstances, type Paths, type Run } from '../../../index.ts';

/** Paths on the graphics card, with the instances of them that are drawn. */
export interface PathSet {
  setPaths(paths: Paths | null): void;
  setInstances(instances: PathInstances): void;
  readonly runs: readonly Run[];
  /** Bounds of all paths in the Mercator square. */
  readonly west: number;
  readonly east: number;
  /** Makes a run's instances the ones to draw, and the points those that shaders read (texture unit 0). */
  bind(run: Run): void;
  destroy(): void;
}

/** Points in a row of the texture: the least size that WebGL 2 promises. */
const TEXTURE_WIDTH = 2048;

/** Makes an empty set. */
export function makePathSet(gl: WebGL2RenderingContext): PathSet {
  const texture = gl.createTexture();
  const buffer = gl.createBuffer();
  const array = gl.createVertexArray();
  let runs: readonly Run[] = [];
  let bounds = { west: 0, east: 0 };
  return {
    setPaths(paths) {
      bounds = { west: paths?.west ?? 0, east: paths?.east ?? 0 };
      runs = [];
      if (paths) fillTexture(gl, texture, paths);
    },
    setInstances(instances) {
      runs = [...instances.runs];
      if (instances.count === 0) return;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, instances.data, gl.STREAM_DRAW, 0, instances.count * INSTANCE);
      gl.bindBuffer(gl.ARRAY_BUFFER, null);
    },
    get runs() {
      return runs;
    },
    get west() {
      return bounds.west;
    },
    get east() {
      return bounds.east;
    },
    bind(run) {
      gl.bindVertexArray(array);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      for (const location of [0, 1]) {
        gl.enableVertexAttribArray(location);
        gl.vertexAttribPointer(location, 4, gl.FLOAT, false, INSTANCE * 4, (run.first * INSTANCE + location * 4) * 4);
        gl.vertexAttribDivisor(location, 1);
      }
    },
    destroy() {
      gl.deleteTexture(texture);
      gl.deleteBuffer(buffer);
      gl.deleteVertexArray(array);
    },
  };
}

function fillTexture(gl: WebGL2RenderingContext, texture: WebGLTexture, { words, points }: Paths): void {
  const rows = Math.max(1, Math.ceil(points / TEXTURE_WIDTH));
  const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  if (rows > most)
    throw new Error(
      `map: expected at most ${most * TEXTURE_WIDTH} points of arcs, got ${points}; filter the visits before`,
    );
  const padded = new Uint32Array(rows * TEXTURE_WIDTH * 4);
  padded.set(words);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  // MapLibre may have left these set for its own images.
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32UI, TEXTURE_WIDTH, rows, 0, gl.RGBA_INTEGER, gl.UNSIGNED_INT, padded);
  for (const side of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, side, gl.NEAREST);
  gl.bindTexture(gl.TEXTURE_2D, null);
}
