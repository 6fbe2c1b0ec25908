import { useEffect, useRef, useState } from 'preact/hooks';
import '../import/import-panel.css';
import { useStageEdge } from '../import/stage-edge.ts';
import { queueShown } from '../queue/open-queue.ts';
import { notify } from '../state/actions.ts';
import { useModule } from '../use-module.ts';
import { reportWords as words } from '../words/reports-en.ts';
import { ReportsDone } from './done-panel.tsx';
import type { ReportsFlow, ReportsState } from './flow.ts';

/** A reading of reports as the person sees it: a panel while it works, a dialog where it asks, a panel of what came of it. */
export function ReportsView({ flow }: { flow: ReportsFlow }) {
  const state = useFlow(flow);
  const edge = useStageEdge();
  const dialog = useModule(() => import('./published-dialog.tsx'), state.step === 'asking');
  const isDone = state.step === 'done';
  const isReviewing = queueShown.value !== null;
  const before = useRef({ isDone, isReviewing });
  useEffect(() => {
    // A review that is opened now says how many are left, and the panel would lie on its map.
    if (isDone && isReviewing && before.current.isDone && !before.current.isReviewing) flow.cancel();
    before.current = { isDone, isReviewing };
  }, [isDone, isReviewing, flow]);
  if (state.step === 'ended') return null;
  if (state.step === 'asking') {
    const { undated, reports } = state;
    return dialog && <dialog.PublishedDialog undated={undated} reports={reports} onAnswer={flow.answer} />;
  }
  return (
    <section class="import-panel" style={edge} role="status" aria-label={words.panel}>
      {state.step === 'done' ? (
        <ReportsDone summary={state.summary} dataset={state.dataset} onClose={flow.cancel} />
      ) : (
        <Progress
          state={state}
          onCancel={() => {
            flow.cancel();
            notify('info', words.stopped);
          }}
        />
      )}
    </section>
  );
}

function Progress({
  state: { count, progress },
  onCancel,
}: {
  state: Extract<ReportsState, { step: 'reading' }>;
  onCancel: () => void;
}) {
  return (
    <div class="import-progress">
      <p class="import-panel-title">{words.reading(count)}</p>
      <progress aria-label={words.reading(count)} {...(progress ? { max: count, value: progress.done } : {})} />
      <button type="button" class="button" onClick={onCancel}>
        {words.stop}
      </button>
      <p class="import-facts">
        {progress ? (
          <>
            {count > 1 && `${words.file(progress.done + 1, count)} · `}
            <bdi>{progress.name}</bdi>
          </>
        ) : (
          words.preparing
        )}
      </p>
    </div>
  );
}

function useFlow(flow: ReportsFlow): ReportsState {
  const [state, setState] = useState(flow.state);
  useEffect(() => {
    setState(flow.state());
    return flow.follow(() => {
      setState(flow.state());
    });
  }, [flow]);
  return state;
}
