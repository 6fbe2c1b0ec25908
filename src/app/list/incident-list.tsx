import {
  FAMILY_OF_KIND,
  FAMILIES,
  hasBit,
  statusAt,
  textAt,
  timeWords,
  whenWordsAt,
  type Dataset,
} from '../../index.ts';
import { FamilyGlyph } from '../glyph.tsx';
import { select } from '../state/actions.ts';
import { incidentIndex, machineRead } from '../state/computed.ts';
import { chosenRow } from '../state/chosen.ts';
import { dataset, selection } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { listedIncidents, listWindow } from './list-window.ts';
import { Row, Rows } from './rows.tsx';

/** The incidents of the window. */
export function IncidentList() {
  const open = dataset.value;
  if (!open) return null;
  const list = listedIncidents.value;
  if (list.dated + list.undated === 0) return <EmptyList of="incidents" />;
  const chosen = chosenRow.value;
  return (
    <Rows
      list={list}
      chosen={chosen.kind === 'incident' ? chosen.row : null}
      render={(row) => <IncidentRow dataset={open} row={row} possible={isPossible(row)} />}
    />
  );
}

function isPossible(row: number): boolean {
  return incidentIndex.value !== null && statusAt(incidentIndex.value, row, listWindow.value) !== 'sure';
}

/** One incident in a list; a possible one is paler, and says so. */
export function IncidentRow({ dataset: open, row, possible }: { dataset: Dataset; row: number; possible: boolean }) {
  const c = open.incidents;
  const id = textAt(open, c.id[row]);
  const chosen = selection.value;
  const { text, doubt } = whenWordsAt(c, row, timeWords);
  const where = c.where[row] ?? 0;
  const place = where === 0 ? '' : textAt(open, open.wheres.text[where]);
  const isPlaced = where !== 0 && !Number.isNaN(open.wheres.lon[where] ?? NaN);
  return (
    <Row
      id={`incident:${id}`}
      selected={chosen.kind === 'incident' && chosen.id === id}
      possible={possible}
      glyph={<FamilyGlyph family={FAMILIES[FAMILY_OF_KIND[c.kind[row] ?? 0] ?? 0] ?? 'other'} />}
      title={textAt(open, c.title[row])}
      details={
        <>
          {text}
          {' · '}
          <bdi>{place === '' ? words.list.noPlaceNamed : place}</bdi>
          {place !== '' && !isPlaced && ` (${words.list.unplaced})`}
          {doubt !== '' && ` · ${doubt}`}
          {machineRead.value.count > 0 && hasBit(machineRead.value.incidents, row) && (
            <span class="tag unread">{words.unread.tag}</span>
          )}
          {possible && text !== timeWords.undated && <span class="tag">{words.list.possible}</span>}
        </>
      }
      onChoose={() => {
        select({ kind: 'incident', id });
      }}
    />
  );
}
