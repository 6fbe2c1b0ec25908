import {
  FAMILY_OF_KIND,
  FAMILIES,
  ordered,
  textAt,
  timeWords,
  whenWordsAt,
  type Dataset,
  type VisibleIncident,
} from '../../index.ts';
import { FamilyGlyph } from '../glyph.tsx';
import { select } from '../state/actions.ts';
import { shownIncidents } from '../state/computed.ts';
import { dataset, preferences, selection } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { Row, Rows } from './rows.tsx';

/** The incidents of the window. */
export function IncidentList() {
  const open = dataset.value;
  if (!open) return null;
  const list = ordered(open, open.incidents, shownIncidents.value, preferences.value.sort === 'newest');
  if (list.dated.length + list.undated.length === 0) return <EmptyList of="incidents" />;
  return <Rows list={list} render={(item) => <IncidentRow dataset={open} item={item} />} />;
}

/** One incident in a list. */
export function IncidentRow({ dataset: open, item }: { dataset: Dataset; item: VisibleIncident }) {
  const c = open.incidents;
  const id = textAt(open, c.id[item.row]);
  const chosen = selection.value;
  const { text, doubt } = whenWordsAt(c, item.row, timeWords);
  const where = c.where[item.row] ?? 0;
  const place = where === 0 ? '' : textAt(open, open.wheres.text[where]);
  const isPlaced = where !== 0 && !Number.isNaN(open.wheres.lon[where] ?? NaN);
  return (
    <Row
      id={`incident:${id}`}
      selected={chosen.kind === 'incident' && chosen.id === id}
      possible={item.status === 'possible'}
      glyph={<FamilyGlyph family={FAMILIES[FAMILY_OF_KIND[c.kind[item.row] ?? 0] ?? 0] ?? 'other'} />}
      title={textAt(open, c.title[item.row])}
      details={
        <>
          {text}
          {' · '}
          <bdi>{place === '' ? words.list.noPlaceNamed : place}</bdi>
          {place !== '' && !isPlaced && ` (${words.list.unplaced})`}
          {doubt !== '' && ` · ${doubt}`}
          {item.status === 'possible' && text !== timeWords.undated && <span class="tag">{words.list.possible}</span>}
        </>
      }
      onChoose={() => {
        select({ kind: 'incident', id });
      }}
    />
  );
}
