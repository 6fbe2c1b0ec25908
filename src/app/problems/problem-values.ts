import type { Problem, ProblemGroup } from '../../index.ts';

/** What stood in some rows of a group, the same in all of them. */
export interface GroupValue {
  readonly came: string;
  /** Places in the lists of the group, ascending. */
  readonly at: readonly number[];
}

const known = new WeakMap<ProblemGroup, readonly GroupValue[]>();

/** The different values of a group, those of most rows first. Worked out once for a group. */
export function valuesOf(group: ProblemGroup): readonly GroupValue[] {
  let values = known.get(group);
  if (!values) known.set(group, (values = gathered(group)));
  return values;
}

function gathered({ came }: ProblemGroup): readonly GroupValue[] {
  const byText = new Map<string, number[]>();
  came.forEach((text, at) => {
    const places = byText.get(text);
    if (places) places.push(at);
    else byText.set(text, [at]);
  });
  const values = [...byText].map(([text, at]) => ({ came: text, at }));
  return values.sort((a, b) => b.at.length - a.at.length || (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

/** What is worth knowing of a file as a whole, as groups: one for each sort; what is said stands as the value. Line 0: of no row. */
export function groupsOfNotes(notes: readonly Problem[]): readonly ProblemGroup[] {
  const byCode = new Map<string, Problem[]>();
  for (const note of notes) {
    if (note.code === 'date-order-open') continue;
    const key = `${note.severity} ${note.code}`;
    byCode.set(key, [...(byCode.get(key) ?? []), note]);
  }
  return [...byCode.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    return {
      severity: first.severity,
      code: first.code,
      source: first.where.source,
      column: null,
      expected: '',
      advice: '',
      fix: null,
      lines: alike.map(({ where }) => where.line ?? 0),
      came: alike.map(({ message }) => message),
      raws: alike.map(({ raw }) => raw),
    };
  });
}
