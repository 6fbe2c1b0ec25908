/** What is left of a number when its 32-bit float is taken away, as the shader needs it to add the lost digits again. */
export function lowOf(value: number): number {
  return value - Math.fround(value);
}
