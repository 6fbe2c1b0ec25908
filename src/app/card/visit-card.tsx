import { isMachineRead, textAt, visitAt, visitCount, type Dataset } from '../../index.ts';
import { VisitGlyph } from '../glyph.tsx';
import { VisitRow } from '../list/visit-list.tsx';
import { listedVisits } from '../list/list-window.ts';
import { words } from '../words/words.ts';
import { UnreadLine } from './unread-line.tsx';
import { Field, Line, SourcesField, WhenField, WhereField } from './field.tsx';

/** A visit, each field with the words it came from, and the other legs of its trip. */
export function VisitCard({ dataset, row }: { dataset: Dataset; row: number }) {
  const visit = visitAt(dataset, row);
  const outside = listedVisits.value.placeOf(row) < 0;
  const legs = visit.trip === '' ? [] : otherLegs(dataset, row);
  return (
    <>
      <p class="card-kind visit">
        <VisitGlyph planned={visit.status === 'planned'} size={28} /> {words.card.visit} ·{' '}
        {words.visitStatus[visit.status]}
      </p>
      <h2 dir="auto">{visit.traveller}</h2>
      {visit.role !== '' && (
        <p class="summary" dir="auto">
          {visit.role}
        </p>
      )}
      <UnreadLine event={visit} />
      <dl>
        <WhenField when={visit.when} outside={outside} />
        {visit.from && <WhereField name={words.card.from} where={visit.from} dataset={dataset} />}
        <WhereField name={words.card.to} where={visit.to} dataset={dataset} />
        {visit.hosts.length > 0 && (
          <Field name={words.card.hosts}>
            <span dir="auto">{visit.hosts.join('; ')}</span>
          </Field>
        )}
        {visit.purpose !== '' && (
          <Field name={words.card.purpose}>
            <span dir="auto">{visit.purpose}</span>
          </Field>
        )}
        <Field name={words.card.confidence}>
          {words.confidence[visit.confidence]}
          {visit.confidenceBecause !== '' && <Line>{visit.confidenceBecause}</Line>}
        </Field>
        <SourcesField ids={visit.sources} evidence={visit.evidence} dataset={dataset} />
        {visit.note !== '' && !isMachineRead(visit) && (
          <Field name={words.card.note}>
            <Line>{visit.note}</Line>
          </Field>
        )}
      </dl>
      {legs.length > 0 && (
        <section>
          <h3 class="rows-heading">{words.card.trip}</h3>
          <ul class="rows">
            {legs.map((leg) => (
              <li key={leg}>
                <VisitRow dataset={dataset} row={leg} possible={false} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="faint id">{textAt(dataset, dataset.visits.id[row])}</p>
    </>
  );
}

function otherLegs(dataset: Dataset, row: number): number[] {
  const { trip, leg } = dataset.visits;
  return Array.from({ length: visitCount(dataset) }, (_, other) => other)
    .filter((other) => other !== row && trip[other] === trip[row])
    .sort((a, b) => (leg[a] ?? 0) - (leg[b] ?? 0));
}
