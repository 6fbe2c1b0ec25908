/** Up and down go through the rows of a list, Home and End to its ends; true keys of fields and buttons stay theirs. */
export function moveFocus(event: KeyboardEvent, panel: HTMLElement | null): void {
  const { key, target } = event;
  if (!panel || !(target instanceof HTMLElement) || target.matches('input, select, textarea')) return;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...panel.querySelectorAll<HTMLElement>('.problem-row')];
  const at = rows.findIndex((row) => row === target || row.contains(target));
  const next = at < 0 ? rows[0] : rows[at + step];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
