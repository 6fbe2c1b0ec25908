/** At most so many different values are remembered; then all are forgotten, so that a column without repeats holds no memory. */
const MOST = 200_000;

/** Remembers what was made of equal texts. */
export interface Kept<T> {
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, value: T) => T;
}

/** An empty memory. Its keys are copies: a cell is a piece of a large text, which it would keep in memory. */
export function createKept<T>(most = MOST): Kept<T> {
  const values = new Map<string, T>();
  return {
    get: (text) => values.get(text),
    set(text, value) {
      if (values.size >= most) values.clear();
      values.set(copyOf(text), value);
      return value;
    },
  };
}

/** The same text in memory of its own. */
export function copyOf(text: string): string {
  return `\u0000${text}`.slice(1);
}

/** One text of several cells of a row that no other cells give. */
export function joined(cells: readonly string[], at: readonly number[]): string {
  let key = '';
  for (const i of at) key += `${cells[i] ?? ''}\u0000`;
  return key;
}
