import { unreadable } from './refusal.ts';

/** Elements inside each other; documents of places have some ten. */
const MOST_DEPTH = 200;

/** Refuses what makes XML dangerous before anything reads it: own entities, which may grow without end, and elements nested without end. */
export function checkXml(text: string, source: string): void {
  let depth = 0;
  for (let at = text.indexOf('<'); at !== -1;) {
    const next = text.charAt(at + 1);
    let end: number;
    if (text.startsWith('<![CDATA[', at)) end = after(text, ']]>', at);
    else if (text.startsWith('<!--', at)) end = after(text, '-->', at);
    else if (next === '!') {
      throw unreadable(
        source,
        'file-unreadable',
        'expected plain XML, found a DOCTYPE, by which a file can define entities of any size; take it out of the file',
        lineAt(text, at),
      );
    } else {
      end = tagEnd(text, at);
      if (next === '/') depth--;
      else if (next !== '?' && text.charAt(end - 2) !== '/') depth++;
      if (depth > MOST_DEPTH) {
        throw unreadable(
          source,
          'file-unreadable',
          `expected elements at most ${MOST_DEPTH} deep, found more; this is no file of places`,
          lineAt(text, at),
        );
      }
    }
    at = text.indexOf('<', end);
  }
}

/** The offset behind the `>` of a tag; a `>` inside quotes does not end it. */
function tagEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '>') return at + 1;
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, at + 1);
      if (close === -1) return text.length;
      at = close;
    }
  }
  return text.length;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
