import { openQueue } from '../queue/open-queue.ts';

/** Opens the review of machine-read events, at one of them or at the first. */
export function openReview(event?: string): void {
  openQueue(event ?? null);
}
