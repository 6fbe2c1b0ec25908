/** Where a text stops being JSON, and why, in our own words: engines word it differently. */
export interface JsonFault {
  /** UTF-16 units from the beginning. */
  readonly offset: number;
  readonly message: string;
}

/** A line and a column of a text, both from 1; the column counts UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The first fault of a JSON text (RFC 8259), or null when there is none. Takes any depth; the cost is linear. */
export function findJsonFault(text: string): JsonFault | null {
  return scanJson(text, () => undefined);
}

/** The offset at which each element of the top-level list `key` begins, such as `features`. */
export function elementOffsets(text: string, key: string): number[] {
  const offsets: number[] = [];
  scanJson(text, (depth, rootKey, offset) => {
    if (depth === 2 && rootKey === key) offsets.push(offset);
  });
  return offsets;
}

/** The line and column of an offset. Lines end with `\n`, `\r` or both. */
export function placeAt(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const unit = text[at];
    if (unit !== '\n' && (unit !== '\r' || text[at + 1] === '\n')) continue;
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end';

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a name in double quotes',
  'key or }': 'a name in double quotes or }',
  colon: 'a colon after the name',
  'comma or ]': 'a comma or ]',
  'comma or }': 'a comma or }',
  end: 'nothing more',
};

/** @param onValue called for each value with the number of lists and objects around it, the last name in the outermost object, its offset */
function scanJson(text: string, onValue: (depth: number, rootKey: string, offset: number) => void): JsonFault | null {
  const open: { readonly bracket: '{' | '['; readonly offset: number }[] = [];
  let expected: Expected = 'value';
  let rootKey = '';
  let at = 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const unit = text[at];
    if (unit === undefined)
      return expected === 'end' ? null : { offset: at, message: endFault(text, open.at(-1), expected) };
    const closes = (unit === ']' && expected.endsWith(']')) || (unit === '}' && expected.endsWith('}'));
    if (closes) {
      open.pop();
      at++;
      expected = afterValue(open.at(-1)?.bracket);
    } else if (expected === 'value' || expected === 'value or ]') {
      onValue(open.length, rootKey, at);
      if (unit === '{' || unit === '[') {
        open.push({ bracket: unit, offset: at });
        expected = unit === '{' ? 'key or }' : 'value or ]';
        at++;
        continue;
      }
      const end = unit === '"' ? stringEnd(text, at) : wordEnd(text, at);
      if (typeof end !== 'number') return end ?? { offset: at, message: valueFault(text, at, expected) };
      at = end;
      expected = afterValue(open.at(-1)?.bracket);
    } else if ((expected === 'key' || expected === 'key or }') && unit === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      if (open.length === 1) rootKey = text.slice(at + 1, end - 1);
      at = end;
      expected = 'colon';
    } else if (expected === 'colon' && unit === ':') {
      at++;
      expected = 'value';
    } else if (expected.startsWith('comma') && unit === ',') {
      at++;
      expected = expected === 'comma or ]' ? 'value' : 'key';
    } else return { offset: at, message: valueFault(text, at, expected) };
  }
}

function afterValue(bracket: '{' | '[' | undefined): Expected {
  return bracket === undefined ? 'end' : bracket === '{' ? 'comma or }' : 'comma or ]';
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The offset after a string's closing quote, or what is wrong in it. */
function stringEnd(text: string, start: number): number | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20)
      return {
        offset: at,
        message: 'a string must not hold a line break or control character; expected an escape such as \\n',
      };
    if (code !== 0x5c) continue;
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at + 1, at + 6))) {
      if (/^\\(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at, at + 6))) break;
      return { offset: at, message: 'expected an escape such as \\n or \\u0041 after the backslash' };
    }
    at++;
  }
  return {
    offset: text.length,
    message: `the text ends inside a string that begins in ${inWords(placeAt(text, start))}`,
  };
}

/** The offset after a number, `true`, `false` or `null`; undefined when there is none of them. */
function wordEnd(text: string, start: number): number | undefined {
  const word = wordAt(text, start);
  return /^(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/.test(word)
    ? start + word.length
    : undefined;
}

function wordAt(text: string, start: number): string {
  let at = start;
  while (at < text.length && /[\w.+-]/.test(text.charAt(at))) at++;
  return text.slice(start, at);
}

function valueFault(text: string, at: number, expected: Expected): string {
  const word = wordAt(text, at).slice(0, 30);
  const found = word === '' ? String.fromCodePoint(text.codePointAt(at) ?? 0) : word;
  if (/^[+-]?(?:nan|inf)/i.test(word)) return `expected ${WORDS[expected]}, found ${found}: JSON has no such number`;
  if (found === ']' || found === '}')
    return `expected ${WORDS[expected]}, found ${found}; there may be a comma too many before it`;
  if (found === "'") return `expected ${WORDS[expected]}, found '; JSON takes double quotes`;
  return `expected ${WORDS[expected]}, found ${found}`;
}

function endFault(text: string, open: { bracket: string; offset: number } | undefined, expected: Expected): string {
  if (!open) return `expected ${WORDS[expected]}, found the end of the text`;
  const what = open.bracket === '{' ? 'an object' : 'a list';
  return `the text ends inside ${what} that begins in ${inWords(placeAt(text, open.offset))}: expected ${WORDS[expected]}; it may be cut off`;
}

function inWords({ line, column }: TextPlace): string {
  return `line ${line}, column ${column}`;
}
