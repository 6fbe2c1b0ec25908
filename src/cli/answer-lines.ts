import { readInput, writeOut } from './files.ts';
import type { LineFault } from './json-line.ts';
import { linesOf } from './lines.ts';

/** Answers a file or standard input (`-`) line by line, one line of JSON each; a line that cannot be answered gets its fault. */
export async function answerLines<Line extends { readonly kind: string }>(
  path: string,
  read: (line: string) => Line | LineFault,
  answer: (line: Exclude<Line, LineFault>) => object | Promise<object>,
): Promise<void> {
  const input = path === '-' ? process.stdin : [await readInput(path)];
  for await (const line of linesOf(input)) {
    const asked = read(line);
    const said = isFault(asked)
      ? { ...asked.head, error: asked.error }
      : await answer(asked as Exclude<Line, LineFault>);
    await writeOut(`${JSON.stringify(said)}\n`);
  }
}

function isFault(line: { readonly kind: string }): line is LineFault {
  return line.kind === 'error';
}
