import type { ComponentChildren } from 'preact';
import { textAt, type Dataset } from '../../index.ts';
import { select } from '../state/actions.ts';
import { chosenRow } from '../state/chosen.ts';
import { listedIncidents, listedVisits } from '../list/list-window.ts';
import { asked, dataset, selection } from '../state/signals.ts';
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
  const { previous, next } = neighbours(open);
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
    case 'incident':
    case 'visit': {
      const found = chosenRow.value;
      if (found.kind === 'none') return null;
      return found.kind === 'incident' ? (
        <IncidentCard dataset={open} row={found.row} />
      ) : (
        <VisitCard dataset={open} row={found.row} />
      );
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
function neighbours(open: Dataset): { previous: Selection | null; next: Selection | null } {
  const chosen = chosenRow.value;
  if (chosen.kind === 'none') return { previous: null, next: null };
  const list = chosen.kind === 'incident' ? listedIncidents.value : listedVisits.value;
  const { id } = chosen.kind === 'incident' ? open.incidents : open.visits;
  const at = list.placeOf(chosen.row);
  const choose = (place: number): Selection | null => {
    if (at < 0 || place < 0 || place >= list.dated + list.undated) return null;
    return { kind: chosen.kind, id: textAt(open, id[list.rowAt(place)]) };
  };
  return { previous: choose(at - 1), next: choose(at + 1) };
}
