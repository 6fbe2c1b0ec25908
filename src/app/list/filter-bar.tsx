import { useEffect, useRef, useState } from 'preact/hooks';
import { FACETS, isNoFilter, type Facet } from '../../index.ts';
import { clearFilter } from '../state/actions.ts';
import { SearchState } from '../search/search-state.tsx';
import { machineRead } from '../state/computed.ts';
import { filter } from '../state/signals.ts';
import { useModule } from '../use-module.ts';
import { words } from '../words/words.ts';
import './filter-bar.css';

/** The filters as a row of buttons, each opening its list of values, which is fetched with the first. */
export function FilterBar() {
  const [open, setOpen] = useState<Facet | null>(null);
  const values = useModule(() => import('./facet-values.tsx'), open !== null);
  const bar = useRef<HTMLDivElement>(null);
  const close = (focus: boolean): void => {
    const facet = open;
    setOpen(null);
    if (focus && facet) document.getElementById(`facet-${facet}`)?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !bar.current?.contains(event.target)) setOpen(null);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [open]);
  return (
    <div
      class="filter-bar"
      role="group"
      aria-label={words.filter.label}
      ref={bar}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close(true);
      }}
    >
      {FACETS.filter(isOffered).map((facet) => (
        <button
          key={facet}
          id={`facet-${facet}`}
          type="button"
          class={filter.value[facet].length > 0 ? 'chip chosen' : 'chip'}
          aria-expanded={open === facet}
          aria-controls={open === facet && values ? 'facet-values' : undefined}
          onClick={() => {
            setOpen(open === facet ? null : facet);
          }}
        >
          {words.filter.chosen(words.facets[facet], filter.value[facet].length)} <span aria-hidden="true">▾</span>
        </button>
      ))}
      {!isNoFilter(filter.value) && (
        <button type="button" class="chip clear" onClick={clearFilter}>
          {words.filter.clearAll}
        </button>
      )}
      {open && values && <values.FacetValues key={open} facet={open} />}
      <SearchState />
    </div>
  );
}

/** Reviews are asked for only where there is something to review, or something was chosen of them. */
function isOffered(facet: Facet): boolean {
  return facet !== 'reviews' || machineRead.value.count > 0 || filter.value.reviews.length > 0;
}
