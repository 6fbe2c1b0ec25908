/**
 * The same reader, which remembers what it made of equal texts. Results are shared: they must not be changed.
 * @param most texts that are remembered; when there are more it begins anew, so that a column of different cells costs no memory
 */
export function cached<T>(read: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  let lastText = '';
  let last: T | undefined;
  return (text) => {
    if (text === lastText && last !== undefined) return last;
    let value = known.get(text);
    if (value === undefined && !known.has(text)) {
      value = read(text);
      if (known.size >= most) known.clear();
      lastText = ownCopy(text);
      known.set(lastText, value);
    } else lastText = text;
    last = value;
    return value as T;
  };
}

/** A cell is a slice of a chunk and would keep it alive; V8 copies slices of less than 13 characters. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : Array.from(text).join('');
}
