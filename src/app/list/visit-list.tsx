import {
  ordered,
  textAt,
  timeWords,
  VISIT_STATUSES,
  whenWordsAt,
  type Dataset,
  type VisibleIncident,
} from '../../index.ts';
import { VisitGlyph } from '../glyph.tsx';
import { select } from '../state/actions.ts';
import { shownVisits } from '../state/computed.ts';
import { dataset, preferences, selection } from '../state/signals.ts';
import { words } from '../words/words.ts';
import { EmptyList } from './empty-list.tsx';
import { Row, Rows } from './rows.tsx';

/** The visits of the window. */
export function VisitList() {
  const open = dataset.value;
  if (!open) return null;
  const list = ordered(open, open.visits, shownVisits.value, preferences.value.sort === 'newest');
  if (list.dated.length + list.undated.length === 0) return <EmptyList of="visits" />;
  return <Rows list={list} render={(item) => <VisitRow dataset={open} item={item} />} />;
}

/** One visit in a list. */
export function VisitRow({ dataset: open, item }: { dataset: Dataset; item: VisibleIncident }) {
  const c = open.visits;
  const id = textAt(open, c.id[item.row]);
  const chosen = selection.value;
  const { text, doubt } = whenWordsAt(c, item.row, timeWords);
  const status = VISIT_STATUSES[c.status[item.row] ?? 0] ?? 'made';
  const from = whereText(open, c.from[item.row]);
  const to = whereText(open, c.to[item.row]);
  return (
    <Row
      id={`visit:${id}`}
      selected={chosen.kind === 'visit' && chosen.id === id}
      possible={item.status === 'possible'}
      glyph={<VisitGlyph planned={status === 'planned'} />}
      title={textAt(open, c.traveller[item.row])}
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
