import { render } from 'preact';
import type { ReportChoice } from '../../index.ts';
import { isImporting } from '../import/run-import.tsx';
import { dismissAll, notify } from '../state/actions.ts';
import { reportWords as words } from '../words/reports-en.ts';
import { words as allWords } from '../words/words.ts';
import { createReportsFlow, type ReportsFlow } from './flow.ts';
import { openRead } from './open-read.ts';
import { ReportsView } from './reports-view.tsx';
import { startReading } from './session.ts';

let running: ReportsFlow | null = null;

/** Reads files of reports, marks their events as machine-read and puts them into what is open. */
export function takeReports(files: readonly File[], choice: ReportChoice = {}): void {
  const step = running?.state().step;
  if (step === 'reading' || step === 'asking') {
    notify('error', words.busy);
    return;
  }
  running?.cancel();
  if (!isImporting()) dismissAll();
  running = createReportsFlow(files, choice, {
    start: startReading,
    refuse: (why) => {
      notify('error', allWords.import.failed(namesOf(files)), why.length === 0 ? [words.noReason] : why);
    },
    whenFree,
    open: openRead,
  });
  draw(running);
}

/** So often is looked whether anything is still asked of the person, milliseconds. */
const LOOK_MS = 200;

/** A table that is about to be opened, and whatever is asked in a dialog, goes first: what is open may be another dataset then. */
async function whenFree(): Promise<void> {
  while (isImporting() || document.querySelector('dialog[open]')) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** More names than this are counted. */
const MOST_NAMES = 4;

function namesOf(files: readonly File[]): string {
  const names = files.slice(0, MOST_NAMES).map(({ name }) => name);
  return files.length > MOST_NAMES
    ? `${names.join(', ')} ${words.done.more(files.length - MOST_NAMES)}`
    : names.join(', ');
}

let host: HTMLElement | undefined;

/** The reading lies over the page, in an element of its own: it comes and goes without the page knowing of it. */
function draw(flow: ReportsFlow): void {
  if (!host) {
    host = document.createElement('div');
    document.body.append(host);
  }
  render(<ReportsView key={flow} flow={flow} />, host);
}
