import { useMemo } from 'preact/hooks';
import type { ProblemGroup } from '../../index.ts';
import { workspace } from '../state/signals.ts';
import { countDecided, decidedOn, type DecidedOn } from './decided.ts';

/** What was decided on a group so far, and how many of its rows are done. */
export function useDecided(group: ProblemGroup): { readonly decided: DecidedOn; readonly done: number } {
  const open = workspace.value;
  const decisions = open?.log.decisions;
  return useMemo(() => {
    if (!open || !decisions || decisions.length === 0) return { decided: () => null, done: 0 };
    const decided = decidedOn(open.base, group, decisions);
    return { decided, done: countDecided(group, decided) };
  }, [open?.base, decisions, group]);
}
