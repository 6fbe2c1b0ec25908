import { problemsCsv } from '../../index.ts';
import { changeImport } from '../import/run-import.tsx';
import { saveFile } from '../save-file.ts';
import { readDataset, workspace } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { reviewWords } from '../words/review-en.ts';
import { decidedOn, openPart } from './decided.ts';
import { cellsOfRaw } from './row-cells.tsx';
import type { TableProblems } from './table-problems.ts';

/** Downloads of what is open, one for each table, and reading it in another way. */
export function Downloads({ tables }: { tables: readonly TableProblems[] }) {
  if (tables.length === 0) return null;
  const only = tables[0]?.ask;
  return (
    <div class="problem-part problem-downloads">
      <p class="dialog-actions">
        {tables.map((table) => (
          <button
            key={table}
            type="button"
            class="button"
            onClick={() => {
              download(table);
            }}
          >
            {tables.length === 1 ? words.download : words.downloadOf(table.name)}
          </button>
        ))}
        {tables.length === 1 && only && (
          <button
            type="button"
            class="button"
            onClick={() => {
              changeImport(only);
            }}
          >
            {words.change}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            void import('../review/open-review.ts').then(({ openReview }) => {
              openReview();
            });
          }}
        >
          {reviewWords.duplicates.open}
        </button>
      </p>
      <p class="faint">{words.downloadText}</p>
    </div>
  );
}

/** Saves the rows of a table that are wrong and not decided on. */
function download(table: TableProblems): void {
  const dataset = readDataset.peek();
  if (!dataset) return;
  const { groups, notes, name, columns } = table;
  const decisions = workspace.peek()?.log.decisions ?? [];
  const problems = groups.flatMap((group) => openPart(group, decidedOn(dataset, group, decisions)) ?? []);
  const text = problemsCsv({
    dataset,
    problems,
    notes,
    columns,
    split: (raw) => cellsOfRaw(table, raw),
    table: name,
  });
  saveFile(`${name.replace(/\.\w+(?:\.gz)?$/, '')}-problems.csv`, text, 'text/csv');
}
