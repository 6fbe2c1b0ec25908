const LABEL = /(?:latitude|longitude|lat|long|lon|lng)\.?\s*[:=]\s*/gi;
const BRACKETS = /^[([]\s*(.*?)\s*[)\]]$/s;

/**
 * The two halves of a pair of degrees: `36.1, 44.0`, `36,1; 44,0`, `(36.1 44.0)`, `36°44'N 42°25'E`, `lat: 36.1 lon: 44.0`. Null for other
 * texts. Two whole numbers need a comma and a blank, a `;` or a `|` between them: `36,44` is one number with a decimal comma, `1/2` a fraction.
 */
export function splitPair(plain: string): readonly [string, string] | null {
  const bare = (BRACKETS.exec(plain)?.[1] ?? plain).replace(LABEL, ' ').trim();
  if (!/^[-+NSEW\d]/i.test(bare) || !/\d.*\D.*\d/.test(bare)) return null;
  for (const separator of [/\s*[;|]\s*/, /\s*,\s+/]) {
    const halves = two(bare.split(separator));
    if (halves) return halves;
  }
  return byLetters(bare) ?? byComma(bare) ?? byMarks(bare.split(/\s*\/\s*/)) ?? byMarks(bare.split(/\s+/));
}

function byLetters(text: string): readonly [string, string] | null {
  const match = /^(.*[NSEW])[\s,]*(\d.*[NSEW])$/i.exec(text) ?? /^([NSEW].*\d['"°]?)[\s,]*([NSEW].*)$/i.exec(text);
  return match ? [match[1] ?? '', match[2] ?? ''] : null;
}

function byComma(text: string): readonly [string, string] | null {
  const parts = text.split(',');
  if (parts.length === 4) return [`${parts[0] ?? ''},${parts[1] ?? ''}`, `${parts[2] ?? ''},${parts[3] ?? ''}`];
  const halves = two(parts);
  return halves && halves.every(isMarked) ? halves : null;
}

function byMarks(parts: readonly string[]): readonly [string, string] | null {
  const halves = two(parts);
  return halves && halves.every((half) => isMarked(half) || half.includes(',')) ? halves : null;
}

/** True where a number can only be degrees. */
function isMarked(text: string): boolean {
  return /[.°]/.test(text);
}

function two(parts: readonly string[]): readonly [string, string] | null {
  const [a, b, ...more] = parts;
  return a !== undefined && b !== undefined && more.length === 0 && a !== '' && b !== '' ? [a, b] : null;
}
