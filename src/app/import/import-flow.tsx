import { useEffect, useState } from 'preact/hooks';
import { notify } from '../state/actions.ts';
import { useModule } from '../use-module.ts';
import { importWords as words } from '../words/import-en.ts';
import { DonePanel } from './done-panel.tsx';
import type { Flow, FlowState } from './flow.ts';
import './import-panel.css';
import { ProgressPanel } from './progress-panel.tsx';
import type { ImportAsk } from './protocol.ts';
import { useStageEdge } from './stage-edge.ts';

/** An import as the person sees it: a panel while it works, a dialog where it asks, a panel of what came of it. */
export function ImportFlow({ flow, onChange }: { flow: Flow; onChange: (ask: ImportAsk) => void }) {
  const state = useFlow(flow);
  const edge = useStageEdge();
  const dialog = useModule(() => import('./mapping-dialog.tsx'), state.step === 'asking');
  const onCancel = (): void => {
    flow.cancel();
    notify('info', words.stopped);
  };
  if (state.step === 'ended') return null;
  if (state.step === 'asking') return dialog && <dialog.MappingDialog state={state} flow={flow} />;
  return (
    <section class="import-panel" style={edge} role="status" aria-label={words.panel}>
      {state.step === 'done' ? (
        <DonePanel tables={state.tables} onChange={onChange} onClose={flow.cancel} />
      ) : (
        <ProgressPanel key={state.step} state={state} onCancel={onCancel} />
      )}
    </section>
  );
}

function useFlow(flow: Flow): FlowState {
  const [state, setState] = useState(flow.state);
  useEffect(() => {
    setState(flow.state());
    return flow.follow(() => {
      setState(flow.state());
    });
  }, [flow]);
  return state;
}
