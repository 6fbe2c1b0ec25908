import { useState } from 'preact/hooks';
import type { ProblemGroup } from '../../index.ts';
import { workerDesk } from '../gazetteer/desk.ts';
import { notify } from '../state/actions.ts';
import { decideOn } from '../state/decide.ts';
import { readDataset } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { headNow } from './decide-problems.ts';
import { gateOf } from './gate-fixes.ts';
import { dropPoints } from './point-fixes.ts';
import type { GroupValue } from './problem-values.ts';
import { swapDecisions } from './target.ts';

/** What the program would do about some values of a group, and to leave them as they are. */
export function FixButtons({
  group,
  values,
  isAll,
  isIgnored,
  class: className,
}: {
  group: ProblemGroup;
  values: readonly GroupValue[];
  /** True where the values are all that is open of the group: they are ignored in one decision. */
  isAll: boolean;
  isIgnored: boolean;
  class: string;
}) {
  const [isAsking, setAsking] = useState(false);
  const { fix, code } = group;
  const rows = values.reduce((sum, { at }) => sum + at.length, 0);
  const drop = async (): Promise<void> => {
    setAsking(true);
    await dropAll(group, values, rows);
    setAsking(false);
  };
  return (
    <p class={className}>
      {fix?.kind === 'swap-coordinates' && (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            swapAll(group, values);
          }}
        >
          {isAll ? words.swapAll(rows) : words.swap(rows)}
        </button>
      )}
      {fix?.kind === 'drop-point' && !isIgnored && (
        <button type="button" class="button primary" disabled={isAsking} onClick={() => void drop()}>
          {code === 'coordinate-out-of-range' ? words.leaveOut : isAll ? words.dropAll(rows) : words.drop(rows)}
        </button>
      )}
      {!isIgnored && code !== 'coordinate-out-of-range' && (
        <button
          type="button"
          class="button"
          onClick={() => {
            ignoreAll(group, values, isAll, rows);
          }}
        >
          {gateOf(group) ? words.gate.ignore(rows) : isAll ? words.ignoreAll(rows) : words.ignore(rows)}
        </button>
      )}
    </p>
  );
}

function swapAll(group: ProblemGroup, values: readonly GroupValue[]): void {
  const dataset = readDataset.peek();
  if (!dataset) return;
  const decisions = values.flatMap((value) => swapDecisions(dataset, group, value, headNow(words.whySwapped)));
  decideOn(decisions);
  notify('info', decisions.length === 0 ? words.nothingDone : words.swapped(decisions.length));
}

async function dropAll(group: ProblemGroup, values: readonly GroupValue[], rows: number): Promise<void> {
  const dataset = readDataset.peek();
  if (!dataset) return;
  try {
    const fix = await dropPoints(dataset, group, values, workerDesk, headNow(words.whyDropped));
    // Meanwhile something else may have been opened.
    if (readDataset.peek() !== dataset) return;
    decideOn(fix.decisions, fix.places);
    const done = fix.placed + fix.unplaced === 0 ? words.left(rows) : words.dropped(fix.placed, fix.unplaced);
    notify('info', fix.decisions.length === 0 ? words.nothingDone : done);
  } catch (error) {
    notify('error', words.failed(error instanceof Error ? error.message : String(error)));
  }
}

function ignoreAll(
  { source, code, column }: ProblemGroup,
  values: readonly GroupValue[],
  isAll: boolean,
  rows: number,
): void {
  const came = isAll ? [null] : values.map((value) => value.came);
  decideOn(came.map((one) => ({ ...headNow(words.whyIgnored), kind: 'ignore', source, code, column, came: one })));
  notify('info', words.left(rows));
}
