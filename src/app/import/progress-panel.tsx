import { useEffect, useRef, useState } from 'preact/hooks';
import { importWords as words } from '../words/import-en.ts';
import type { Flow, FlowState } from './flow.ts';
import { paceOf } from './pace.ts';

/** What is done sooner is not worth a panel, milliseconds. */
const PATIENCE_MS = 200;

/** How far an import is, and a way to end it. The page goes on meanwhile. */
export function ProgressPanel({
  state,
  onCancel,
}: {
  state: Extract<FlowState, { step: 'looking' | 'reading' }>;
  onCancel: Flow['cancel'];
}) {
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(setPatient, PATIENCE_MS, false);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (patient) return null;
  const { turn } = state;
  return (
    <div class="import-progress">
      <p class="import-panel-title">
        <bdi>{state.step === 'looking' ? words.looking(turn.name) : words.reading(turn.name)}</bdi>
        {turn.count > 1 && <span class="faint"> {words.turn(turn.number, turn.count)}</span>}
      </p>
      {state.step === 'reading' ? <Reading state={state} /> : <progress aria-label={words.looking(turn.name)} />}
      <button type="button" class="button" onClick={onCancel}>
        {words.stop}
      </button>
    </div>
  );
}

function Reading({ state: { turn, progress } }: { state: Extract<FlowState, { step: 'reading' }> }) {
  const since = useRef(performance.now());
  if (!progress) return <progress aria-label={words.reading(turn.name)} />;
  const { rowsASecond, secondsLeft, share } = paceOf(progress, performance.now() - since.current);
  const facts = [
    words.rows(progress.rows),
    ...(rowsASecond !== null && !progress.isPlacing ? [words.rowsASecond(rowsASecond)] : []),
    progress.problems === 0 ? words.noProblems : words.problems(progress.problems),
    ...(secondsLeft === null ? [] : [words.left(secondsLeft)]),
  ];
  return (
    <>
      <progress
        aria-label={words.reading(turn.name)}
        {...(share === null || progress.isPlacing ? {} : { max: 1, value: share })}
      />
      <p class="import-facts">
        {progress.isPlacing ? `${words.placing} ` : ''}
        {facts.join(' · ')}
      </p>
    </>
  );
}
