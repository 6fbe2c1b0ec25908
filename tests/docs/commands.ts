import { COMMANDS } from '../../src/cli/help.ts';
import { blocks, inlineCode, withoutBlocks } from './markdown.ts';
import { FILES, FOLDERS, MANIFEST } from './repository.ts';

/** A command of a transcript and what it prints. */
interface Transcript {
  readonly command: string;
  readonly output: string;
}

/** The commands of a `console` block. */
export function transcripts(block: string): Transcript[] {
  const parts = `\n${block}`.split('\n$ ').slice(1);
  return parts.map((part) => {
    const [command = '', ...output] = part.split('\n');
    return { command, output: output.join('\n') };
  });
}

/** What a transcript shows, as a pattern: a line of `…` stands for any lines or none, `…` in a line for anything in that line. */
export function outputPattern(output: string): RegExp {
  const parts = output.split('\n').map((line) => {
    return line === '…' ? '(?:.*\\n)*' : `${line.split('…').map(escaped).join('.*')}\\n`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** Lines of shell blocks and transcripts, and inline code that begins with a command of ours. */
export function commandsIn(text: string): string[] {
  const scripts = blocks('sh', text).flatMap((block) => block.split('\n'));
  const shown = blocks('console', text).flatMap(transcripts);
  const inline = inlineCode(withoutBlocks(text)).filter((token) => /^(?:npm|npx|placeline) \S/.test(token));
  return [...scripts, ...shown.map(({ command }) => command), ...inline].filter((line) => !/ --$/.test(line));
}

/** The command, when it is none that `package.json` or the command line knows; else null. */
export function commandFault(line: string): string | null {
  const command = line
    .replace(/^(?:echo|printf) .* \| (?=placeline )/, '')
    .replace(/^npm run -s placeline -- /, 'placeline ');
  const [program = '', ...words] = command.split(/\s+/);
  const [first = ''] = words;
  const isKnown =
    program === 'npm'
      ? isNpmCommand(words)
      : program === 'placeline'
        ? isPlacelineCommand(words)
        : program === 'npx'
          ? Object.hasOwn(MANIFEST.devDependencies, first)
          : program === 'printf' || (program === 'node' && first === 'dist/cli/placeline.js');
  return isKnown ? null : line;
}

function isNpmCommand(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (first === 'ci') return true;
  const name = first === 'run' ? rest.find((word) => !word.startsWith('-')) : first;
  if (name === undefined || !Object.hasOwn(MANIFEST.scripts, name)) return false;
  const argument = rest.includes('--') ? (rest[rest.indexOf('--') + 1] ?? '') : null;
  if (argument === null) return true;
  if (name === 'bench') return argument === 'NAME' || FILES.includes(`bench/${argument}.ts`);
  return name !== 'test' || FOLDERS.has(argument) || FILES.includes(argument);
}

function isPlacelineCommand(words: readonly string[]): boolean {
  const [name = '', ...rest] = words;
  if (name === '--help') return true;
  const help = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const options = rest.filter((word) => word.startsWith('--') && word !== '--help');
  return help !== undefined && options.every((option) => `${help.usage}\n${help.details}`.includes(option));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
