import { useEffect, useState } from 'preact/hooks';
import type { PlaceKind, ProblemGroup } from '../../index.ts';
import { workerDesk } from '../gazetteer/desk.ts';
import { notify } from '../state/actions.ts';
import { decideOn } from '../state/decide.ts';
import { readDataset } from '../state/signals.ts';
import { placeLine } from '../words/place-line.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { headNow } from './decide-problems.ts';
import { chooseGate } from './gate-fixes.ts';
import { placesOfKinds, type Choices, type PlaceChoice } from './place-choices.ts';
import type { GroupValue } from './problem-values.ts';
import { isTyped } from './value-page.tsx';

/** Typing has ended when no letter came for so long, milliseconds. */
const CALM_MS = 200;

const KINDS: Readonly<Record<'country' | 'admin1', readonly PlaceKind[]>> = {
  country: ['country'],
  admin1: ['governorate', 'region'],
};

/** Chooses the country or governorate that a value means, for all rows that say so. */
export function GateFix({
  group,
  value,
  gate,
}: {
  group: ProblemGroup;
  value: GroupValue;
  gate: 'country' | 'admin1';
}) {
  const [text, setText] = useState('');
  const found = useGates(text.trim() === '' ? value.came : text, gate);
  const rows = value.at.length;
  const choose = async (choice: PlaceChoice): Promise<void> => {
    const dataset = readDataset.peek();
    if (!dataset) return;
    try {
      const head = headNow(words.gate.why(value.came, choice.name));
      const { decisions, places, placed, unplaced } = await chooseGate(dataset, group, value, choice, workerDesk, head);
      // Meanwhile something else may have been opened.
      if (readDataset.peek() !== dataset) return;
      decideOn(decisions, places);
      notify('info', words.gate.done(choice.name, placed, unplaced));
    } catch (error) {
      notify('error', words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const places = found?.ok ? found.places : [];
  return (
    <section
      class="problem-part"
      aria-label={words.gate[gate]}
      onKeyDown={(event) => {
        const choice = isTyped(event) ? undefined : places[Number(event.key) - 1];
        if (!choice) return;
        event.preventDefault();
        event.stopPropagation();
        void choose(choice);
      }}
    >
      <h3>{words.gate[gate]}</h3>
      <div class="problem-search">
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.gate.search[gate]}
          placeholder={words.gate.search[gate]}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </div>
      <div role="status">
        {found === null && <p class="faint">{words.searching}</p>}
        {found?.ok === false && <p class="line strong">{words.failed(found.why)}</p>}
        {found?.ok && places.length === 0 && <p class="faint">{words.gate.nothingFound}</p>}
      </div>
      <ol class="problem-choices">
        {places.map((choice, i) => (
          <li key={choice.id}>
            <button type="button" class="problem-row choice" onClick={() => void choose(choice)}>
              <span class="mark-number" aria-hidden="true">
                {i + 1}
              </span>
              <span class="problem-text">
                <bdi class="problem-title">{choice.name}</bdi>
                <span class="problem-facts">{placeLine(choice)}</span>
                <span class="visually-hidden">{words.forRows(rows)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The countries or governorates that may be meant; null while they are looked up. */
function useGates(text: string, gate: 'country' | 'admin1'): Choices | null {
  const [found, setFound] = useState<Choices | null>(null);
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(() => {
      void placesOfKinds(text, KINDS[gate]).then((next) => {
        if (!isOld) setFound(next);
      });
    }, CALM_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, gate]);
  return found;
}
