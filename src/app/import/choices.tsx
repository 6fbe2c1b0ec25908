import type { ComponentChildren } from 'preact';
import { DATE_ORDERS, KIND_IDS, KINDS, PRESETS, type Mapping, type TableChoice } from '../../index.ts';
import { importWords } from '../words/import-en.ts';
import type { OpenQuestion } from './open-questions.ts';
import type { ImportAsk, ImportPreview } from './protocol.ts';

const words = importWords.dialog;

/** Letters of files that are met most; what a file was read with is among them. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256', 'windows-1254', 'windows-1251'];

/** What counts for the whole table. What is open stands out. */
export function Choices({
  ask,
  preview: { head, proposal },
  questions,
  onChange,
}: {
  ask: ImportAsk;
  preview: ImportPreview;
  questions: readonly OpenQuestion[];
  onChange: (news: Partial<ImportAsk>) => void;
}) {
  const mapping = ask.mapping ?? proposal.mapping;
  const map = (news: Partial<Mapping>): void => {
    onChange({ mapping: { ...mapping, ...news } });
  };
  // Another sheet or other letters may have other columns: what they are for is proposed anew.
  const open = (news: TableChoice): void => {
    onChange({ choice: { ...ask.choice, ...news }, mapping: null });
  };
  return (
    <div class="import-choices" role="group" aria-label={words.choices}>
      {head.parts.length > 1 && (
        <Choice
          label={words.part}
          value={ask.choice.part ?? ''}
          options={partOptions(head)}
          isOpen={questions.includes('part')}
          onChange={(part) => {
            open({ part });
          }}
        />
      )}
      <Choice
        label={words.shape}
        value={ask.as === 'auto' ? (mapping.preset ?? 'auto') : ask.as}
        options={[['auto', words.ownShape], ...PRESETS.map((one) => [one, words.shapes[one] ?? one] as const)]}
        onChange={(shape) => {
          onChange({ as: PRESETS.find((one) => one === shape) ?? 'auto', mapping: null });
        }}
      />
      <Choice
        label={words.dateOrder}
        value={mapping.dateOrder ?? ''}
        options={[
          ...(mapping.dateOrder === null ? [['', words.noDateOrder] as const] : []),
          ...DATE_ORDERS.map((one) => [one, words.dateOrders[one]] as const),
        ]}
        isOpen={questions.includes('date-order')}
        onChange={(order) => {
          map({ dateOrder: DATE_ORDERS.find((one) => one === order) ?? null });
        }}
      />
      <Choice
        label={words.decimal}
        value={mapping.decimal}
        options={[
          ['.', words.decimals['.']],
          [',', words.decimals[',']],
        ]}
        onChange={(decimal) => {
          map({ decimal: decimal === ',' ? ',' : '.' });
        }}
      />
      <Choice
        label={words.kind}
        value={mapping.kind}
        options={KIND_IDS.map((kind) => [kind, KINDS[kind].label] as const)}
        onChange={(text) => {
          map({ kind: KIND_IDS.find((kind) => kind === text) ?? 'other' });
        }}
      />
      {head.encoding !== '' && (
        <Choice
          label={words.encoding}
          value={head.encoding}
          options={[...new Set([head.encoding, ...ENCODINGS])].map((one) => [
            one,
            one === head.encoding && head.isEncodingGuessed ? words.encodingGuessed(one) : one,
          ])}
          isOpen={questions.includes('encoding')}
          onChange={(encoding) => {
            open({ encoding });
          }}
        />
      )}
      {head.delimiter !== '' && (
        <Choice
          label={words.delimiter}
          value={head.delimiter}
          options={Object.entries(words.delimiters)}
          onChange={(delimiter) => {
            open({ delimiter });
          }}
        />
      )}
      {(head.format === 'csv' || head.format === 'xlsx') && (
        <Choice
          label={words.header}
          value={head.hasHeader ? 'yes' : 'no'}
          options={[
            ['yes', words.headers.yes],
            ['no', words.headers.no],
          ]}
          onChange={(answer) => {
            open({ hasHeader: answer === 'yes' });
          }}
        />
      )}
      {proposal.because.length > 0 && <Because>{proposal.because.join('; ')}</Because>}
    </div>
  );
}

/** A name with a list to choose from. */
function Choice({
  label,
  value,
  options,
  isOpen = false,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  isOpen?: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <label class={isOpen ? 'import-choice open' : 'import-choice'}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
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

function Because({ children }: { children: ComponentChildren }) {
  return (
    <p class="import-because" dir="auto">
      <span class="faint">{words.because}:</span> {children}
    </p>
  );
}

/** The parts of a file; the one that is read is the end of the table's name. */
function partOptions({ parts }: ImportPreview['head']): (readonly [string, string])[] {
  return parts.map((part) => [part, part]);
}
