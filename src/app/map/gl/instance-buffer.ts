/** Instances of floats on the graphics card, sent there when they are drawn for the first time. */
export interface InstanceBuffer {
  /** Draws these from the next frame on; their origin is in world coordinates. */
  readonly set: (instances: Float32Array, origin: readonly [x: number, y: number]) => void;
  readonly count: number;
  readonly origin: readonly [x: number, y: number];
  /** Binds the vertex array, its instances sent. */
  readonly bind: () => void;
  readonly destroy: () => void;
}

/** Makes room for instances whose attributes, from location 0 on, are of so many floats each. */
export function createInstanceBuffer(gl: WebGL2RenderingContext, sizes: readonly number[]): InstanceBuffer {
  const floats = sizes.reduce((sum, size) => sum + size, 0);
  const buffer = gl.createBuffer();
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  let offset = 0;
  sizes.forEach((size, location) => {
    gl.enableVertexAttribArray(location);
    gl.vertexAttribDivisor(location, 1);
    gl.vertexAttribPointer(location, size, gl.FLOAT, false, 4 * floats, 4 * offset);
    offset += size;
  });
  gl.bindVertexArray(null);
  let instances: Float32Array = new Float32Array(0);
  let isSent = true;
  let origin: readonly [x: number, y: number] = [0, 0];
  return {
    set(next, newOrigin) {
      instances = next;
      origin = newOrigin;
      isSent = false;
    },
    get count() {
      return instances.length / floats;
    },
    get origin() {
      return origin;
    },
    bind() {
      gl.bindVertexArray(array);
      if (isSent) return;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, instances, gl.STREAM_DRAW);
      isSent = true;
    },
    destroy() {
      gl.deleteBuffer(buffer);
      gl.deleteVertexArray(array);
    },
  };
}
