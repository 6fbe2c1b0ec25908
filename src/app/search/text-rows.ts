import { computed, effect, signal } from '@preact/signals-core';
import { findRows, incidentCount, searchIndexOf, searchWords, visitCount, type Dataset } from '../../index.ts';
import { dataset, filter } from '../state/signals.ts';
import { openSearch, type Found, type SearchDesk } from './client.ts';

/** Below so many rows the page searches itself, at once. */
const SMALL = 5000;

/** The words that are sought, folded, with a space between; the same for all that means the same. */
const sought = computed(() => searchWords(filter.value.text).join(' '));

/** What the worker said last, and of what. */
interface Answer {
  readonly of: Dataset;
  readonly sought: string;
  readonly found: Found;
}

/**
 * The newest answer of the worker: a memory of something computed elsewhere, no state of the app. It follows from the dataset and the words sought,
 * as a `computed` would if it could wait; only {@link followSearch} writes it.
 */
const answer = signal<Answer | null>(null, { name: 'search answer' });

const smallIndex = computed(() => (dataset.value && isSmall(dataset.value) ? searchIndexOf(dataset.value) : null));

/** The rows that hold the words sought; null when nothing is sought or nothing is known yet. A large dataset keeps the answer of before until the next comes. */
export const textRows = computed(() => {
  const open = dataset.value;
  if (!open || sought.value === '') return null;
  if (smallIndex.value) return findRows(smallIndex.value, sought.value.split(' '));
  const last = answer.value;
  return last?.found.ok && isOf(last, open) ? last.found.rows : null;
});

/** True while the rows of other words, or all, are shown because the worker has not answered. */
export const isSearching = computed(() => {
  const open = dataset.value;
  if (!open || sought.value === '' || isSmall(open)) return false;
  return answer.value?.sought !== sought.value || answer.value.of !== open;
});

/** Why the words sought could not be looked for; null when they could. */
export const searchFault = computed(() => {
  const last = answer.value;
  return last && !last.found.ok && sought.value !== '' ? last.found.why : null;
});

let desk: SearchDesk | null = null;

/** Asks the worker whenever other words are sought in a dataset that is not small. */
export function followSearch(): () => void {
  const stop = effect(() => {
    const open = dataset.value;
    const words = sought.value;
    if (desk && desk.of !== open) closeDesk();
    if (!open || words === '' || isSmall(open)) {
      answer.value = null;
      return;
    }
    deskOf(open).find(words.split(' '), (found) => {
      answer.value = { of: open, sought: words, found };
    });
  });
  return () => {
    stop();
    closeDesk();
  };
}

/** Lets the worker begin to read what is open, for somebody who is about to type; without it, the first words do. */
export function prepareSearch(): void {
  const open = dataset.peek();
  if (open && !isSmall(open)) deskOf(open);
}

/** The worker of a dataset: started when it is first wanted, it stays as long as the dataset. */
function deskOf(open: Dataset): SearchDesk {
  if (desk?.of === open) return desk;
  closeDesk();
  desk = openSearch(open);
  return desk;
}

function closeDesk(): void {
  desk?.close();
  desk = null;
}

function isSmall(open: Dataset): boolean {
  return incidentCount(open) + visitCount(open) < SMALL;
}

/** Rows stay what they are when only places were put into the dataset. */
function isOf({ of }: Answer, open: Dataset): boolean {
  return of.incidents === open.incidents && of.visits === open.visits;
}
