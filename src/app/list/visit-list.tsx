import { hasBit, statusAt, textAt, timeWords, VISIT_STATUSES, whenWordsAt, type Dataset } from '../../index.ts';
import { VisitGlyph } from '../glyph.tsx';
import { select } from '../state/actions.ts';
import { machineRead, visitIndex } from '../state/computed.ts';
import { chosenRow } from '../state/chosen.ts';
import { dataset, selection } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { listedVisits, listWindow } from './list-window.ts';
import { Row, Rows } from './rows.tsx';

/** The visits of the window. */
export function VisitList() {
  const open = dataset.value;
  if (!open) return null;
  const list = listedVisits.value;
  if (list.dated + list.undated === 0) return <EmptyList of="visits" />;
  const chosen = chosenRow.value;
  return (
    <Rows
      list={list}
      chosen={chosen.kind === 'visit' ? chosen.row : null}
      render={(row) => <VisitRow dataset={open} row={row} possible={isPossible(row)} />}
    />
  );
}

function isPossible(row: number): boolean {
  return visitIndex.value !== null && statusAt(visitIndex.value, row, listWindow.value) !== 'sure';
}

/** One visit in a list; a possible one is paler. */
export function VisitRow({ dataset: open, row, possible }: { dataset: Dataset; row: number; possible: boolean }) {
  const c = open.visits;
  const id = textAt(open, c.id[row]);
  const chosen = selection.value;
  const { text, doubt } = whenWordsAt(c, row, timeWords);
  const status = VISIT_STATUSES[c.status[row] ?? 0] ?? 'made';
  const from = whereText(open, c.from[row]);
  const to = whereText(open, c.to[row]);
  return (
    <Row
      id={`visit:${id}`}
      selected={chosen.kind === 'visit' && chosen.id === id}
      possible={possible}
      glyph={<VisitGlyph planned={status === 'planned'} />}
      title={textAt(open, c.traveller[row])}
      details={
        <>
          {text}
          {' · '}
          {from !== '' && (
            <>
              <bdi>{from}</bdi> →{' '}
            </>
          )}
          <bdi>{to === '' ? words.list.noPlaceNamed : to}</bdi>
          {doubt !== '' && ` · ${doubt}`}
          {machineRead.value.count > 0 && hasBit(machineRead.value.visits, row) && (
            <span class="tag unread">{words.unread.tag}</span>
          )}
          {status !== 'made' && <span class="tag">{words.visitStatus[status]}</span>}
        </>
      }
      onChoose={() => {
        select({ kind: 'visit', id });
      }}
    />
  );
}

function whereText(open: Dataset, where: number | undefined): string {
  return where === undefined || where === 0 ? '' : textAt(open, open.wheres.text[where]);
}
