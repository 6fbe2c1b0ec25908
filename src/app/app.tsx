import { useEffect, useState } from 'preact/hooks';
import { incidentCount, visitCount, type Dataset } from '../index.ts';
import { Legend } from './card/legend.tsx';
import { onGazetteerChange } from './gazetteer/changes.ts';
import { followShapes, giveShapes } from './gazetteer/shapes.ts';
import { followChoice } from './gazetteer/follow-choice.ts';
import { DropZone } from './import/drop-zone.tsx';
import { listenToPaste } from './import/listen-to-paste.ts';
import { openSeeds } from './import/open-files.ts';
import { keepWhenNeeded, openAtStart } from './datasets/keep-when-needed.ts';
import { ListPanel } from './list/list-panel.tsx';
import { goToView } from './map/map-link.ts';
import { MapView } from './map/map-view.tsx';
import { followSearch } from './search/text-rows.ts';
import { problemsShown, problemTotal, showProblems } from './problems/open-problems.ts';
import { queueShown } from './queue/open-queue.ts';
import { Header, type DialogName } from './shell/header.tsx';
import { listenToKeys } from './shell/keys.ts';
import { Notices } from './shell/notices.tsx';
import { ListSheetButton } from './shell/sheet.tsx';
import { addressedView, followAddress, keepAddress, openAddress } from './state/address.ts';
import { runClock } from './state/clock.ts';
import { comparedWindow, dataset } from './state/signals.ts';
import { TimeBar } from './time/time-bar.tsx';
import { useModule } from './use-module.ts';
import { words } from './words/words.ts';

type Start =
  { readonly state: 'loading' } | { readonly state: 'ready' } | { readonly state: 'failed'; readonly why: string };

/** The whole page. */
export function App() {
  const [start, setStart] = useState<Start>({ state: 'loading' });
  const [startView] = useState(addressedView);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [listOpen, setListOpen] = useState(false);
  const [gazetteer, setGazetteer] = useState(false);
  const closeDialog = (): void => {
    setDialog(null);
  };
  useEffect(() => {
    openAtStart(openAddress).then(
      () => {
        setStart({ state: 'ready' });
      },
      (error: unknown) => {
        setStart({ state: 'failed', why: error instanceof Error ? error.message : String(error) });
      },
    );
    const keys = {
      openDialog: setDialog,
      toggleGazetteer: () => {
        showProblems(false);
        setGazetteer((open) => !open);
      },
      closeSheets: () => {
        setListOpen(false);
        setGazetteer(false);
      },
    };
    const stops = [
      runClock(),
      followChoice(),
      keepWhenNeeded(),
      followSearch(),
      followShapes(),
      keepAddress(),
      followAddress(goToView),
      listenToKeys(keys),
      listenToPaste(),
      onGazetteerChange(lookAgainLater),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  if (start.state === 'failed') return <Failed why={start.why} />;
  const ready = start.state === 'ready';
  return (
    <>
      <a class="skip" href="#list-body" onClick={focusList}>
        {words.skipToList}
      </a>
      <Header
        onOpen={setDialog}
        onGazetteer={() => {
          setListOpen(false);
          showProblems(false);
          setGazetteer(!gazetteer);
        }}
      />
      <main class="main">
        <section class={listOpen ? 'side-panel list open' : 'side-panel list'} aria-label={words.tabs.label}>
          <ListPanel />
        </section>
        {gazetteer && (
          <LazyGazetteer
            onClose={() => {
              setGazetteer(false);
            }}
          />
        )}
        {problemsShown.value && problemTotal.value > 0 && <LazyProblems />}
        {ready && queueShown.value && <LazyQueue />}
        <div class="stage">
          <MapView startView={startView} />
          {!ready && <p class="stage-message">{words.loading}</p>}
          {ready && isEmpty(dataset.value) && (
            <EmptyStart
              onOpen={() => {
                setDialog('open');
              }}
            />
          )}
          <Legend />
          {ready && comparedWindow.value && <LazyCompare />}
          <LazyCard ready={ready} />
          <ListSheetButton
            open={listOpen}
            onToggle={() => {
              setListOpen(!listOpen);
            }}
          />
        </div>
      </main>
      <TimeBar />
      <Notices />
      <DropZone />
      {dialog && <LazyDialog name={dialog} onClose={closeDialog} />}
    </>
  );
}

function LazyDialog({ name, onClose }: { name: DialogName; onClose: () => void }) {
  const Dialog = useModule(() => import('./shell/dialogs.tsx'), true)?.DIALOGS[name];
  return Dialog ? <Dialog onClose={onClose} /> : null;
}

function LazyGazetteer({ onClose }: { onClose: () => void }) {
  const panel = useModule(() => import('./gazetteer/panel/gazetteer-panel.tsx'), true);
  return panel && <panel.GazetteerPanel onClose={onClose} />;
}

function LazyProblems() {
  const panel = useModule(() => import('./problems/problems-panel.tsx'), true);
  return panel && <panel.ProblemsPanel />;
}

function LazyQueue() {
  const panel = useModule(() => import('./queue/queue-panel.tsx'), true);
  return panel && <panel.QueuePanel />;
}

function LazyCompare() {
  const compare = useModule(() => import('./compare/compare-view.tsx'), true);
  return compare && <compare.CompareView />;
}

/** The card is fetched behind the first map, so that it is there when something is chosen. */
function LazyCard({ ready }: { ready: boolean }) {
  const card = useModule(() => import('./card/card-panel.tsx'), ready);
  return card && <card.CardPanel />;
}

/** Asking the names of a dataset again is fetched with the first change of the packs. */
function lookAgainLater(): void {
  void import('./gazetteer/look-again.ts').then(({ lookAgain }) => lookAgain().then(giveShapes));
}

function Failed({ why }: { why: string }) {
  return (
    <main class="failed">
      <h1>{words.loadFailed}</h1>
      <p>{why}</p>
    </main>
  );
}

function isEmpty(open: Dataset | null): boolean {
  return !open || incidentCount(open) + visitCount(open) === 0;
}

function EmptyStart({ onOpen }: { onOpen: () => void }) {
  return (
    <div class="empty-start">
      <h2>{words.empty.title}</h2>
      <p>{words.empty.text}</p>
      <button type="button" class="button primary" onClick={onOpen}>
        {words.empty.openFile}
      </button>
      <p class="faint">{words.empty.paste}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          void openSeeds();
        }}
      >
        {words.empty.example}
      </button>
    </div>
  );
}

function focusList(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('.list .row')?.focus();
}
