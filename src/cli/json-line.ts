/** The `id` of a line as it came; nothing where it has none. */
export interface LineHead {
  readonly id?: unknown;
}

/** A line that cannot be answered, and why. */
export interface LineFault {
  readonly kind: 'error';
  readonly head: LineHead;
  readonly error: string;
}

/** The object that a line holds. */
interface LineMembers {
  readonly kind: 'members';
  readonly head: LineHead;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Reads a line as one JSON object; anything else is a fault. @param expected what the object must have, such as `"text"` */
export function readJsonLine(line: string, expected: string): LineMembers | LineFault {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return { kind: 'error', head: {}, error: 'expected one JSON object in the line, found something else' };
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return { kind: 'error', head: {}, error: `expected a JSON object with ${expected}` };
  }
  const members = read as Readonly<Record<string, unknown>>;
  return { kind: 'members', head: Object.hasOwn(members, 'id') ? { id: members['id'] } : {}, members };
}
