import { useRef, useState } from 'preact/hooks';
import { titleOf, type Dataset } from '../../index.ts';
import { toggleCompare } from '../compare/start-compare.ts';
import { notify, prefer } from '../state/actions.ts';
import { machineRead, span } from '../state/computed.ts';
import { currentHash } from '../state/address.ts';
import { problemsLeft, problemsShown, problemTotal, showProblems } from '../problems/open-problems.ts';
import { closeQueue, openQueue, queueShown } from '../queue/open-queue.ts';
import { comparedWindow, dataset, preferences, workspace } from '../state/signals.ts';
import { useModule } from '../use-module.ts';
import type { Preferences } from '../state/preferences.ts';
import { words } from '../words/words.ts';
import { SearchBox } from './search-box.tsx';

/** The dialogs that the header opens. */
export type DialogName = 'open' | 'datasets' | 'export' | 'film' | 'help' | 'about';

/** The bar at the top: name, what is open, search, and what can be done with it. */
export function Header({ onOpen, onGazetteer }: { onOpen: (name: DialogName) => void; onGazetteer: () => void }) {
  const open = dataset.value;
  const [menu, setMenu] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  // What was chosen needs the room, and gives the focus back to what is still there.
  const closeMenu = (): void => {
    if (menu) menuButton.current?.focus();
    setMenu(false);
  };
  const button = (name: DialogName, text: string, label = text) => (
    <button
      type="button"
      class={text === label ? 'button' : 'button icon'}
      aria-label={label}
      title={text === label ? undefined : label}
      onClick={() => {
        closeMenu();
        onOpen(name);
      }}
    >
      {text}
    </button>
  );
  return (
    <header class="header">
      <h1>{words.appName}</h1>
      {open && (
        <p class="open-title">
          <bdi>{workspace.value?.name || titleOf(open)}</bdi>{' '}
          <span class="faint">{words.header.sources(documentCount(open))}</span>
        </p>
      )}
      <LazySign onOpen={onOpen} />
      <SearchBox />
      <button
        ref={menuButton}
        type="button"
        class="button icon menu-button"
        aria-label={words.header.menu}
        aria-expanded={menu}
        aria-controls="header-actions"
        onClick={() => {
          setMenu(!menu);
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <div id="header-actions" class={menu ? 'header-actions open' : 'header-actions'}>
        {problemTotal.value > 0 && (
          <button
            type="button"
            class="button problems-button"
            aria-pressed={problemsShown.value}
            onClick={() => {
              closeMenu();
              showProblems(!problemsShown.value);
            }}
          >
            {words.header.problems(problemsLeft.value)}
          </button>
        )}
        {(machineRead.value.count > 0 || queueShown.value !== null) && (
          <button
            type="button"
            class="button"
            aria-pressed={queueShown.value !== null}
            onClick={() => {
              closeMenu();
              if (queueShown.value === null) openQueue();
              else closeQueue();
            }}
          >
            {words.header.review(machineRead.value.count)}
          </button>
        )}
        {button('open', words.header.open)}
        {button('datasets', words.datasets.button)}
        {button('export', words.header.export)}
        {button('film', words.film.button)}
        <button
          type="button"
          class="button"
          aria-pressed={comparedWindow.value !== null}
          disabled={!open || !span.value}
          onClick={() => {
            closeMenu();
            toggleCompare();
          }}
        >
          {words.compare.button}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            closeMenu();
            onGazetteer();
          }}
        >
          {words.header.gazetteer}
        </button>
        <button type="button" class="button" onClick={copyLink}>
          {words.header.link}
        </button>
        <ThemeButton />
        {button('help', '?', words.header.help)}
        {button('about', 'i', words.header.about)}
      </div>
    </header>
  );
}

/** Whether what is open is kept; fetched when there is something to keep. */
function LazySign({ onOpen }: { onOpen: (name: DialogName) => void }) {
  const kind = workspace.value?.kept.kind ?? 'untouched';
  const sign = useModule(() => import('../datasets/kept-sign.tsx'), kind !== 'untouched');
  return sign && <sign.KeptSign onOpen={onOpen} />;
}

const NEXT_THEME: Readonly<Record<Preferences['theme'], Preferences['theme']>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};

function ThemeButton() {
  const { theme } = preferences.value;
  const label = words.header.theme(words.header.themes[theme]);
  return (
    <button
      type="button"
      class="button icon"
      aria-label={label}
      title={label}
      onClick={() => {
        prefer({ theme: NEXT_THEME[theme] });
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6"
          fill={theme === 'dark' ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.4"
        />
        {theme === 'system' && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
      </svg>
    </button>
  );
}

function documentCount(open: Dataset): number {
  return new Set(open.sources.map(({ document, id }) => (document === '' ? id : document))).size;
}

function copyLink(): void {
  const address = `${location.origin}${location.pathname}${location.search}${currentHash()}`;
  history.replaceState(null, '', address);
  // Absent in pages that are not served securely.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copied = clipboard ? clipboard.writeText(address) : Promise.reject(new Error('no clipboard'));
  copied.then(
    () => {
      notify('info', words.link.copied);
    },
    () => {
      notify('info', words.link.failed);
    },
  );
}
