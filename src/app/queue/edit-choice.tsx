import { useRef, useState } from 'preact/hooks';
import { FAMILIES, foldName, KIND_IDS, KINDS, type Kind } from '../../index.ts';
import { FamilyGlyph } from '../glyph.tsx';
import { words as common } from '../words/words.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { moveChoices } from './move-choices.ts';

/** Chooses a kind of incident: all by family, or those whose label has the typed letters. */
export function EditKind({ now, onChoose }: { now: Kind; onChoose: (kind: Kind) => void }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const wanted = foldName(text);
  const found = KIND_IDS.filter((id) => foldName(KINDS[id].label).includes(wanted));
  const ordered = FAMILIES.flatMap((family) => found.filter((id) => KINDS[id].family === family));
  return (
    <div
      ref={box}
      class="queue-chooser"
      onKeyDown={(event) => {
        moveChoices(event, box.current);
      }}
    >
      <input
        type="text"
        data-first=""
        autocomplete="off"
        spellcheck={false}
        aria-label={words.kind.search}
        placeholder={words.kind.search}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const [first] = ordered;
          if (event.key !== 'Enter' || !first || wanted === '') return;
          event.preventDefault();
          onChoose(first);
        }}
      />
      {ordered.length === 0 && <p class="faint">{words.kind.nothing}</p>}
      <ul class="queue-choices short">
        {ordered.map((id) => (
          <li key={id}>
            <button
              type="button"
              class="queue-choice"
              aria-pressed={id === now}
              onClick={() => {
                onChoose(id);
              }}
            >
              <FamilyGlyph family={KINDS[id].family} size={18} />
              <span>
                {KINDS[id].label} <span class="visually-hidden">{common.family[KINDS[id].family]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Chooses one of a few words. */
export function EditChoice<T extends string>({
  label,
  options,
  now,
  onChoose,
}: {
  label: string;
  options: Readonly<Record<T, string>>;
  now: T;
  onChoose: (value: T) => void;
}) {
  return (
    <div class="queue-options" role="group" aria-label={label}>
      {(Object.keys(options) as T[]).map((value, i) => (
        <button
          key={value}
          type="button"
          class="button"
          data-first={i === 0 ? '' : undefined}
          aria-pressed={value === now}
          onClick={() => {
            onChoose(value);
          }}
        >
          {options[value]}
        </button>
      ))}
    </div>
  );
}
