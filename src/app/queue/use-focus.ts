import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Keeps the focus in a panel: what it was on may have gone. The first field of what has opened gets it, and the button that opened it afterwards;
 * with the next event the panel itself. @param current the event that is shown @param shown whatever else changes what there is
 */
export function useFocus(
  panel: RefObject<HTMLElement | null>,
  current: string | null,
  shown: readonly unknown[],
): void {
  const last = useRef(current);
  const opener = useRef<string | undefined>(undefined);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      const target = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('search');
      target?.focus();
    };
  }, []);
  useLayoutEffect(() => {
    const box = panel.current;
    if (!box) return;
    const isIn = box.contains(document.activeElement) && document.activeElement !== box;
    const edited = box.querySelector<HTMLElement>('.queue-editor, .queue-mode, .queue-list');
    const first = edited?.querySelector<HTMLElement>('[data-first]');
    if (edited && first) {
      opener.current = edited.closest('.queue-field')?.querySelector<HTMLElement>('[data-change]')?.dataset['change'];
      if (!edited.contains(document.activeElement)) first.focus();
      return;
    }
    const button =
      opener.current === undefined ? null : box.querySelector<HTMLElement>(`[data-change="${opener.current}"]`);
    opener.current = undefined;
    const isOther = last.current !== current;
    last.current = current;
    // A button of the event before is not what the next key is meant for.
    if (isIn && isOther && document.activeElement?.closest('.queue-fields') !== null) box.focus();
    if (isIn) return;
    if (button) button.focus();
    else if (document.activeElement === document.body || document.activeElement === null) box.focus();
  }, [current, ...shown]);
}

/** Hears keys that no part of the page has, as when a button that was pressed has gone. */
export function useLostKeys(onKey: (event: KeyboardEvent) => void): void {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.target === document.body && !document.querySelector('dialog[open]')) onKey(event);
    };
    addEventListener('keydown', hear, true);
    return () => {
      removeEventListener('keydown', hear, true);
    };
  });
}
