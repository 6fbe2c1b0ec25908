/** A name that stands twice in one object of a JSON text. */
export interface RepeatedName {
  readonly name: string;
  /** Offset of the second one, in UTF-16 units. */
  readonly offset: number;
}

/**
 * The first name that an object of a valid JSON text has twice, of which readers keep one value alone; null when there is none.
 * @param value what the text was read as: when it has as many names as the text, none is lost, and the text is not gone through again
 */
export function repeatedName(text: string, value: unknown): RepeatedName | null {
  return countNames(value) === countColons(text) ? null : findRepeated(text);
}

/** Colons outside of strings: one for each name. */
function countColons(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) count++;
    else if (code === 0x22) at = stringEnd(text, at);
  }
  return count;
}

function countNames(value: unknown): number {
  let count = 0;
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    const parts: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += parts.length;
    for (const part of parts) if (typeof part === 'object') left.push(part);
  }
  return count;
}

function findRepeated(text: string): RepeatedName | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '{') open.push(new Set());
    else if (letter === '[') open.push(null);
    else if (letter === '}' || letter === ']') open.pop();
    if (letter !== '"') continue;
    const end = stringEnd(text, at);
    const names = open.at(-1);
    if (names && /^\s*:/.test(text.slice(end + 1, end + 64))) {
      const name = String(JSON.parse(text.slice(at, end + 1)));
      if (names.has(name)) return { name, offset: at };
      names.add(name);
    }
    at = end;
  }
  return null;
}

/** The offset of the quote that ends the string that begins at `from`. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}
