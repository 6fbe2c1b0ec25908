import { useEffect, useState } from 'preact/hooks';

/** A module that is fetched when it is first wanted; null until it is there. `load` must be the same import each time. */
export function useModule<T>(load: () => Promise<T>, wanted: boolean): T | null {
  const [loaded, setLoaded] = useState<{ readonly module: T } | null>(null);
  const isWanted = wanted && loaded === null;
  useEffect(() => {
    if (!isWanted) return;
    void load().then((module) => {
      setLoaded({ module });
    });
  }, [isWanted]);
  return loaded?.module ?? null;
}
