const listeners = new Set<() => void>();

/** Calls back after every change of the packs or the own names, until the result is called. */
export function onGazetteerChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells that packs or own names have changed: lists show it, and the names of the open dataset are looked up again. */
export function tellChange(): void {
  for (const listener of listeners) listener();
}
