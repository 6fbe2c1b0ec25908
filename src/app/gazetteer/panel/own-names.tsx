import { useEffect, useRef, useState } from 'preact/hooks';
import { saveFile } from '../../save-file.ts';
import { words } from '../../words/words.ts';
import { importNames } from '../add-places.ts';
import { onGazetteerChange, tellChange } from '../changes.ts';
import { callGazetteer } from '../client.ts';
import { meaningOf } from '../own-meaning.ts';
import type { OwnName, OwnNames } from '../protocol.ts';
import { TextField } from './what-is.tsx';

/** Names that the person gives a meaning of their own, or none. */
export function OwnNamesPart() {
  const [kept, setKept] = useState<Pick<OwnNames, 'names' | 'placeNames'>>({ names: [], placeNames: new Map() });
  const { names, placeNames } = kept;
  const [changing, setChanging] = useState<OwnName | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = (): void => {
      void callGazetteer('ownNames', null).then((own) => {
        if (own.ok) setKept(own.value);
      });
    };
    read();
    return onGazetteerChange(read);
  }, []);
  const save = async (next: readonly OwnName[]): Promise<boolean> => {
    const own = await callGazetteer('setOwnNames', next);
    const wrong = own.ok ? own.value.problems : [own.why];
    setProblems(wrong);
    if (own.ok) setKept(own.value);
    if (wrong.length === 0) tellChange();
    return wrong.length === 0;
  };
  return (
    <section class="gazetteer-part" aria-labelledby="own-title">
      <h3 id="own-title" ref={title} tabIndex={-1}>
        {words.gazetteer.own}
      </h3>
      <p class="faint">{words.gazetteer.ownText}</p>
      {names.length > 0 && (
        <ul class="own-names">
          {names.map((own) => (
            <OwnRow
              key={own.name}
              own={own}
              placeName={placeNames.get(own.id) ?? own.id}
              onChange={() => {
                setChanging(own);
              }}
              onRemove={() => {
                // The button goes with its row.
                title.current?.focus();
                if (changing?.name === own.name) setChanging(null);
                void save(names.filter(({ name }) => name !== own.name));
              }}
            />
          ))}
        </ul>
      )}
      <OwnForm
        key={changing?.name ?? ''}
        changing={changing}
        onProblems={setProblems}
        onDone={() => {
          title.current?.focus();
          setChanging(null);
        }}
        onAdd={(own) => save([...names.filter(({ name }) => name !== own.name && name !== changing?.name), own])}
      />
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} class="line strong" dir="auto">
            {problem}
          </p>
        ))}
      </div>
      <p class="dialog-actions">
        <button type="button" class="button" disabled={names.length === 0} onClick={() => void exportNames()}>
          {words.gazetteer.ownExport}
        </button>
        <label class="button">
          {words.gazetteer.ownImport}
          <input
            type="file"
            class="visually-hidden"
            accept=".csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              if (file) void importNames(file);
            }}
          />
        </label>
      </p>
    </section>
  );
}

function OwnRow({
  own,
  placeName,
  onChange,
  onRemove,
}: {
  own: OwnName;
  placeName: string;
  onChange: () => void;
  onRemove: () => void;
}) {
  const { name, id, lat, lon, stop } = own;
  return (
    <li>
      <span>
        <bdi>{name}</bdi> <span aria-hidden="true">→</span>{' '}
        <span class="faint">{stop ? words.gazetteer.ownIsStop : id === '' ? `${lat}, ${lon}` : placeName}</span>
      </span>
      <span class="own-buttons">
        <button type="button" class="quiet" aria-label={words.gazetteer.ownChangeName(name)} onClick={onChange}>
          {words.gazetteer.ownChange}
        </button>
        <button type="button" class="quiet" aria-label={words.gazetteer.ownRemove(name)} onClick={onRemove}>
          {words.gazetteer.remove}
        </button>
      </span>
    </li>
  );
}

/** Adds a name, or changes one: then its fields hold what it was. */
function OwnForm({
  changing,
  onAdd,
  onDone,
  onProblems,
}: {
  changing: OwnName | null;
  onDone: () => void;
  onAdd: (own: OwnName) => Promise<boolean>;
  onProblems: (problems: readonly string[]) => void;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(changing?.name ?? '');
  const [means, setMeans] = useState(
    changing ? changing.id || [changing.lat, changing.lon].filter(Boolean).join(', ') : '',
  );
  const [stop, setStop] = useState(changing?.stop ?? false);
  useEffect(() => {
    if (changing) form.current?.querySelector('input')?.focus();
  }, [changing]);
  const add = async (): Promise<void> => {
    const read = await meaningOf(name.trim(), means.trim(), stop);
    if ('problem' in read) {
      onProblems([read.problem]);
      return;
    }
    if (!(await onAdd(read.own))) return;
    if (changing) {
      onDone();
      return;
    }
    setName('');
    setMeans('');
    setStop(false);
  };
  return (
    <form
      ref={form}
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField label={words.gazetteer.name} value={name} onText={setName} hint="" />
      {!stop && (
        <TextField
          label={words.gazetteer.ownMeans}
          value={means}
          onText={setMeans}
          hint={words.gazetteer.ownMeansPlaceholder}
        />
      )}
      <div class="own-last">
        <label class="own-stop">
          <input
            type="checkbox"
            checked={stop}
            onChange={() => {
              setStop(!stop);
            }}
          />
          {words.gazetteer.ownStop}
        </label>
        <span class="own-buttons">
          {changing && (
            <button type="button" class="quiet" onClick={onDone}>
              {words.gazetteer.ownCancel}
            </button>
          )}
          <button type="submit" class="button">
            {changing ? words.gazetteer.ownSave : words.gazetteer.ownAdd}
          </button>
        </span>
      </div>
    </form>
  );
}

async function exportNames(): Promise<void> {
  const table = await callGazetteer('exportOwnNames', null);
  if (table.ok) saveFile('own-names.csv', table.value, 'text/csv');
}
