import { effect } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';

/** What `read` gives, read anew when the signals in it change but no oftener than once in `pauseMs`; the last change is never left out. */
export function useCalm<T>(read: () => T, pauseMs: number): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next: T = value;
    let last = -Infinity;
    const show = (): void => {
      timer = undefined;
      last = performance.now();
      setValue(() => next);
    };
    const stop = effect(() => {
      next = read();
      const wait = last + pauseMs - performance.now();
      if (wait <= 0 && timer === undefined) show();
      else timer ??= setTimeout(show, wait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return value;
}
