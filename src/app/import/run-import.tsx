import { render } from 'preact';
import { titleOf, type Dataset } from '../../index.ts';
import { openTables } from '../problems/open-problems.ts';
import { dismissAll, notify, openDataset, openWorkspace } from '../state/actions.ts';
import { workspace } from '../state/signals.ts';
import { warm } from '../state/warm.ts';
import { importWords as words } from '../words/import-en.ts';
import { words as allWords } from '../words/words.ts';
import { createFlow, type Flow, type ImportedTable } from './flow.ts';
import { ImportFlow } from './import-flow.tsx';
import { noteImport } from './last-import.ts';
import { noteFromNames } from './open-files.ts';
import type { ImportAsk } from './protocol.ts';
import { rememberedMapping, rememberMapping } from './remembered.ts';
import { startSession } from './session.ts';

let running: Flow | null = null;

/** Imports tables one after the other into one dataset: shows how far it is, asks where something is open, opens what came of them. */
export function importTables(files: readonly File[]): void {
  start(files.map((file) => ({ file, choice: {}, as: 'auto', mapping: null })));
}

/** Reads a table anew, after the person has looked at how. */
export function changeImport({ ask }: ImportedTable): void {
  start([ask], true, openInstead);
}

/** Reads what is open anew by other choices; what was decided on it stays. `andThen` runs when it is open again. */
export function readAgain(asks: readonly ImportAsk[], andThen: () => void): void {
  start(asks, false, async (read, tables) => {
    const titled = withTitle(read, tables);
    noteFromNames(titled);
    await warm(titled);
    const now = workspace.peek();
    // Opened anew, so that all of its time is shown: other dates lie elsewhere.
    if (now) openWorkspace({ ...now, base: titled, edition: now.edition + 1, kept: { kind: 'saving' } });
    noteImport(tables);
    andThen();
  });
}

function start(asks: readonly ImportAsk[], isForced = false, openWith = open): void {
  const step = running?.state().step;
  if (step === 'looking' || step === 'asking' || step === 'reading') {
    notify('error', words.busy);
    return;
  }
  running?.cancel();
  dismissAll();
  const session = startSession();
  running = createFlow(
    asks,
    {
      session,
      remembered: rememberedMapping,
      remember: rememberMapping,
      refuse: (name, why) => {
        notify('error', allWords.import.failed(name), why.length === 0 ? [words.noReason] : why);
      },
      open: openWith,
    },
    isForced,
  );
  draw(running);
}

/** What the rows of a table that are wrong are saved as: a part of it, so that nothing is gone that is not in it. */
const MENDED = /-problems(?: ?\(\d+\))?\.csv$/i;

/** Opens what was read; where something of the person's own is open, asks what becomes of it. */
async function open(read: Dataset, tables: readonly ImportedTable[]): Promise<void> {
  const now = workspace.peek();
  if (!now || (now.isExample && now.log.decisions.length === 0)) {
    await openInstead(read, tables);
    return;
  }
  const name = tables.map(({ ask: { file } }) => file.name).join(', ');
  void import('../review/meet-open.tsx').then(({ meetOpen }) => {
    const isPart = tables.some(
      ({ ask: { file }, report: { head } }) => head.name !== file.name && MENDED.test(file.name),
    );
    meetOpen({ name, isPart }, now, withTitle(read, tables), {
      onMerged: () => {
        const names = new Set(tables.map(({ report }) => report.head.name));
        const others = openTables.peek().filter(({ report }) => !names.has(report.head.name));
        noteImport([...others, ...tables]);
      },
      onOpenInstead: () => {
        void openInstead(read, tables);
      },
      onLeave: () => running?.cancel(),
    });
  });
}

async function openInstead(read: Dataset, tables: readonly ImportedTable[]): Promise<void> {
  const titled = withTitle(read, tables);
  noteFromNames(titled);
  await warm(titled);
  openDataset(titled);
  noteImport(tables);
}

function withTitle(read: Dataset, tables: readonly ImportedTable[]): Dataset {
  const name = tables[0]?.ask.file.name.replace(/\.\w+(?:\.gz)?$/, '') ?? '';
  return read.title === '' && titleOf(read) === '' ? { ...read, title: name } : read;
}

let host: HTMLElement | undefined;

/** The import lies over the page, in an element of its own: it comes and goes without the page knowing of it. */
function draw(flow: Flow): void {
  if (!host) {
    host = document.createElement('div');
    document.body.append(host);
  }
  render(<ImportFlow key={flow} flow={flow} onChange={changeImport} />, host);
}
