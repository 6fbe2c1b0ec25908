import { useState } from 'preact/hooks';
import type { EventSnapshot } from '../../index.ts';
import { tellChange } from '../gazetteer/changes.ts';
import { callGazetteer } from '../gazetteer/client.ts';
import type { OwnName } from '../gazetteer/protocol.ts';
import type { PlaceChoice } from '../problems/place-choices.ts';
import { notify } from '../state/actions.ts';
import { problemWords } from '../words/problems-en.ts';
import { queueWords } from '../words/queue-en.ts';
import { nameMeans } from './decide-event.ts';
import { PlaceChooser } from './place-chooser.tsx';

const words = queueWords.teach;

/** Says once and for all what a name means: it goes to the own names, and the events that have it follow. */
export function TeachForm({
  event,
  first,
  onDone,
  onCancel,
}: {
  event: EventSnapshot;
  first: string;
  onDone: () => void;
  onCancel: () => void;
}) {
  const [name, setName] = useState(first);
  const [fault, setFault] = useState('');
  const teach = async (choice: PlaceChoice): Promise<void> => {
    const taught = name.trim();
    const why = taught === '' ? words.noName : await keepName(taught, choice);
    if (why !== '') {
      setFault(why);
      return;
    }
    if (!(await nameMeans(taught, choice, event))) {
      setFault(words.failed(problemWords.noSuchPlace));
      return;
    }
    tellChange();
    notify('info', words.done(taught, choice.name), [words.line]);
    onDone();
  };
  return (
    <section class="queue-mode" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="faint">{words.text}</p>
      <label class="text-field">
        <span>{words.name}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          data-first={first === '' ? '' : undefined}
          value={name}
          onInput={(event) => {
            setName(event.currentTarget.value);
          }}
        />
      </label>
      <p>{name.trim() === '' ? words.noName : words.means(name.trim())}</p>
      <PlaceChooser
        where={null}
        first=""
        onChoose={(choice) => {
          void teach(choice);
        }}
      />
      <div role="status">{fault !== '' && <p class="line strong">{fault}</p>}</div>
      <p class="dialog-actions">
        <button type="button" class="button" onClick={onCancel}>
          {queueWords.cancel}
        </button>
      </p>
    </section>
  );
}

/** Puts a name among the own ones, in the place of what it meant before; says why it could not, or nothing. */
async function keepName(name: string, { id, point: [lon, lat] }: PlaceChoice): Promise<string> {
  const own: OwnName =
    id === null
      ? { name, id: '', lat: String(lat), lon: String(lon), stop: false }
      : { name, id, lat: '', lon: '', stop: false };
  const before = await callGazetteer('ownNames', null);
  if (!before.ok) return words.failed(before.why);
  const names = [...before.value.names.filter((one) => one.name !== name), own];
  const kept = await callGazetteer('setOwnNames', names);
  if (!kept.ok) return words.failed(kept.why);
  return kept.value.problems.length > 0 ? words.failed(kept.value.problems.join('; ')) : '';
}
