import type { PlaceQuestion } from '../../../index.ts';
import { goToPlace } from '../../map/map-link.ts';
import { notify, select } from '../../state/actions.ts';
import { kilometresText } from '../../words/kilometres.ts';
import { placeLine } from '../../words/place-line.ts';
import { pointWords } from '../../words/point.ts';
import { words } from '../../words/words.ts';
import { tellChange } from '../changes.ts';
import { callGazetteer } from '../client.ts';
import { numbered, type Numbered } from '../marks.ts';
import type { Explanation } from '../protocol.ts';

/** What was found for a name: status, where it is drawn, the reasons, and every place it may mean. */
export function ExplanationView({ question, found }: { question: PlaceQuestion; found: Explanation }) {
  const { where, place } = found;
  const { kind } = where.resolution;
  const list = numbered(found);
  const all = where.candidates.filter(({ place: id }) => id !== place?.id).length + (place ? 1 : 0);
  const hidden = all - list.length;
  return (
    <>
      <p class={`what-status ${kind}`}>
        {words.gazetteer.status[kind]}
        {place && (
          <>
            : <bdi>{place.name}</bdi>
          </>
        )}
      </p>
      {where.point && (
        <p class="line">
          {[
            words.precision[where.precision],
            pointWords(where.point),
            where.radiusMetres === null ? '' : words.gazetteer.radius(kilometresText(where.radiusMetres)),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
      {where.because.length > 0 && (
        <>
          <h4>{words.gazetteer.because}</h4>
          <ul class="what-reasons">
            {where.because.map((reason) => (
              <li key={reason} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {list.length > 0 && (
        <>
          <h4>{words.gazetteer.candidates(list.length + hidden)}</h4>
          <ol class="what-candidates">
            {list.map((candidate) => (
              <CandidateRow
                key={candidate.id}
                candidate={candidate}
                name={question.name.trim()}
                isFound={candidate.id === place?.id}
              />
            ))}
          </ol>
          {hidden > 0 && <p class="faint">{words.gazetteer.moreCandidates(hidden)}</p>}
        </>
      )}
    </>
  );
}

function CandidateRow({ candidate, name, isFound }: { candidate: Numbered; name: string; isFound: boolean }) {
  const { number, id, because } = candidate;
  return (
    <li>
      <span class="mark-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <button
          type="button"
          class="linklike"
          onClick={() => {
            select({ kind: 'place', id });
            goToPlace({ ...candidate, radiusMetres: 0 });
          }}
        >
          <bdi>{candidate.name}</bdi>
        </button>{' '}
        <span class="faint">{placeLine(candidate)}</span>
        {because.length > 0 && <p class="line">{because.join('; ')}</p>}
        {!isFound && (
          <button
            type="button"
            class="quiet"
            aria-label={words.gazetteer.mean(name)}
            onClick={() => {
              void letMean(name, candidate);
            }}
          >
            {words.gazetteer.meanShort}
          </button>
        )}
      </div>
    </li>
  );
}

/** Makes the name an own name of the place. */
async function letMean(name: string, { id, name: place }: Numbered): Promise<void> {
  const now = await callGazetteer('ownNames', null);
  if (!now.ok) {
    notify('error', words.search.failed(now.why));
    return;
  }
  const others = now.value.names.filter((own) => own.name !== name);
  const read = await callGazetteer('setOwnNames', [...others, { name, id, lat: '', lon: '', stop: false }]);
  const problems = read.ok ? read.value.problems : [read.why];
  if (problems.length > 0) notify('error', words.gazetteer.refused(name), problems);
  else notify('info', words.gazetteer.meant(name, place));
  tellChange();
}
