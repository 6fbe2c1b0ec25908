import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';

const OPTIONS = { near: { type: 'string' }, json: { type: 'boolean' } } as const;

describe('an option that takes a value', () => {
  it.each([[['--near', '-89,40']], [['--near=-89,40']]])('takes a negative one: %j', (args) => {
    expect(readArguments('resolve', ['Springfield', ...args], OPTIONS).values.near).toBe('-89,40');
  });

  it.each([[['--near', '--json']], [['--json', '-89,40']], [['-89,40']]])('%j is not understood', (args) => {
    expect(() => readArguments('resolve', args, OPTIONS)).toThrow('resolve: ');
  });
});
