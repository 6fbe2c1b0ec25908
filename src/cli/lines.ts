/**
 * The lines of a stream of UTF-8, cut at `\n` alone (a line of JSON may hold other line separators), without `\r` and byte order mark.
 * Bytes that are no UTF-8 become U+FFFD. A last line without `\n` counts; nothing after the last `\n` does not.
 */
export async function* linesOf(input: AsyncIterable<unknown> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const part of input) {
    const pieces = decoder.decode(part as Uint8Array, { stream: true }).split('\n');
    for (const [i, piece] of pieces.entries()) {
      rest.push(piece);
      if (i === pieces.length - 1) break;
      yield trimmed(rest.join(''));
      rest = [];
    }
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield trimmed(last);
}

function trimmed(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
