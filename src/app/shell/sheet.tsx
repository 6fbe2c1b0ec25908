import { listedCounts } from '../list/list-window.ts';
import { words } from '../words/words.ts';

/** On a phone the list is a sheet; this button pulls it up and lets it down. Wide screens hide it. */
export function ListSheetButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  const { incidents, visits } = listedCounts.value;
  const count = incidents + visits;
  return (
    <button type="button" class={open ? 'sheet-button open' : 'sheet-button'} aria-expanded={open} onClick={onToggle}>
      {open ? words.list.hide : words.list.show(count)}
    </button>
  );
}
