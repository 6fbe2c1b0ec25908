import { useMemo } from 'preact/hooks';
import type { ProblemGroup } from '../../index.ts';
import { readDataset } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { decidedWords } from './decided-words.ts';
import { FixButtons } from './fix-buttons.tsx';
import { GateFix } from './gate-fix.tsx';
import { gateOf } from './gate-fixes.ts';
import { PlaceFix } from './place-fix.tsx';
import { valuesOf, type GroupValue } from './problem-values.ts';
import { RowCells } from './row-cells.tsx';
import { firstWhere, isAboutPlaces } from './target.ts';
import { useDecided } from './use-decided.ts';

/** One value of a group: what can be done about all rows that have it, and these rows as they stand in the file. */
export function ValuePage({
  group,
  value,
  onGo,
}: {
  group: ProblemGroup;
  value: GroupValue;
  onGo: (value: GroupValue) => void;
}) {
  const dataset = readDataset.value;
  const { decided } = useDecided(group);
  const state = decided(value);
  const said = useMemo(() => dataset && firstWhere(dataset, group, value), [dataset, group, value]);
  const gate = gateOf(group);
  const values = valuesOf(group);
  const at = values.indexOf(value);
  const go = (step: number): void => {
    const next = values[at + step];
    if (next) onGo(next);
  };
  return (
    <div
      class="problems-body problem-page"
      onKeyDown={(event) => {
        if (isTyped(event)) return;
        if (event.key === 'n' || event.key === 'N') go(1);
        else if (event.key === 'p' || event.key === 'P') go(-1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div class="problem-value">
        <h3 dir="auto">{value.came === '' ? words.empty : value.came}</h3>
        <p class="faint">
          {words.rows(value.at.length)} · {words.rowOf(at + 1, values.length)}
        </p>
        {state && (
          <p class="problem-done" role="status">
            <span aria-hidden="true">✓ </span>
            {decidedWords(state)}
          </p>
        )}
        <p dir="auto">{group.advice}</p>
      </div>
      {isAboutPlaces(group) &&
        (said ? <PlaceFix group={group} value={value} said={said} /> : <p class="faint">{words.nothingToPlace}</p>)}
      {gate && <GateFix group={group} value={value} gate={gate} />}
      <FixButtons
        class="dialog-actions problem-part"
        group={group}
        values={[value]}
        isAll={false}
        isIgnored={state?.kind === 'ignored'}
      />
      <RowCells group={group} value={value} />
      <p class="problem-turn dialog-actions">
        <button
          type="button"
          class="button"
          disabled={at <= 0}
          onClick={() => {
            go(-1);
          }}
        >
          {words.previous}
        </button>
        <button
          type="button"
          class="button"
          disabled={at >= values.length - 1}
          data-first=""
          onClick={() => {
            go(1);
          }}
        >
          {words.next}
        </button>
        <span class="faint problem-keys">{words.keys}</span>
      </p>
    </div>
  );
}

/** True while a key is one of a text that is written. */
export function isTyped({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (target instanceof HTMLElement && target.matches('input, textarea, select')) || altKey || ctrlKey || metaKey;
}
