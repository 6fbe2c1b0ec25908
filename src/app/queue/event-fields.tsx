import type { Dataset, EventSnapshot } from '../../index.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { words as common } from '../words/words.ts';
import { commonOf } from './event-of.ts';
import { FieldEditor } from './field-editor.tsx';
import { FieldValue } from './field-value.tsx';
import { fieldsOfEvent, type FieldName } from './fields.ts';
import { reasonsOf } from './reasons.ts';

/** A field that is corrected now, and the words to begin with. */
export interface Editing {
  readonly field: FieldName;
  readonly first: string;
}

/** An event field by field, each with why it is read so and a button to correct it. */
export function EventFields({
  dataset,
  event,
  editing,
  onEdit,
}: {
  dataset: Dataset;
  event: EventSnapshot;
  editing: Editing | null;
  onEdit: (editing: Editing | null) => void;
}) {
  const { confidence } = commonOf(event);
  return (
    <dl class="queue-fields">
      {fieldsOfEvent(event).map(([field, key]) => {
        const isEdited = editing?.field === field;
        return (
          <div key={field} class={isEdited ? 'queue-field edited' : 'queue-field'}>
            <dt>{words.fields[field]}</dt>
            <dd>
              <div class="queue-value">
                <div class="queue-value-text" dir="auto">
                  <FieldValue event={event} field={field} />
                </div>
                <button
                  type="button"
                  class="quiet queue-change"
                  data-change={field}
                  aria-expanded={isEdited}
                  onClick={() => {
                    onEdit(isEdited ? null : { field, first: '' });
                  }}
                >
                  {words.change}
                  <span class="visually-hidden">: {words.fields[field]}</span>{' '}
                  <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
                </button>
              </div>
              {isEdited ? (
                <div class="queue-editor">
                  <FieldEditor
                    key={`${commonOf(event).id} ${editing.first}`}
                    {...{ dataset, event, field }}
                    first={editing.first}
                    onDone={() => {
                      onEdit(null);
                    }}
                  />
                </div>
              ) : (
                field !== 'title' && <Reasons lines={reasonsOf(event, field)} />
              )}
            </dd>
          </div>
        );
      })}
      <div class="queue-field">
        <dt>{words.fields.confidence}</dt>
        <dd>
          {common.confidence[confidence]}
          <Reasons lines={reasonsOf(event, 'confidence')} />
        </dd>
      </div>
    </dl>
  );
}

function Reasons({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="line queue-because" dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}
