/** A linked program with the places of its uniforms. */
export interface GlProgram<U extends string> {
  readonly program: WebGLProgram;
  /** Null for a uniform that the compiler left out. */
  readonly at: Readonly<Record<U, WebGLUniformLocation | null>>;
}

/**
 * Compiles and links a program of WebGL 2 (GLSL ES 3.00; the `#version` line is added).
 * @param attributes names in the order of their locations, from 0
 * @throws with the compiler's own message; while the context is lost it throws nothing and the program draws nothing
 */
export function makeProgram<U extends string>(
  gl: WebGL2RenderingContext,
  sources: { readonly vertex: string; readonly fragment: string },
  attributes: readonly string[],
  uniforms: readonly U[],
): GlProgram<U> {
  const program = gl.createProgram();
  for (const [type, text] of [
    [gl.VERTEX_SHADER, sources.vertex],
    [gl.FRAGMENT_SHADER, sources.fragment],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('WebGL: no shader could be made');
    gl.shaderSource(shader, `#version 300 es\n${text}`);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
      throw new Error(`shader: ${gl.getShaderInfoLog(shader) ?? 'no message'}`);
    }
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach((name, location) => {
    gl.bindAttribLocation(program, location, name);
  });
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`program: ${gl.getProgramInfoLog(program) ?? 'no message'}`);
  }
  const places = uniforms.map((name) => [name, gl.getUniformLocation(program, name)] as const);
  return { program, at: Object.fromEntries(places) as Record<U, WebGLUniformLocation | null> };
}

/** One program for the flat map and one for the globe (`GLOBE` is defined there), each made when it is first needed. */
export function makeVariants<U extends string>(
  gl: WebGL2RenderingContext,
  sources: { readonly vertex: string; readonly fragment: string },
  attributes: readonly string[],
  uniforms: readonly U[],
): (globe: boolean) => GlProgram<U> {
  const made: (GlProgram<U> | undefined)[] = [];
  return (globe) => {
    const vertex = globe ? `#define GLOBE\n${sources.vertex}` : sources.vertex;
    return (made[globe ? 1 : 0] ??= makeProgram(gl, { vertex, fragment: sources.fragment }, attributes, uniforms));
  };
}
