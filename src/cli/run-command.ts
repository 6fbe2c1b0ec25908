import { CannotRun } from './cannot-run.ts';
import { check } from './check.ts';
import { dates } from './dates.ts';
import { events } from './events.ts';
import { exportDataset } from './export.ts';
import { gazetteer } from './gazetteer.ts';
import { importFile } from './import.ts';
import { COMMANDS, helpText } from './help.ts';
import { takePackChoice, type PackChoice } from './pack-folder.ts';
import { choosePacks } from './packs.ts';
import { mentions } from './mentions.ts';
import { read } from './read.ts';
import { resolve } from './resolve.ts';
import { writeOut } from './files.ts';

/** A command: takes its arguments without those that choose packs, and that choice; gives the exit code. */
export type Command = (args: readonly string[], packs: PackChoice) => Promise<0 | 1>;

const RUN: Readonly<Record<string, Command>> = {
  resolve,
  dates,
  mentions,
  events,
  read,
  import: importFile,
  export: exportDataset,
  check,
  gazetteer,
};

/** Runs a command line, without the program's name. @returns the exit code */
export async function runCommand(args: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new CannotRun(`expected a command\n\n${helpText()}`);
    const isHelp = ['--help', '-h', 'help'].includes(name);
    const asked = isHelp ? rest[0] : name;
    const end = rest.indexOf('--');
    const options = end === -1 ? rest : rest.slice(0, end);
    if (isHelp || options.includes('--help') || options.includes('-h')) {
      if (asked !== undefined && !Object.hasOwn(COMMANDS, asked)) throw unknownCommand(asked);
      await writeOut(helpText(asked));
      return 0;
    }
    const command = Object.hasOwn(RUN, name) ? RUN[name] : undefined;
    if (!command) throw unknownCommand(name);
    const { rest: own, choice } = takePackChoice(rest);
    choosePacks(choice);
    return await command(own, choice);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`placeline: ${error.message}\n`);
    return 2;
  }
}

function unknownCommand(name: string): CannotRun {
  return new CannotRun(`no command "${name}"; expected ${Object.keys(COMMANDS).join(', ')}. See placeline --help`);
}
