import { computed } from '@preact/signals-core';
import { incidentRowOf, visitRowOf } from '../../index.ts';
import { dataset, selection } from './signals.ts';

/** What is chosen, by its row in the open dataset. */
export type ChosenRow =
  | { readonly kind: 'none' }
  | { readonly kind: 'incident'; readonly row: number }
  | { readonly kind: 'visit'; readonly row: number };

/** The chosen event's row, looked up once a choice; none for a place, or an id that the dataset does not have. */
export const chosenRow = computed<ChosenRow>(() => {
  const open = dataset.value;
  const { value: chosen } = selection;
  if (!open || chosen.kind === 'none' || chosen.kind === 'place') return { kind: 'none' };
  const row = (chosen.kind === 'incident' ? incidentRowOf : visitRowOf)(open, chosen.id);
  return row === null ? { kind: 'none' } : { kind: chosen.kind, row };
});
