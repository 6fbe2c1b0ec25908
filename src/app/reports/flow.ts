import { incidentCount, visitCount, type Dataset, type Problem, type ReportChoice } from '../../index.ts';
import type { Outcome } from '../import/protocol.ts';
import type { ReportsAsk, ReportsProgress, ReportsRead } from './protocol.ts';

/** What a reading of reports came to, as the person is told. */
export interface ReportsSummary extends Opened {
  readonly reports: number;
  readonly incidents: number;
  readonly visits: number;
  readonly problems: readonly Problem[];
}

/** What became of the events that were read. */
export interface Opened {
  /** True when they went into what was open, false when they were opened by themselves. */
  readonly isAdded: boolean;
  /** Reports that were read before: their events that nobody had looked at were replaced. */
  readonly again: number;
}

/** Where a reading is. */
export type ReportsState =
  | { readonly step: 'reading'; readonly count: number; readonly progress: ReportsProgress | null }
  /** So many of the reports do not say when they were published: a day for them can be given. */
  | { readonly step: 'asking'; readonly undated: number; readonly reports: number }
  | { readonly step: 'done'; readonly summary: ReportsSummary; readonly dataset: Dataset }
  | { readonly step: 'ended' };

/** What a flow needs of the page. */
export interface ReportsDeps {
  readonly start: (
    ask: ReportsAsk,
    onProgress: (progress: ReportsProgress) => void,
  ) => { readonly outcome: Promise<Outcome<ReportsRead>>; readonly stop: () => void };
  /** Tells that nothing came of the files, and why. */
  readonly refuse: (why: readonly string[]) => void;
  /** Resolves when nothing else is asked of the person, and no table is about to be opened. */
  readonly whenFree: () => Promise<void>;
  /** Puts what was read into what is open, or opens it by itself. */
  readonly open: (read: Dataset) => Promise<Opened>;
}

/** A reading of reports as it goes on. */
export interface ReportsFlow {
  readonly state: () => ReportsState;
  readonly follow: (listener: () => void) => () => void;
  /** The day on which the reports were published that do not say it, ISO; null where the person does not say it either. */
  readonly answer: (published: string | null) => void;
  /** Ends it; what is open stays. */
  readonly cancel: () => void;
}

/** Reads files of reports, asks for their day where they do not say it, and opens what came of them. */
export function createReportsFlow(files: readonly File[], choice: ReportChoice, deps: ReportsDeps): ReportsFlow {
  const listeners = new Set<() => void>();
  let state: ReportsState = { step: 'ended' };
  let stop: () => void = () => undefined;
  let read: ReportsRead | null = null;

  const show = (next: ReportsState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const isOver = (): boolean => state.step === 'ended';

  const readAll = async (chosen: ReportChoice): Promise<void> => {
    show({ step: 'reading', count: files.length, progress: null });
    const run = deps.start({ files, choice: chosen }, (progress) => {
      if (state.step === 'reading') show({ ...state, progress });
    });
    stop = run.stop;
    const outcome = await run.outcome;
    if (isOver()) return;
    if (!outcome.ok) {
      show({ step: 'ended' });
      deps.refuse(outcome.why);
      return;
    }
    read = outcome.value;
    const undated = read.dataset.sources.filter(({ publishedEarliest }) => publishedEarliest === null).length;
    if (undated > 0 && chosen.published === undefined) {
      show({ step: 'asking', undated, reports: read.reports });
    } else await open(read);
  };

  const open = async ({ dataset, problems, reports }: ReportsRead): Promise<void> => {
    if (reports === 0) {
      show({ step: 'ended' });
      deps.refuse(problems.map(({ message }) => message));
      return;
    }
    await deps.whenFree();
    if (isOver()) return;
    const opened = await deps.open(dataset);
    if (isOver()) return;
    const counts = { incidents: incidentCount(dataset), visits: visitCount(dataset) };
    show({ step: 'done', dataset, summary: { reports, ...counts, problems, ...opened } });
  };

  void readAll(choice);
  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(published) {
      if (state.step !== 'asking' || !read) return;
      if (published !== null) {
        void readAll({ ...choice, published });
        return;
      }
      show({ step: 'reading', count: files.length, progress: null });
      void open(read);
    },
    cancel() {
      stop();
      show({ step: 'ended' });
    },
  };
}
