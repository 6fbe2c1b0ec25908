import type { ProblemCode } from '../model/problem.ts';
import { kindOf } from './geojson-geometry.ts';

/** A value that was clearly meant for a field and could not be taken as it; it stays in the note. */
export interface Doubt {
  readonly code: ProblemCode;
  readonly name: string;
  readonly message: string;
}

type Plain = string | number | boolean;

/**
 * The properties of a feature by their lower-case names; those that have been taken are left out of `rest`.
 * Only words, numbers and truths count: lists and objects inside are passed over.
 */
export interface LooseProperties {
  /** The first of these properties that is filled, as text; empty when none is. */
  takeText(...names: readonly string[]): string;
  /**
   * What `read` makes of the first of these properties that is filled. A value that it does not understand stays in `rest`, and is a
   * doubt when `expected` is given.
   */
  takeAs<T>(names: readonly string[], read: (value: Plain) => T | undefined, expected?: string): T | undefined;
  /** The first of these properties that is filled; it stays in `rest`. */
  see(...names: readonly string[]): Plain | undefined;
  doubt(code: ProblemCode, name: string, message: string): void;
  readonly doubts: readonly Doubt[];
  /** What nobody took, `name: value` in the order of the file. */
  rest(): string;
}

/** Prepares properties of any file. Of two whose names differ in case alone, the second one is only for `rest`. */
export function looseProperties(properties: Readonly<Record<string, unknown>>): LooseProperties {
  const values = new Map<string, { name: string; value: Plain }>();
  const doubts: Doubt[] = [];
  for (const [name, value] of Object.entries(properties)) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!isPlain || value === '') continue;
    const key = name.toLowerCase().replace(/[\s-]+/g, '_');
    values.set(values.has(key) ? `\u0000${name}` : key, { name, value });
  }
  const keyOf = (names: readonly string[]): string | undefined => names.find((name) => values.has(name));
  const takeAs: LooseProperties['takeAs'] = (names, read, expected) => {
    const key = keyOf(names);
    const found = key === undefined ? undefined : values.get(key);
    if (key === undefined || found === undefined) return undefined;
    const taken = read(found.value);
    if (taken !== undefined) values.delete(key);
    else if (expected !== undefined) {
      const message = `expected ${expected}, found ${kindOf(found.value)}; it was kept in the note`;
      doubts.push({ code: 'value-unknown', name: found.name, message });
    }
    return taken;
  };
  return {
    takeAs,
    takeText: (...names) => takeAs(names, (value) => String(value).trim()) ?? '',
    see: (...names) => values.get(keyOf(names) ?? '')?.value,
    doubt: (code, name, message) => void doubts.push({ code, name, message }),
    doubts,
    rest: () => [...values.values()].map(({ name, value }) => `${name}: ${value}`).join('; '),
  };
}

/** The word of a list that a value is, told apart from case and from spaces for hyphens. */
export function wordIn<T extends string>(words: readonly T[]): (value: Plain) => T | undefined {
  return (value) => {
    const wanted = String(value)
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    return words.find((word) => word === wanted);
  };
}
