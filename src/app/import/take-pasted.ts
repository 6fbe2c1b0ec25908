import { pasteReport } from '../reports/paste-report.tsx';
import { askFiles } from './ask-files.tsx';
import { openFiles } from './open-files.ts';
import { takeFiles } from './take-files.ts';
import { lookOfText } from './text-purpose.ts';

/** Does with what was pasted what it is for: files as if dropped, a table to the import, prose into the dialog that takes a report. */
export async function takePasted(files: readonly File[], text: string): Promise<void> {
  if (text.trim() === '') await takeFiles(files, askFiles);
  else if (lookOfText(text) === 'table') await openFiles([new File([text], 'pasted.csv', { type: 'text/csv' })]);
  else pasteReport(text);
}
