import { FAMILIES, FAMILY_OF_KIND, hasBit, textAt, whenWordsAt, type Dataset } from '../../index.ts';
import { FamilyGlyph, VisitGlyph } from '../glyph.tsx';
import { machineRead } from '../state/computed.ts';
import { words } from '../words/words.ts';
import type { MapTarget } from './hits.ts';
import type { ScreenPoint } from './pointer.ts';

/** What the pointer is on, and where that is in the map's own pixels. */
export interface Hovered {
  readonly target: MapTarget;
  readonly at: ScreenPoint;
}

/** As many events are named on the hover card. */
const MAX_LINES = 4;

/** A short card beside the pointer. A click does more, and the list says the same, so it is hidden from screen readers. */
export function HoverCard({ dataset, hovered: { target, at } }: { dataset: Dataset; hovered: Hovered }) {
  const incidents =
    'rows' in target
      ? target.rows
      : target.kind === 'candidate' && target.event.kind === 'incident'
        ? [target.event.row]
        : [];
  const visits =
    target.kind === 'visit'
      ? [target.row]
      : target.kind === 'area'
        ? target.visits
        : target.kind === 'candidate' && target.event.kind === 'visit'
          ? [target.event.row]
          : [];
  const total = ('count' in target ? target.count : incidents.length) + visits.length;
  if (total === 0) return null;
  const lines = [
    ...incidents.map((row) => <IncidentLine key={`i${row}`} dataset={dataset} row={row} />),
    ...visits.map((row) => <VisitLine key={`v${row}`} dataset={dataset} row={row} />),
  ];
  const side = at.x > innerWidth * 0.36 ? 'hover-card before' : 'hover-card';
  return (
    <div class={side} style={{ left: `${at.x}px`, top: `${at.y}px` }} aria-hidden="true">
      {lines.slice(0, MAX_LINES)}
      {total > MAX_LINES && <p class="faint">+ {words.list.events(total - MAX_LINES)}</p>}
    </div>
  );
}

function IncidentLine({ dataset, row }: { dataset: Dataset; row: number }) {
  const c = dataset.incidents;
  return (
    <p>
      <FamilyGlyph family={FAMILIES[FAMILY_OF_KIND[c.kind[row] ?? 0] ?? 0] ?? 'other'} size={16} />
      <span dir="auto">
        <strong>{textAt(dataset, c.title[row])}</strong>
        <br />
        {whenWordsAt(c, row).text} · <bdi>{textAt(dataset, dataset.wheres.text[c.where[row] ?? 0])}</bdi>
        {isUnread('incidents', row) && <span class="tag unread">{words.unread.tag}</span>}
      </span>
    </p>
  );
}

function isUnread(table: 'incidents' | 'visits', row: number): boolean {
  return machineRead.value.count > 0 && hasBit(machineRead.value[table], row);
}

function VisitLine({ dataset, row }: { dataset: Dataset; row: number }) {
  const c = dataset.visits;
  return (
    <p>
      <VisitGlyph planned={c.status[row] === 0} size={16} />
      <span dir="auto">
        <strong>{textAt(dataset, c.traveller[row])}</strong>
        <br />
        {whenWordsAt(c, row).text} · <bdi>{textAt(dataset, dataset.wheres.text[c.to[row] ?? 0])}</bdi>
        {isUnread('visits', row) && <span class="tag unread">{words.unread.tag}</span>}
      </span>
    </p>
  );
}
