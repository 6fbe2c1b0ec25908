/** What runs inside the page; each function stands alone, for its text is sent. */
interface Entry {
  readonly duration: number;
}

declare const PerformanceObserver: new (listener: (list: { getEntries(): readonly Entry[] }) => void) => {
  observe(options: { readonly type: string; readonly buffered: boolean }): void;
};
declare const requestAnimationFrame: (call: () => void) => number;
declare const document: { readonly activeElement: { dispatchEvent(event: object): void } | null };
declare const KeyboardEvent: new (name: string, options: object) => object;

/** Collects tasks of 50 ms and more of the page's thread. */
export function noteLongTasks(): void {
  const noted: number[] = [];
  Object.assign(globalThis, { longTasks: noted });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The milliseconds of the tasks since it was last asked. */
export function takeLongTasks(): number[] {
  return (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0);
}

/** Presses a key on what has the focus; the milliseconds until the second frame after it. */
export function paintsAfterKey(key: string): Promise<number> {
  const begun = performance.now();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve(performance.now() - begun);
      });
    });
  });
}
