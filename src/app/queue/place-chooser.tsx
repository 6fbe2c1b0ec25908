import { useEffect, useRef, useState } from 'preact/hooks';
import type { Where } from '../../index.ts';
import { choicesFor, choicesOf, type Choices, type PlaceChoice } from '../problems/place-choices.ts';
import { MapPick } from '../problems/place-fix.tsx';
import { placeLine } from '../words/place-line.ts';
import { pointWords } from '../words/point.ts';
import { problemWords } from '../words/problems-en.ts';
import { queueWords } from '../words/queue-en.ts';
import { moveChoices } from './move-choices.ts';
import { markPlaces } from './show-on-map.ts';
import { isTyped } from '../problems/value-page.tsx';

const words = queueWords.place;

/** Typing has ended when no letter came for so long, milliseconds. */
const CALM_MS = 200;

/** Chooses a place: from what the words may mean with the reasons, by a name or a point that is typed, or on the map. */
export function PlaceChooser({
  where,
  first,
  onChoose,
}: {
  /** What is said now; its candidates come first. */
  where: Where | null;
  /** What is looked for at once; empty: the candidates. */
  first: string;
  onChoose: (choice: PlaceChoice) => void;
}) {
  const [text, setText] = useState(first);
  const found = useChoices(text, where);
  const places = found?.ok ? found.places : [];
  const box = useRef<HTMLDivElement>(null);
  const isCandidate = text === '' && where !== null && where.candidates.length > 0;
  const because = new Map<string, readonly string[]>(where?.candidates.map((one) => [one.place, one.because]));
  return (
    <div
      ref={box}
      class="queue-chooser"
      onKeyDown={(event) => {
        moveChoices(event, box.current);
        const choice = isTyped(event) ? undefined : places[Number(event.key) - 1];
        if (!choice) return;
        event.preventDefault();
        event.stopPropagation();
        onChoose(choice);
      }}
    >
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        data-first={isCandidate ? undefined : ''}
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          const [choice] = places;
          if (event.key !== 'Enter' || !choice || text.trim() === '') return;
          event.preventDefault();
          onChoose(choice);
        }}
      />
      <div role="status">
        {found === null && <p class="faint">{problemWords.searching}</p>}
        {found?.ok === false && <p class="line strong">{problemWords.failed(found.why)}</p>}
        {found?.ok && places.length === 0 && text.trim() !== '' && <p class="faint">{problemWords.nothingFound}</p>}
      </div>
      <ol class="queue-choices">
        {places.map((choice, i) => (
          <li key={choice.id ?? 'point'}>
            <button
              type="button"
              class="queue-choice"
              data-first={isCandidate && i === 0 ? '' : undefined}
              onClick={() => {
                onChoose(choice);
              }}
            >
              <span class="mark-number" aria-hidden="true">
                {i + 1}
              </span>
              <span class="queue-choice-text">
                <bdi class="queue-choice-name">{choice.name}</bdi>
                <span class="faint">{choice.id === null ? pointWords(choice.point) : placeLine(choice)}</span>
                <span class="faint">{words.reasons(because.get(choice.id ?? '') ?? [])}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <MapPick
        onPick={(point) => {
          onChoose({ id: null, name: pointWords(point), kind: 'settlement', point, country: '', admin1: '' });
        }}
      />
    </div>
  );
}

/** The places that may be meant, numbered on the map as in the list; null while they are looked up. */
function useChoices(text: string, where: Where | null): Choices | null {
  const [found, setFound] = useState<Choices | null>(() => candidatesOf(text, where));
  useEffect(() => {
    let isOld = false;
    const look = async (): Promise<void> => {
      const next = await lookUp(text.trim(), where);
      if (isOld) return;
      setFound(next);
      if (next.ok && next.places.length > 0) markPlaces(next.places);
    };
    const timer = setTimeout(() => void look(), text === '' ? 0 : CALM_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, where]);
  return found;
}

/** What is known without asking: the candidates are there at once, so that a key can take one. */
function candidatesOf(text: string, where: Where | null): Choices | null {
  if (text !== '' || !where || where.candidates.length === 0) return null;
  return { ok: true, places: where.candidates.slice(0, 9).map((one) => ({ ...one, id: one.place })) };
}

async function lookUp(text: string, where: Where | null): Promise<Choices> {
  if (text !== '') return choicesFor(text, where?.country ?? '');
  return where ? choicesOf(where) : { ok: true, places: [] };
}
