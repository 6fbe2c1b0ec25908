/** Work that can be left at each `yield` and gone on with later, as a page does between two frames; it returns what was made. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
