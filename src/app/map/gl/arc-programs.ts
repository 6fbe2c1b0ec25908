import type { PathSet } from './arc-buffers.ts';
import { LINE_FRAGMENT, LINE_VERTEX, TIP_FRAGMENT, TIP_VERTEX } from './arc-shaders.ts';
import { makeVariants, type GlProgram } from './program.ts';
import { PROJECTION_UNIFORMS, setView, type GlView } from './projection.ts';

/** Draws sets of paths: casings under lines, lines, then arrows and marks; the chosen ones last. */
export interface PathPrograms {
  begin(view: GlView, colours: Float32Array): void;
  draw(set: PathSet): void;
  end(): void;
  destroy(): void;
}

const UNIFORMS = [...PROJECTION_UNIFORMS, 'u_points', 'u_origin', 'u_world', 'u_colours', 'u_casing'] as const;
type Program = GlProgram<(typeof UNIFORMS)[number]>;

const ATTRIBUTES = ['a_path', 'a_look'];

/** How strong a casing is against its line. */
const CASING = 0.75;

/** Compiles on the first draw of each projection. */
export function makePathPrograms(gl: WebGL2RenderingContext): PathPrograms {
  const lines = makeVariants(gl, { vertex: LINE_VERTEX, fragment: LINE_FRAGMENT }, ATTRIBUTES, UNIFORMS);
  const tips = makeVariants(gl, { vertex: TIP_VERTEX, fragment: TIP_FRAGMENT }, ATTRIBUTES, UNIFORMS);
  const made = new Set<WebGLProgram>();
  let view: GlView | null = null;
  let colours: Float32Array = new Float32Array(36);
  const use = (from: (globe: boolean) => Program, at: GlView): Program => {
    const program = from(at.globe > 0);
    made.add(program.program);
    gl.useProgram(program.program);
    setView(gl, program.at, at);
    gl.uniform1i(program.at.u_points, 0);
    gl.uniform1f(program.at.u_world, at.worldPixels);
    gl.uniform3fv(program.at.u_colours, colours);
    return program;
  };
  return {
    begin(next, with_) {
      view = next;
      colours = with_;
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.CULL_FACE);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    },
    draw(set) {
      if (!view) return;
      for (const chosen of [false, true]) {
        const runs = set.runs.filter((run) => run.chosen === chosen);
        if (runs.length === 0) continue;
        const line = use(lines, view);
        for (const casing of [CASING, 0]) {
          gl.uniform1f(line.at.u_casing, casing);
          for (const run of runs) {
            set.bind(run);
            eachCopy(gl, line, view, set, () => {
              gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (run.segments + 1), run.count);
            });
          }
        }
        const tip = use(tips, view);
        for (const run of runs) {
          set.bind(run);
          eachCopy(gl, tip, view, set, () => {
            gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, run.count);
          });
        }
      }
    },
    end() {
      gl.bindVertexArray(null);
      gl.bindBuffer(gl.ARRAY_BUFFER, null);
      gl.bindTexture(gl.TEXTURE_2D, null);
    },
    destroy() {
      for (const program of made) gl.deleteProgram(program);
    },
  };
}

/** Draws in each copy of the world that is in view; a line that runs on past the world's edge belongs to the next copy as well. */
function eachCopy(
  gl: WebGL2RenderingContext,
  { at }: Program,
  { centreX, centreY, copies, globe }: GlView,
  { west, east }: PathSet,
  draw: () => void,
): void {
  const [before, after] = globe > 0 ? [0, 0] : [Math.max(0, Math.ceil(east - 1)), Math.max(0, Math.ceil(-west))];
  for (let copy = -copies - before; copy <= copies + after; copy++) {
    const [x, y] = [centreX - copy, centreY];
    gl.uniform4f(at.u_origin, x, y, x - Math.fround(x), y - Math.fround(y));
    draw();
  }
}
