import { isTyped } from '../problems/value-page.tsx';

/** What a key of the review does; a field's key stands as its letter. */
export type Act =
  'accept' | 'reject' | 'next' | 'previous' | 'split' | 'merge' | 'teach' | 'add' | 'back' | { readonly field: string };

const ACTS: Readonly<Record<string, Act>> = {
  a: 'accept',
  x: 'reject',
  j: 'next',
  k: 'previous',
  arrowright: 'next',
  arrowleft: 'previous',
  s: 'split',
  m: 'merge',
  l: 'teach',
  n: 'add',
};

/** Letters that correct a field. */
const FIELD_KEYS = 'tpdfwhue';

/** What a key press means in the review; null for one that belongs to a field, a button or the page. */
export function keyOf(event: KeyboardEvent): Act | null {
  if (event.key === 'Escape') return 'back';
  if (isTyped(event)) return null;
  const key = event.key.toLowerCase();
  if (key === 'enter') return isPressable(event.target) ? null : 'accept';
  return ACTS[key] ?? (key.length === 1 && FIELD_KEYS.includes(key) ? { field: key } : null);
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
