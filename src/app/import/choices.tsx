import { useState } from 'preact/hooks';
import { importWords } from '../words/import-en.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { ImportAsk, ImportPreview } from './protocol.ts';
import { tableOptions, type TableOption } from './table-choices.ts';

const words = importWords.dialog;

/** What counts for the whole table. What is open stands out; on a phone what is chosen seldom is folded away. */
export function Choices({
  ask,
  preview,
  questions,
  onChange,
}: {
  ask: ImportAsk;
  preview: ImportPreview;
  questions: readonly OpenQuestion[];
  onChange: (news: Partial<ImportAsk>) => void;
}) {
  const [isNarrow] = useState(() => matchMedia('(max-width: 720px)').matches);
  const options = tableOptions(ask, preview, questions);
  const folded = options.filter(({ isOpen, isRare }) => isNarrow && isRare && !isOpen);
  const shown = options.filter((one) => !folded.includes(one));
  const choice = (option: TableOption) => <Choice key={option.label} {...option} onChange={onChange} />;
  return (
    <div class="import-choices" role="group" aria-label={words.choices}>
      {shown.map(choice)}
      {folded.length > 0 && (
        <details class="import-more">
          <summary>{words.moreChoices}</summary>
          <div>{folded.map(choice)}</div>
        </details>
      )}
      {preview.proposal.because.length > 0 && (
        <p class="import-because" dir="auto">
          <span class="faint">{words.because}:</span> {sentences(preview.proposal.because)}
        </p>
      )}
    </div>
  );
}

/** A name with a list to choose from. */
function Choice({
  label,
  value,
  options,
  isOpen,
  choose,
  onChange,
}: TableOption & { onChange: (news: Partial<ImportAsk>) => void }) {
  return (
    <label class={isOpen ? 'import-choice open' : 'import-choice'}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(choose(event.currentTarget.value));
        }}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Reasons one after the other, each with a stop. */
function sentences(texts: readonly string[]): string {
  return texts.map((text) => (text.endsWith('.') ? text : `${text}.`)).join(' ');
}
