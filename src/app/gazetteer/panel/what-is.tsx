import { useRef, useState } from 'preact/hooks';
import type { PlaceQuestion } from '../../../index.ts';
import { goToPoints } from '../../map/map-link.ts';
import { showMarks } from '../../state/actions.ts';
import { words } from '../../words/words.ts';
import { callGazetteer } from '../client.ts';
import { marksOfExplanation, pointsToSee } from '../marks.ts';
import type { Explanation } from '../protocol.ts';
import { ExplanationView } from './explanation.tsx';

type Looked =
  | { readonly state: 'none' | 'looking' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'found'; readonly question: PlaceQuestion; readonly found: Explanation };

/** "What is this name?": its status, the places it may mean, and why; the places are numbered on the map. */
export function WhatIsPart() {
  const answer = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  const [country, setCountry] = useState('');
  const [admin1, setAdmin1] = useState('');
  const [looked, setLooked] = useState<Looked>({ state: 'none' });
  const look = async (): Promise<void> => {
    const question = { name, country, admin1, near: null };
    if (name.trim() === '') return;
    setLooked({ state: 'looking' });
    const read = await callGazetteer('explain', question);
    if (!read.ok) {
      setLooked({ state: 'failed', why: read.why });
      return;
    }
    setLooked({ state: 'found', question, found: read.value });
    showMarks(marksOfExplanation(read.value));
    // On a phone the answer begins below the fold of the sheet.
    setTimeout(() => answer.current?.scrollIntoView({ block: 'nearest' }));
    goToPoints(pointsToSee(read.value));
  };
  return (
    <section class="gazetteer-part" aria-labelledby="what-title">
      <h3 id="what-title">{words.gazetteer.what}</h3>
      <p class="faint">{words.gazetteer.whatText}</p>
      <form
        class="what-form"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField label={words.gazetteer.name} value={name} onText={setName} hint={words.gazetteer.namePlaceholder} />
        <TextField label={words.gazetteer.admin1} value={admin1} onText={setAdmin1} hint={words.gazetteer.optional} />
        <TextField
          label={words.gazetteer.country}
          value={country}
          onText={setCountry}
          hint={words.gazetteer.optional}
        />
        <button type="submit" class="button primary" disabled={looked.state === 'looking'}>
          {words.gazetteer.ask}
        </button>
      </form>
      <div role="status" class="what-answer" ref={answer}>
        {looked.state === 'looking' && <p class="faint">{words.gazetteer.asking}</p>}
        {looked.state === 'failed' && <p class="line strong">{words.search.failed(looked.why)}</p>}
        {looked.state === 'found' && <ExplanationView question={looked.question} found={looked.found} />}
      </div>
    </section>
  );
}

/** A labelled field for a line of text in any script. */
export function TextField({
  label,
  value,
  hint,
  onText,
}: {
  label: string;
  value: string;
  hint: string;
  onText: (text: string) => void;
}) {
  return (
    <label class="text-field">
      <span>{label}</span>
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        placeholder={hint}
        value={value}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
      />
    </label>
  );
}
