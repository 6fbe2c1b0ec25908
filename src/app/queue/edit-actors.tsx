import { useState } from 'preact/hooks';
import { ROLES, type Actor } from '../../index.ts';
import { words as common } from '../words/words.ts';
import { queueWords } from '../words/queue-en.ts';
import { EditForm } from './edit-form.tsx';

const words = queueWords.who;

/** Who did it, whom it befell, who claimed it: a name and a part each. */
export function EditActors({
  now,
  onSave,
  onCancel,
}: {
  now: readonly Actor[];
  onSave: (actors: readonly Actor[]) => void;
  onCancel: () => void;
}) {
  const [actors, setActors] = useState<readonly Actor[]>(() => (now.length > 0 ? now : [NOBODY]));
  const change = (at: number, part: Partial<Actor>): void => {
    setActors(actors.map((actor, i) => (i === at ? { ...actor, ...part } : actor)));
  };
  return (
    <EditForm
      onSave={() => {
        const named = actors.map((actor) => ({ ...actor, name: actor.name.trim() }));
        onSave(named.filter(({ name }) => name !== ''));
      }}
      onCancel={onCancel}
    >
      {actors.map(({ name, role }, i) => (
        <div key={i} class="queue-actor">
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            data-first={i === actors.length - 1 ? '' : undefined}
            aria-label={words.name}
            value={name}
            onInput={(event) => {
              change(i, { name: event.currentTarget.value });
            }}
          />
          <select
            aria-label={words.role}
            value={role}
            onChange={(event) => {
              const chosen = ROLES.find((one) => one === event.currentTarget.value);
              if (chosen) change(i, { role: chosen });
            }}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {common.role[one]}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="queue-remove"
            aria-label={words.remove(name)}
            onClick={(event) => {
              event.currentTarget.closest('form')?.querySelector('input')?.focus();
              setActors(actors.filter((_, at) => at !== i));
            }}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setActors([...actors, NOBODY]);
        }}
      >
        {words.add}
      </button>
    </EditForm>
  );
}

const NOBODY: Actor = { role: 'participant', name: '' };
