import { render } from 'preact';
import { AskDialog } from './ask-dialog.tsx';
import type { Ask } from './take-files.ts';

/** Asks in a dialog of its own, over whatever the page shows; several questions are asked one after the other. */
export const askFiles: Ask = (files, question) => {
  const host = document.createElement('div');
  document.body.append(host);
  const end = (): void => {
    render(null, host);
    host.remove();
  };
  render(<AskDialog files={files} question={question} onClose={end} />, host);
};
