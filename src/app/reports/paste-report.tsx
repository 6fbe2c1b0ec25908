import { render } from 'preact';
import type { ReportChoice } from '../../index.ts';
import { reportWords as words } from '../words/reports-en.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { takeReports } from './run-reports.tsx';

/** A report as a person gives it: its text and what they know of it. */
export interface PastedReport {
  readonly text: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO day; empty where it is not known. */
  readonly published: string;
}

/** Opens the dialog that takes the text of a report. @param text what was pasted already */
export function pasteReport(text: string): void {
  const host = document.createElement('div');
  document.body.append(host);
  const end = (): void => {
    render(null, host);
    host.remove();
  };
  render(
    <PasteDialog
      text={text}
      onRead={(pasted) => {
        end();
        takeReports([fileOf(pasted)], choiceOf(pasted));
      }}
      onClose={end}
    />,
    host,
  );
}

/** Letters of the first line that name it. */
const NAME_LETTERS = 60;

function fileOf({ text }: PastedReport): File {
  const title = (text.trim().split('\n')[0] ?? '').trim().slice(0, NAME_LETTERS).trimEnd();
  return new File([text], words.paste.name(title), { type: 'text/plain' });
}

function choiceOf({ publisher, url, published }: PastedReport): ReportChoice {
  return {
    encoding: 'utf-8',
    ...(publisher.trim() === '' ? {} : { publisher: publisher.trim() }),
    ...(url.trim() === '' ? {} : { url: url.trim() }),
    ...(published === '' ? {} : { published }),
  };
}
