import { useMemo, useRef, useState } from 'preact/hooks';
import type { Mapping, ProposedColumn, TableField } from '../../index.ts';
import { importWords } from '../words/import-en.ts';
import { usedColumns, usesOf, withUse } from './edit-mapping.ts';
import { SURE, type OpenQuestion } from './open-questions.ts';
import type { ColumnExamples, ImportAsk, ImportPreview } from './protocol.ts';

const words = importWords.dialog;

/** Unused columns stay folded away when there are more than this many. */
const FEW = 6;

/** What each column is for, with values that stand in it; the used ones first. A list that can be changed by keyboard alone. */
export function ColumnList({
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
  const mapping = ask.mapping ?? preview.proposal.mapping;
  const [isWhole, setWhole] = useState(false);
  const reasons = useReasons(preview);
  const table = preview.head.columns.join('\u0000');
  // The order holds while columns are given uses, so that nothing jumps under the hand.
  const first = useMemo(() => usedColumns(preview.proposal.mapping), [table]);
  const used = preview.columns.filter(({ column }) => first.has(column));
  const others = preview.columns.filter(({ column }) => !first.has(column));
  // What is missing is among the columns that nobody uses yet.
  const isMissing = questions.some((one) => one === 'when' || one === 'where' || one === 'nothing');
  const isFolded = !isMissing && !isWhole && used.length > 0 && others.length > FEW;
  const row = (column: ColumnExamples) => (
    <Column
      key={column.column}
      {...column}
      mapping={mapping}
      reasons={reasons}
      onChange={(next) => {
        onChange({ mapping: next });
      }}
    />
  );
  return (
    <section class="import-columns" aria-label={words.columns}>
      <h3>
        {words.columns}{' '}
        <span class="faint">{words.columnsUsed(usedColumns(mapping).size, preview.head.columns.length)}</span>
      </h3>
      <ul>
        {(isMissing ? others : used).map(row)}
        {!isFolded && (isMissing ? used : others).map(row)}
      </ul>
      {isFolded && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.showUnused(others.length)}
        </button>
      )}
      <p class="faint">{words.columnsText}</p>
    </section>
  );
}

function Column({
  column,
  examples,
  mapping,
  reasons,
  onChange,
}: ColumnExamples & {
  mapping: Mapping;
  reasons: ReadonlyMap<string, ProposedColumn>;
  onChange: (next: Mapping) => void;
}) {
  const [use = null, ...also] = usesOf(mapping, column);
  const reason = use === null ? undefined : reasons.get(keyOf(column, use));
  return (
    <li class={use === null ? 'unused' : undefined}>
      <div class="import-column">
        <b dir="auto">{column}</b>
        <span class="import-examples" dir="auto">
          {examples.length === 0 ? words.empty : examples.join(' · ')}
        </span>
      </div>
      <div class="import-use">
        <UseChoice
          column={column}
          use={use}
          onChange={(next) => {
            onChange(withUse(mapping, column, use, next));
          }}
        />
        {also.map((other) => (
          <button
            key={other}
            type="button"
            class="import-also"
            aria-label={words.removeAlso(column, importWords.fields[other])}
            onClick={() => {
              onChange(withUse(mapping, column, other, null));
            }}
          >
            {words.also(importWords.fields[other])} ×
          </button>
        ))}
        {use !== null && (
          <span class="import-reason" dir="auto">
            <b>{words.confidence[sureness(reason)]}</b>
            {reason && reason.because.length > 0 && `: ${reason.because.join('; ')}`}
          </span>
        )}
      </div>
    </li>
  );
}

function UseChoice({
  column,
  use,
  onChange,
}: {
  column: string;
  use: TableField | null;
  onChange: (use: TableField | null) => void;
}) {
  return (
    <select
      aria-label={words.use(column)}
      value={use ?? ''}
      onChange={(event) => {
        onChange(fieldOf(event.currentTarget.value));
      }}
    >
      <option value="" selected={use === null}>
        {words.unused}
      </option>
      {importWords.fieldGroups.map(([group, fields]) => (
        <optgroup key={group} label={group}>
          {fields.map((field) => (
            <option key={field} value={field} selected={field === use}>
              {importWords.fields[field]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** The reasons that the program gave for uses, from the first time it proposed them: a choice of the person does not take them away. */
function useReasons({ head, proposal }: ImportPreview): ReadonlyMap<string, ProposedColumn> {
  const known = useRef({ table: '', reasons: new Map<string, ProposedColumn>() });
  const table = JSON.stringify([head.name, head.columns]);
  if (known.current.table !== table) {
    known.current = { table, reasons: new Map(proposal.columns.map((one) => [keyOf(one.column, one.field), one])) };
  }
  return known.current.reasons;
}

function sureness(reason: ProposedColumn | undefined): keyof typeof words.confidence {
  if (!reason) return 'chosen';
  return reason.confidence >= SURE ? 'sure' : reason.confidence >= 0.5 ? 'likely' : 'guess';
}

function fieldOf(text: string): TableField | null {
  for (const [, fields] of importWords.fieldGroups) {
    const found = fields.find((field) => field === text);
    if (found) return found;
  }
  return null;
}

function keyOf(column: string, field: TableField): string {
  return `${field} ${column}`;
}
