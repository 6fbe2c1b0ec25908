import { useEffect, useRef, useState } from 'preact/hooks';
import type { LonLat, ProblemGroup } from '../../index.ts';
import { goToPoints } from '../map/map-link.ts';
import { notify, showMarks } from '../state/actions.ts';
import { decideOn } from '../state/decide.ts';
import { readDataset } from '../state/signals.ts';
import { placeLine } from '../words/place-line.ts';
import { pointWords } from '../words/point.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { headNow } from './decide-problems.ts';
import { pickOnMap } from './pick-on-map.ts';
import { choicesFor, choicesOf, placeInFull, type Choices, type PlaceChoice } from './place-choices.ts';
import type { GroupValue } from './problem-values.ts';
import { placeDecisions, type SaidWhere } from './target.ts';
import { isTyped } from './value-page.tsx';

/** Typing has ended when no letter came for so long, milliseconds. */
const CALM_MS = 200;

/** Chooses where all rows of a value were: from candidates, by a name or a point that is typed, or on the map. */
export function PlaceFix({ group, value, said }: { group: ProblemGroup; value: GroupValue; said: SaidWhere }) {
  const [text, setText] = useState('');
  const found = useChoices(text, said);
  const rows = value.at.length;
  const choose = async (choice: PlaceChoice): Promise<void> => {
    const dataset = readDataset.peek();
    if (!dataset) return;
    const place = choice.id === null ? null : await placeInFull(choice.id);
    if (choice.id !== null && !place) {
      notify('error', words.failed(words.noSuchPlace));
      return;
    }
    const means = place ? { place: place.id } : { point: choice.point };
    const decisions = placeDecisions(dataset, group, value, means, headNow(words.whyPlaced(said.where.text)));
    decideOn(decisions, place ? [place] : []);
    showMarks([]);
    notify('info', words.placed(choice.name, rows));
  };
  const places = found?.ok ? found.places : [];
  return (
    <section
      class="problem-part"
      aria-label={words.where}
      onKeyDown={(event) => {
        const choice = isTyped(event) ? undefined : places[Number(event.key) - 1];
        if (!choice) return;
        event.preventDefault();
        event.stopPropagation();
        void choose(choice);
      }}
    >
      <h3>{words.where}</h3>
      <div class="problem-search">
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </div>
      <div role="status">
        {found === null && <p class="faint">{words.searching}</p>}
        {found?.ok === false && <p class="line strong">{words.failed(found.why)}</p>}
        {found?.ok && places.length === 0 && <p class="faint">{words.nothingFound}</p>}
      </div>
      <ol class="problem-choices">
        {places.map((choice, i) => (
          <li key={choice.id ?? 'point'}>
            <button type="button" class="problem-row choice" onClick={() => void choose(choice)}>
              <span class="mark-number" aria-hidden="true">
                {i + 1}
              </span>
              <span class="problem-text">
                <bdi class="problem-title">{choice.name}</bdi>
                <span class="problem-facts">{lineOf(choice)}</span>
                <span class="visually-hidden">{words.forRows(rows)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <MapPick
        onPick={(point) => {
          void choose({ id: null, name: pointWords(point), kind: 'settlement', point, country: '', admin1: '' });
        }}
      />
    </section>
  );
}

function lineOf(choice: PlaceChoice): string {
  return choice.id === null ? pointWords(choice.point) : placeLine(choice);
}

/** The places that may be meant, numbered on the map as in the list; null while they are looked up. */
function useChoices(text: string, said: SaidWhere): Choices | null {
  const [found, setFound] = useState<Choices | null>(null);
  useEffect(() => {
    let isOld = false;
    const look = async (): Promise<void> => {
      const next = await (text.trim() === '' ? choicesOf(said.where) : choicesFor(text, said.where.country));
      if (isOld) return;
      setFound(next);
      mark(next.ok ? next.places : []);
    };
    const timer = setTimeout(() => void look(), text === '' ? 0 : CALM_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, said]);
  return found;
}

function mark(places: readonly PlaceChoice[]): void {
  showMarks(
    places.map(({ id, name, kind, point }, i) => ({
      ...{ id: id ?? '', name, kind, point, number: i + 1, radiusMetres: 0 },
      precision: 'exact' as const,
    })),
  );
  if (places.length > 0) goToPoints(places.map(({ point }) => point));
}

/** Picks a point on the map, by a button that is pressed while it waits. */
export function MapPick({ onPick }: { onPick: (point: LonLat) => void }) {
  const [isPicking, setPicking] = useState(false);
  const picked = useRef(onPick);
  picked.current = onPick;
  useEffect(() => {
    if (!isPicking) return undefined;
    const end = pickOnMap((point) => {
      setPicking(false);
      picked.current(point);
    });
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      event.preventDefault();
      setPicking(false);
    };
    addEventListener('keydown', onKey, true);
    return () => {
      end();
      removeEventListener('keydown', onKey, true);
    };
  }, [isPicking]);
  return (
    <div class={isPicking ? 'problem-pick picking' : 'problem-pick'}>
      <button
        type="button"
        class="button"
        aria-pressed={isPicking}
        onClick={() => {
          setPicking(!isPicking);
        }}
      >
        {isPicking ? words.stopPicking : words.pick}
      </button>
      {isPicking && (
        <p class="faint" role="status">
          {words.picking}
        </p>
      )}
    </div>
  );
}
