import type { ComponentChildren } from 'preact';
import { incidentRowOf, ordered, textAt, visitRowOf, type Dataset } from '../../index.ts';
import { select } from '../state/actions.ts';
import { shownIncidents, shownVisits } from '../state/computed.ts';
import { asked, dataset, preferences, selection } from '../state/signals.ts';
import { NOTHING, type Selection } from '../state/selection.ts';
import { words } from '../words/words.ts';
import { IncidentCard } from './incident-card.tsx';
import { PlaceCard } from './place-card.tsx';
import { VisitCard } from './visit-card.tsx';

/** What is chosen, in detail; nothing when nothing is, or when the dataset has no such thing. */
export function CardPanel() {
  const open = dataset.value;
  const chosen = selection.value;
  if (!open || chosen.kind === 'none') return null;
  const content = contentOf(open, chosen);
  if (!content) return null;
  const { previous, next } = neighbours(open, chosen);
  return (
    <aside class="card" aria-label={words.card.label} id="card" tabIndex={-1}>
      <button
        type="button"
        class="card-close"
        aria-label={words.card.close}
        onClick={() => {
          select(NOTHING);
        }}
      >
        ×
      </button>
      <div class="card-body">{content}</div>
      {(previous ?? next) && (
        <nav class="card-nav">
          <CardStep to={previous}>‹ {words.card.previous}</CardStep>
          <CardStep to={next}>{words.card.next} ›</CardStep>
        </nav>
      )}
    </aside>
  );
}

function CardStep({ to, children }: { to: Selection | null; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class="quiet"
      disabled={to === null}
      onClick={() => {
        if (to) select(to);
      }}
    >
      {children}
    </button>
  );
}

function contentOf(open: Dataset, chosen: Selection) {
  switch (chosen.kind) {
    case 'none':
      return null;
    case 'incident': {
      const row = incidentRowOf(open, chosen.id);
      return row === null ? null : <IncidentCard dataset={open} row={row} />;
    }
    case 'visit': {
      const row = visitRowOf(open, chosen.id);
      return row === null ? null : <VisitCard dataset={open} row={row} />;
    }
    case 'place': {
      const { detail } = asked.value;
      const known = detail?.place.id === chosen.id ? detail : null;
      const place = open.places.find(({ id }) => id === chosen.id) ?? known?.place;
      return place ? <PlaceCard dataset={open} place={place} detail={known} /> : <p>{words.place.lookingUp}</p>;
    }
  }
}

/** What stands before and after the chosen event in the list, as it is ordered now. */
function neighbours(open: Dataset, chosen: Selection): { previous: Selection | null; next: Selection | null } {
  if (chosen.kind !== 'incident' && chosen.kind !== 'visit') return { previous: null, next: null };
  const newestFirst = preferences.value.sort === 'newest';
  const isIncident = chosen.kind === 'incident';
  const list = isIncident
    ? ordered(open, open.incidents, shownIncidents.value, newestFirst)
    : ordered(open, open.visits, shownVisits.value, newestFirst);
  const columns = isIncident ? open.incidents : open.visits;
  const ids = [...list.dated, ...list.undated].map(({ row }) => textAt(open, columns.id[row]));
  const at = ids.indexOf(chosen.id);
  const choose = (id: string | undefined): Selection | null => (id === undefined ? null : { kind: chosen.kind, id });
  return at < 0 ? { previous: null, next: null } : { previous: choose(ids[at - 1]), next: choose(ids[at + 1]) };
}
