import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { addPlaces, removePlaces } from '../add-places.ts';
import { onGazetteerChange } from '../changes.ts';
import { callGazetteer } from '../client.ts';
import type { PackLine, PackList } from '../protocol.ts';
import { TextField } from './what-is.tsx';

/** The packs with their licences; files are added here or dropped anywhere. */
export function PacksPart() {
  const [list, setList] = useState<PackList | null>(null);
  const [why, setWhy] = useState('');
  const [licence, setLicence] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const read = (): void => {
      void callGazetteer('packs', null).then((packs) => {
        if (packs.ok) setList(packs.value);
        setWhy(packs.ok ? '' : packs.why);
      });
    };
    read();
    return onGazetteerChange(read);
  }, []);
  const add = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setBusy(true);
    await addPlaces(files, licence.trim());
    setLicence('');
    setBusy(false);
  };
  return (
    <section class="gazetteer-part" aria-labelledby="packs-title">
      <h3 id="packs-title" ref={title} tabIndex={-1}>
        {words.gazetteer.packs}
      </h3>
      {why !== '' && <p class="line strong">{words.search.failed(why)}</p>}
      {list && !list.kept && <p class="line strong">{words.gazetteer.notKept}</p>}
      <ul class="packs">
        {list?.packs
          .filter(({ tier }) => tier !== 'own')
          .map((pack) => (
            <PackRow
              key={pack.name}
              pack={pack}
              onRemove={() => {
                // The button goes with its row.
                title.current?.focus();
                void removePlaces(pack.name);
              }}
            />
          ))}
      </ul>
      <TextField
        label={words.gazetteer.licence}
        value={licence}
        onText={setLicence}
        hint={words.gazetteer.licenceHint}
      />
      <p class="faint">{words.gazetteer.packsText}</p>
      <label class="button" title={words.gazetteer.addTitle}>
        {busy ? words.gazetteer.adding : words.gazetteer.add}
        <input
          type="file"
          class="visually-hidden"
          multiple
          disabled={busy}
          accept=".txt,.tsv,.csv,.zip,.gz,.geojson,.json"
          onChange={(event) => {
            const input = event.currentTarget;
            const files = [...(input.files ?? [])];
            // The same file may be chosen again after it was mended.
            input.value = '';
            void add(files);
          }}
        />
      </label>
      <p class="faint">{words.gazetteer.addTitle}</p>
    </section>
  );
}

function PackRow({ pack, onRemove }: { pack: PackLine; onRemove: () => void }) {
  const { name, builtIn, tier, licence, places } = pack;
  return (
    <li>
      <div>
        <strong>{builtIn ? words.tiers[tier] : <bdi>{name}</bdi>}</strong>{' '}
        <span class="faint">
          {words.gazetteer.placesIn(places)}
          {builtIn && places !== null && ` · ${words.gazetteer.builtIn}`}
        </span>
        {(licence !== '' || !builtIn) && (
          <p class="line" dir="auto">
            {licence === '' ? words.gazetteer.noLicence : licence}
          </p>
        )}
      </div>
      {!builtIn && (
        <button type="button" class="quiet" aria-label={words.gazetteer.removePack(name)} onClick={onRemove}>
          {words.gazetteer.remove}
        </button>
      )}
    </li>
  );
}
