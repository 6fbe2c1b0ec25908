import { useEffect, useRef } from 'preact/hooks';
import { showMarks } from '../../state/actions.ts';
import { words } from '../../words/words.ts';
import { OwnNamesPart } from './own-names.tsx';
import { PacksPart } from './packs.tsx';
import './panel.css';
import { WhatIsPart } from './what-is.tsx';

/** The gazetteer beside the map, in the place of the list: what a name means, the packs, the person's own names. */
export function GazetteerPanel({ onClose }: { onClose: () => void }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector('input')?.focus({ preventScroll: true });
    return () => {
      showMarks([]);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      class="side-panel gazetteer"
      aria-labelledby="gazetteer-title"
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="gazetteer-head">
        <h2 id="gazetteer-title">{words.gazetteer.title}</h2>
        <button type="button" class="card-close" aria-label={words.gazetteer.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div class="gazetteer-body">
        <WhatIsPart />
        <OwnNamesPart />
        <PacksPart />
      </div>
    </section>
  );
}
