import { expect, it } from 'vitest';
import { ignoredProblems } from '../../src/dataset/ignored.ts';
import type { Decision } from '../../src/model/decision.ts';

const GROUP = { source: 'a.csv', code: 'date-unreadable', column: 'date' } as const;

function ignore(came: string | null, over: Partial<typeof GROUP> | { column: null } = {}): Decision {
  return { kind: 'ignore', ...GROUP, ...over, came, by: '', on: '', why: '' };
}

it.each<[string, Decision[], boolean]>([
  ['what came', [ignore('soon')], true],
  ['the whole column', [ignore(null)], true],
  ['one of several', [ignore('later'), ignore('soon')], true],
  ['nothing', [], false],
  ['something else that came', [ignore('later')], false],
  ['an empty cell', [ignore('')], false],
  ['another column', [ignore(null, { column: null })], false],
])('a problem is ignored by a decision on %s: %s', (_, decisions, isIgnored) => {
  expect(ignoredProblems(decisions)(GROUP, 'soon')).toBe(isIgnored);
});
