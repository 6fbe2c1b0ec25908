import { isTyping } from '../shell/keys.ts';

/** Fewer letters than this are a word or two, not a report. */
const LEAST_LETTERS = 40;

/** Takes files and longer texts that are pasted onto the page, outside of fields and dialogs; ends when the result is called. */
export function listenToPaste(): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data || event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    const files = [...data.files];
    const text = data.getData('text/plain');
    if (files.length === 0 && (text.match(/\p{L}/gu)?.length ?? 0) <= LEAST_LETTERS) return;
    event.preventDefault();
    void import('./take-pasted.ts').then(({ takePasted }) => takePasted(files, text));
  };
  addEventListener('paste', onPaste);
  return () => {
    removeEventListener('paste', onPaste);
  };
}
