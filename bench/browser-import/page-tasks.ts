import type { CDPSession } from 'playwright';

/** What the tasks of a page's thread took. */
export interface PageTasks {
  /** Processor time of the longest one: what it takes where nothing else runs on the machine. */
  readonly longestTaskCpuMs: number;
  /** The same of all that took more than {@link LONG_MS}, the longest first. */
  readonly longCpuMs: readonly number[];
  /** The longest by the clock, on this machine as busy as it was. */
  readonly longestTaskMs: number;
}

/** Tasks that are longer are told one by one, milliseconds. */
const LONG_MS = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
}

/** Watches the tasks of the threads of pages (those of workers aside) until the result is called. */
export async function watchTasks(session: CDPSession): Promise<() => Promise<PageTasks>> {
  const tasks: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as readonly TraceEvent[]) {
      // The main thread of a process has the number of the process.
      if (event.name === 'RunTask' && event.ph === 'X' && event.pid === event.tid) tasks.push(event);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: ['disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const isComplete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => {
        resolve();
      });
    });
    await session.send('Tracing.end');
    await isComplete;
    const cpu = tasks.map(({ tdur = 0 }) => Math.round(tdur / 1000)).sort((a, b) => b - a);
    return {
      longestTaskCpuMs: cpu[0] ?? 0,
      longCpuMs: cpu.filter((ms) => ms > LONG_MS),
      longestTaskMs: Math.round(Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000),
    };
  };
}
