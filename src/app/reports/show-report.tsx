import { render } from 'preact';
import type { Evidence, Source, Span } from '../../index.ts';
import { ReportDialog } from './report-dialog.tsx';

/** Shows a report over the page, the words of an event marked in it, at the place where some of them stand. */
export function showReport(source: Source, evidence: readonly Evidence[], focus: Span): void {
  const host = document.createElement('div');
  document.body.append(host);
  const end = (): void => {
    render(null, host);
    host.remove();
  };
  render(<ReportDialog source={source} evidence={evidence} focus={focus} onClose={end} />, host);
}
