import { addEach } from '../gazetteer/add-each.ts';
import { Dialog } from '../shell/dialog.tsx';
import { reportWords } from '../words/reports-en.ts';
import { words } from '../words/words.ts';
import { openFiles } from './open-files.ts';
import type { Question } from './take-files.ts';

/** Asks what files are for that may be either events or places, or either a table or a report. */
export function AskDialog({
  files,
  question,
  onClose,
}: {
  files: readonly File[];
  question: Question;
  onClose: () => void;
}) {
  const answer = (act: (files: readonly File[]) => Promise<void>): void => {
    onClose();
    void act(files);
  };
  const names = files.map(({ name }) => name).join(', ');
  const isText = question === 'unsure-text';
  return (
    <Dialog title={words.ask.title} onClose={onClose}>
      <p dir="auto">{isText ? reportWords.ask.text(names) : words.ask.text(names)}</p>
      <p class="dialog-actions">
        {isText && (
          <Answer
            text={reportWords.ask.report}
            onChoose={() => {
              answer(readReports);
            }}
          />
        )}
        <Answer
          text={isText ? reportWords.ask.table : words.ask.dataset}
          onChoose={() => {
            answer(openFiles);
          }}
        />
        {!isText && (
          <Answer
            text={words.ask.places}
            onChoose={() => {
              answer(addEach);
            }}
          />
        )}
        <Answer text={words.ask.cancel} onChoose={onClose} />
      </p>
    </Dialog>
  );
}

function Answer({ text, onChoose }: { text: string; onChoose: () => void }) {
  return (
    <button type="button" class="button" onClick={onChoose}>
      {text}
    </button>
  );
}

async function readReports(files: readonly File[]): Promise<void> {
  const { takeReports } = await import('../reports/run-reports.tsx');
  takeReports(files);
}
