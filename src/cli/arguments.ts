import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotRun } from './cannot-run.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads arguments; throws with a sentence and where to read on when they are not understood. */
export function readArguments<O extends Options>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: withNegativeValues(args, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw wrongUse(command, reason.replace(/\.? To specify.*$/, ''));
  }
}

/** "--near -89,40" is "--near=-89,40": an option that takes a value takes one that begins with a minus sign and a digit. */
function withNegativeValues(args: readonly string[], options: Options): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1) ?? '';
    const takesValue = !joined.includes('--') && before.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (takesValue && /^-\.?\d/.test(arg)) joined.splice(-1, 1, `${before}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

/** The error of a command that was called wrongly. */
export function wrongUse(command: string, message: string): CannotRun {
  return new CannotRun(`${command}: ${message}. See placeline ${command} --help`);
}
