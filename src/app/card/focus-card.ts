/** How often, and how far apart in milliseconds, the card is looked for: its code may still be on its way. */
const TRIES = 20;
const PAUSE_MS = 50;

/** Moves the focus to the card once it is on the page; gives up after a second. */
export function focusCard(): void {
  let left = TRIES;
  const attempt = (): void => {
    const card = document.getElementById('card');
    left -= 1;
    if (card) card.focus({ preventScroll: true });
    else if (left > 0) setTimeout(attempt, PAUSE_MS);
  };
  setTimeout(attempt);
}
