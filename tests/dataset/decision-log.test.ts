import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, decide, redo, undo, type DecisionLog } from '../../src/dataset/decision-log.ts';
import type { Decision } from '../../src/model/decision.ts';

function drop(event: string): Decision {
  return { kind: 'not-an-event', event, by: 'a person', on: '2026-11-21', why: '' };
}

function events({ decisions, undone }: DecisionLog): [string, string] {
  const names = (list: readonly Decision[]): string =>
    list.map((decision) => (decision.kind === 'not-an-event' ? decision.event : '?')).join('');
  return [names(decisions), names(undone)];
}

describe('a log of decisions', () => {
  const ab = decide(decide(createLog(), drop('a')), drop('b'));
  it.each([
    ['nothing', createLog(), ['', '']],
    ['two decisions', ab, ['ab', '']],
    ['one undone', undo(ab), ['a', 'b']],
    ['all undone', undo(undo(ab)), ['', 'ab']],
    ['the first done again', redo(undo(undo(ab))), ['a', 'b']],
    ['both done again', redo(redo(undo(undo(ab)))), ['ab', '']],
    ['another one after undoing', decide(undo(ab), drop('c')), ['ac', '']],
    ['decisions of before', undo(createLog([drop('a'), drop('b')])), ['a', 'b']],
  ])('holds %s', (_, log, held) => {
    expect(events(log)).toEqual(held);
  });

  it.each([
    ['undo of an empty log', undo],
    ['redo of an empty log', redo],
    ['no decision', (log: DecisionLog) => decide(log)],
  ])('%s is the same log', (_, change) => {
    const empty = createLog();
    expect(change(empty)).toBe(empty);
  });

  it('redo after another decision is the same log', () => {
    const log = decide(undo(ab), drop('c'));
    expect(redo(log)).toBe(log);
  });
});

describe('decisions made in one go', () => {
  const log = decide(decide(createLog(), drop('a')), drop('b'), drop('c'), drop('d'));

  it('are undone and done again together', () => {
    expect(events(undo(log))).toEqual(['a', 'bcd']);
    expect(redo(undo(log))).toEqual(log);
    expect(events(undo(undo(log)))).toEqual(['', 'abcd']);
    expect(events(redo(undo(undo(log))))).toEqual(['a', 'bcd']);
  });

  it('never join the decision before them', () => {
    const again = decide(createLog([drop('a')]), ...log.decisions.slice(2));
    expect(events(undo(again))).toEqual(['a', 'cd']);
  });
});

it('undo then redo is the identity, and nothing is ever lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 3 })), (moves) => {
      let log = createLog();
      for (const move of moves) {
        const made = Array.from({ length: Math.max(0, move) }, (_, i) => drop(String(i)));
        const next = move < 0 ? undo(log) : decide(log, ...made);
        if (next !== log) expect(move < 0 ? redo(next) : undo(next).decisions).toEqual(move < 0 ? log : log.decisions);
        log = next;
      }
    }),
  );
});
