import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** From this width of the page down the phone's layout is used, in pixels. */
const NARROW = '(max-width: 720px)';

/** The whole pixels that an element is wide inside, kept up to date; 0 until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return undefined;
    const measure = (): void => {
      setWidth(Math.floor(measured.clientWidth));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

/** True on a page as narrow as a phone's. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const update = (): void => {
      setNarrow(query.matches);
    };
    query.addEventListener('change', update);
    update();
    return () => {
      query.removeEventListener('change', update);
    };
  }, []);
  return narrow;
}
