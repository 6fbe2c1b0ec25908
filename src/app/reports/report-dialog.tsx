import type { Evidence, Source, Span } from '../../index.ts';
import { goToPoints } from '../map/map-link.ts';
import { ReportText } from '../queue/report-text.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { chosenPoint } from '../state/scene.ts';
import { reportWords } from '../words/reports-en.ts';
import './reports.css';

const words = reportWords.passages;

/** A report as it was read, with the words of an event marked; from there back to the event on the map. */
export function ReportDialog({
  source,
  evidence,
  focus,
  onClose,
}: {
  source: Source;
  evidence: readonly Evidence[];
  focus: Span;
  onClose: () => void;
}) {
  const point = chosenPoint.value;
  const origin = [source.publisher, source.publishedEarliest ?? '', source.document].filter((part) => part !== '');
  return (
    <Dialog title={source.title || source.document} onClose={onClose}>
      <p class="faint report-origin" dir="auto">
        {origin.join(' · ')}
      </p>
      <div class="report-dialog-text">
        <ReportText source={source} evidence={evidence} focus={focus} />
      </div>
      {point && (
        <p class="dialog-actions">
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose();
              goToPoints([point]);
            }}
          >
            {words.back}
          </button>
        </p>
      )}
    </Dialog>
  );
}
