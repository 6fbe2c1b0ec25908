import { isAtLeast, type PlaceQuestion } from '../../../index.ts';
import { goToPlace } from '../../map/map-link.ts';
import { notify, select } from '../../state/actions.ts';
import { kilometresText } from '../../words/kilometres.ts';
import { placeLine } from '../../words/place-line.ts';
import { pointWords } from '../../words/point.ts';
import { words } from '../../words/words.ts';
import { tellChange } from '../changes.ts';
import { callGazetteer } from '../client.ts';
import { isMoved, numbered, type Numbered } from '../marks.ts';
import type { Explanation, OwnName } from '../protocol.ts';

/** What was found for a name: status, where it is drawn, the reasons, and every place it may mean. */
export function ExplanationView({ question, found }: { question: PlaceQuestion; found: Explanation }) {
  const { where, place } = found;
  const { kind } = where.resolution;
  const list = numbered(found);
  const all = where.candidates.filter(({ place: id }) => id !== place?.id).length + (place ? 1 : 0);
  const hidden = all - list.length;
  const name = question.name.trim();
  const moved = place !== null && isMoved(where, place);
  return (
    <>
      <p class={`what-status ${kind}`}>
        {words.gazetteer.status[kind]}
        {place && (
          <>
            : <bdi>{moved ? name : place.name}</bdi>
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
      {moved && where.point && isAtLeast(where.precision, 'near') && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (where.point) void keepMeaning(pointNamed(name, where.point), name);
          }}
        >
          {words.gazetteer.meanPoint}
        </button>
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
                question={question}
                isOffered={candidate.id !== place?.id && !moved}
              />
            ))}
          </ol>
          {hidden > 0 && <p class="faint">{words.gazetteer.moreCandidates(hidden)}</p>}
        </>
      )}
    </>
  );
}

function CandidateRow({
  candidate,
  question,
  isOffered,
}: {
  candidate: Numbered;
  question: PlaceQuestion;
  isOffered: boolean;
}) {
  const { number, id, because } = candidate;
  const name = question.name.trim();
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
        {isOffered && (
          <button
            type="button"
            class="quiet"
            aria-label={words.gazetteer.mean(name)}
            onClick={() => {
              void letMean(question, candidate);
            }}
          >
            {words.gazetteer.meanShort}
          </button>
        )}
      </div>
    </li>
  );
}

/**
 * Makes the name an own name of the place. The name is read once more as if the report said where: of words that mean a point beside the
 * place that point is kept, never the place itself.
 */
async function letMean(question: PlaceQuestion, { id, name: place, point, country, admin1 }: Numbered): Promise<void> {
  const name = question.name.trim();
  const read = await callGazetteer('explain', { name, country, admin1, near: point });
  if (!read.ok) {
    notify('error', words.search.failed(read.why));
    return;
  }
  const { where, place: found } = read.value;
  if (!found || !isMoved(where, found)) await keepMeaning({ name, id, lat: '', lon: '', stop: false }, place);
  else if (where.point && found.id === id && isAtLeast(where.precision, 'near'))
    await keepMeaning(pointNamed(name, where.point), name);
  else notify('error', words.gazetteer.meanPhrase(name));
}

function pointNamed(name: string, [lon, lat]: readonly [number, number]): OwnName {
  return { name, id: '', lat: lat.toFixed(5), lon: lon.toFixed(5), stop: false };
}

async function keepMeaning(own: OwnName, place: string): Promise<void> {
  const now = await callGazetteer('ownNames', null);
  if (!now.ok) {
    notify('error', words.search.failed(now.why));
    return;
  }
  const { name } = own;
  const read = await callGazetteer('setOwnNames', [...now.value.names.filter((other) => other.name !== name), own]);
  const problems = read.ok ? read.value.problems : [read.why];
  if (problems.length > 0) notify('error', words.gazetteer.refused(name), problems);
  else notify('info', own.id === '' ? words.gazetteer.meantPoint(name) : words.gazetteer.meant(name, place));
  tellChange();
}
