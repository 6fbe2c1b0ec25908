/** What is chosen in list, map and time bar alike; events and places by their stable ids. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'visit'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string };

/** Nothing chosen. */
export const NOTHING: Selection = { kind: 'none' };

/** `incident:i-2020-x` for the address bar; empty for nothing. */
export function selectionText(selection: Selection): string {
  return selection.kind === 'none' ? '' : `${selection.kind}:${selection.id}`;
}

/** Inverse of {@link selectionText}; undefined when the text is no selection. */
export function parseSelection(text: string): Selection | undefined {
  if (text === '') return NOTHING;
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  const id = text.slice(colon + 1);
  if (id === '') return undefined;
  return kind === 'incident' || kind === 'visit' || kind === 'place' ? { kind, id } : undefined;
}

/** True when both choose the same. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return selectionText(a) === selectionText(b);
}
