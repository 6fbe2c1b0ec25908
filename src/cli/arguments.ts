import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotRun } from './cannot-run.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads arguments; throws with a sentence and where to read on when they are not understood. */
export function readArguments<O extends Options>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw wrongUse(command, reason.replace(/\.? To specify.*$/, ''));
  }
}

/** The error of a command that was called wrongly. */
export function wrongUse(command: string, message: string): CannotRun {
  return new CannotRun(`${command}: ${message}. See placeline ${command} --help`);
}
