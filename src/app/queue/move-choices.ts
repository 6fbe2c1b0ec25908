/** Up and down go through the choices of a list, and from the field above it into them. */
export function moveChoices(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!box || step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...box.querySelectorAll<HTMLElement>('input, .queue-choice')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
