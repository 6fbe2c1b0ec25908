import { showProblems } from '../problems/open-problems.ts';
import { openQueue } from '../queue/open-queue.ts';

/** Opens the review of machine-read events, at one of them or at the first; what lies in its room goes. */
export function openReview(event: string | null = null): void {
  showProblems(false);
  openQueue(event);
}
