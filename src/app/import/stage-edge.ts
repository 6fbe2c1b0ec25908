import { useEffect, useState } from 'preact/hooks';

/** Where the foot of the map is, for what lies over the page and belongs to the map: properties of a style. */
export function useStageEdge(): { readonly [name: `--${string}`]: string } {
  const [edge, setEdge] = useState({ '--stage-middle': '50vw', '--stage-foot': '50px' });
  useEffect(() => {
    const stage = document.querySelector('.stage');
    if (!stage) return undefined;
    const measure = (): void => {
      const { left, width, bottom } = stage.getBoundingClientRect();
      setEdge({ '--stage-middle': `${left + width / 2}px`, '--stage-foot': `${innerHeight - bottom}px` });
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(stage);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return edge;
}
