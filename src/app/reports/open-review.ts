import { setFacet } from '../state/actions.ts';

/** Opens the review of machine-read events, at one of them or at the first. */
export function openReview(event?: string): void {
  if (event === undefined) setFacet('reviews', ['machine-read']);
}
