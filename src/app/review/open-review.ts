import { createElement, render } from 'preact';
import { ReviewDialog } from './review-dialog.tsx';

/** Opens the queue of events that may be told twice, over the page. */
export function openReview(): void {
  const host = document.createElement('div');
  document.body.append(host);
  const onClose = (): void => {
    render(null, host);
    host.remove();
  };
  render(createElement(ReviewDialog, { onClose }), host);
}
