/** A test that a value read from a file is of a shape. */
export type Guard = (value: unknown) => boolean;

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object, own members only; undefined when it is not there. */
export function memberOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A string. */
export const text: Guard = (value) => typeof value === 'string';

/** A string that is not empty. */
export const filledText: Guard = (value) => typeof value === 'string' && value !== '';

/** True or false. */
export const truth: Guard = (value) => typeof value === 'boolean';

/** A finite number. */
export const finite: Guard = (value) => Number.isFinite(value);

/** A whole number within bounds, both inclusive. */
export function whole(least: number, most: number): Guard {
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** Null, or what the guard takes. */
export function nullable(guard: Guard): Guard {
  return (value) => value === null || guard(value);
}

/** One of the words. */
export function oneOf(words: readonly string[]): Guard {
  return (value) => typeof value === 'string' && words.includes(value);
}

/** A list of which the guard takes every item. */
export function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every((item) => guard(item));
}

/** An object with all these members; others are passed over. */
export function shape(members: Readonly<Record<string, Guard>>): Guard {
  return (value) => isRecord(value) && Object.entries(members).every(([name, guard]) => guard(memberOf(value, name)));
}

/** An object with these members where they are there. */
export function partial(members: Readonly<Record<string, Guard>>): Guard {
  return (value) =>
    isRecord(value) &&
    Object.entries(members).every(([name, guard]) => !Object.hasOwn(value, name) || guard(value[name]));
}
