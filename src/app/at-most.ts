/** Something that is done soon, but not too often. */
export interface Paced {
  /** Does it now, or when the pause since the last time is over. */
  ask(): void;
  /** Does it now. */
  now(): void;
  stop(): void;
}

/** Does `work` at most once in `pauseMs` milliseconds; what was asked for last is never left undone. */
export function atMostEvery(pauseMs: number, work: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    work();
  };
  return {
    now,
    ask() {
      if (timer !== undefined) return;
      const wait = last + pauseMs - performance.now();
      if (wait <= 0) now();
      else timer = setTimeout(now, wait);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
