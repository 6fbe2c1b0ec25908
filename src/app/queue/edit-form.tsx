import type { ComponentChildren } from 'preact';
import { queueWords as words } from '../words/queue-en.ts';

/** Fields with Save, which Enter presses too, and Cancel; what is wrong is said above them. */
export function EditForm({
  fault = '',
  children,
  onSave,
  onCancel,
}: {
  fault?: string;
  children: ComponentChildren;
  onSave: () => void;
  onCancel: () => void;
}) {
  return (
    <form
      class="queue-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <div role="status">{fault !== '' && <p class="line strong">{fault}</p>}</div>
      <p class="dialog-actions">
        <button type="submit" class="button primary">
          {words.save}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
