/** What runs inside the page; each function stands alone, for its text is sent. */
declare const requestAnimationFrame: (call: () => void) => number;
declare const document: { readonly activeElement: { dispatchEvent(event: object): void } | null };
declare const KeyboardEvent: new (name: string, options: object) => object;

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
