import { render } from 'preact';
import { titleOf, type Dataset, type Decision } from '../../index.ts';
import { theStore } from '../datasets/the-store.ts';
import { openTables } from '../problems/open-problems.ts';
import { joinProblems, problemsOf } from '../problems/table-problems.ts';
import { dismissAll, notify, openDataset } from '../state/actions.ts';
import { takeReading } from '../state/decide.ts';
import { workspace } from '../state/signals.ts';
import { warm } from '../state/warm.ts';
import { importWords as words } from '../words/import-en.ts';
import { words as allWords } from '../words/words.ts';
import { createFlow, type Flow, type ImportedTable } from './flow.ts';
import { ImportFlow } from './import-flow.tsx';
import { noteFromNames } from './open-files.ts';
import type { ImportAsk } from './protocol.ts';
import { rememberedReading, rememberReading } from './remembered.ts';
import { startSession } from './session.ts';

let running: Flow | null = null;

const memory = { store: theStore, former: browserStorage() };

/** Private windows may forbid it. */
function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** Imports tables one after the other into one dataset: shows how far it is, asks where something is open, opens what came of them. */
export function importTables(files: readonly File[]): void {
  start(files.map((file) => ({ file, choice: {}, as: 'auto', mapping: null })));
}

/** Reads a table anew, after the person has looked at how. */
export function changeImport(ask: ImportAsk): void {
  start([ask], true, openInstead);
}

/**
 * Reads what is open anew by other choices; what was decided on it stays.
 * @param decisions those that the choices are remembered by: they are made, and undone, together with the reading
 * @param andThen runs when it is open again
 */
export function readAgain(asks: readonly ImportAsk[], decisions: readonly Decision[], andThen: () => void): void {
  start(asks, false, async (read, tables) => {
    const titled = withTitle(read, tables);
    noteFromNames(titled);
    await warm(titled);
    takeReading({ base: titled, tables: tables.map(problemsOf) }, decisions);
    andThen();
  });
}

/** True while tables are looked at, asked about or read. */
export function isImporting(): boolean {
  const step = running?.state().step;
  return step === 'looking' || step === 'asking' || step === 'reading';
}

function start(asks: readonly ImportAsk[], isForced = false, openWith = open): void {
  if (isImporting()) {
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
      remembered: (columns) => rememberedReading(memory, columns),
      remember: (columns, reading) => void rememberReading(memory, columns, reading),
      refuse: (name, why) => {
        notify('error', allWords.import.failed(name), why.length === 0 ? [words.noReason] : why);
      },
      open: openWith,
    },
    isForced,
  );
  draw(running);
}

/** Opens what was read; where something of the person's own is open, asks what becomes of it. */
async function open(read: Dataset, tables: readonly ImportedTable[]): Promise<void> {
  const now = workspace.peek();
  if (!now || (now.isExample && now.log.decisions.length === 0)) {
    await openInstead(read, tables);
    return;
  }
  const name = tables.map(({ ask: { file } }) => file.name).join(', ');
  void import('../review/meet-open.tsx').then(({ meetOpen }) => {
    const parts = tables.flatMap(({ report: { head } }) => (head.isPart ? [head.name] : []));
    meetOpen({ name, parts, problems: joinProblems(openTables.peek(), tables, read) }, now, withTitle(read, tables), {
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
  openDataset(titled, { tables: tables.map(problemsOf) });
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
