import { harmInWords, KINDS, whenWords, type EventSnapshot, type Where } from '../../index.ts';
import { FamilyGlyph } from '../glyph.tsx';
import { kilometresText } from '../words/kilometres.ts';
import { queueWords } from '../words/queue-en.ts';
import { words } from '../words/words.ts';
import { commonOf, whereOf } from './event-of.ts';
import type { FieldName } from './fields.ts';

/** What an event says in a field, in words. */
export function FieldValue({ event, field }: { event: EventSnapshot; field: FieldName }) {
  switch (field) {
    case 'when':
      return <WhenValue when={commonOf(event).when} />;
    case 'where':
    case 'launch':
    case 'from':
    case 'to':
      return <WhereValue where={whereOf(event, field)} />;
    case 'kind':
    case 'actors':
    case 'casualties':
    case 'status':
    case 'title':
    case 'traveller':
    case 'hosts':
    case 'purpose':
      return event.table === 'incident' ? (
        <IncidentValue incident={event.incident} field={field} />
      ) : (
        <VisitValue visit={event.visit} field={field} />
      );
  }
}

function WhenValue({ when }: { when: ReturnType<typeof commonOf>['when'] }) {
  const { text, doubt } = whenWords(when);
  return (
    <>
      {text} <span class="faint">{doubt}</span>
      {when.text !== '' && <p class="line">{words.card.inText(when.text.split('|').join('”, “'))}</p>}
    </>
  );
}

function WhereValue({ where }: { where: Where | null }) {
  if (!where) return <Untold />;
  const { resolution, precision, radiusMetres, text, point } = where;
  const name = text || (point ? `${point[1]}, ${point[0]}` : queueWords.untold);
  const radius = radiusMetres === null ? '' : ` · ${words.card.radius(kilometresText(radiusMetres))}`;
  return (
    <>
      <bdi>{name}</bdi>
      {resolution.kind === 'ambiguous' && <p class="line strong">{words.card.ambiguous}</p>}
      {resolution.kind === 'unknown' && <p class="line strong">{words.card.unknown}</p>}
      {point && (
        <p class="line">
          {words.precision[precision]}
          {radius}
        </p>
      )}
    </>
  );
}

type Told<T extends EventSnapshot['table']> = Extract<EventSnapshot, { table: T }>;

function IncidentValue({ incident, field }: { incident: Told<'incident'>['incident']; field: FieldName }) {
  switch (field) {
    case 'kind': {
      const { label, family } = KINDS[incident.kind];
      return (
        <span class="queue-kind">
          <FamilyGlyph family={family} size={20} /> {label}
        </span>
      );
    }
    case 'actors':
      return incident.actors.length === 0 ? (
        <Untold />
      ) : (
        <>
          {incident.actors.map(({ name, role }, i) => (
            <div key={i}>
              <bdi>{name}</bdi> <span class="faint">{words.role[role]}</span>
            </div>
          ))}
        </>
      );
    case 'casualties':
      return <>{harmInWords(incident.casualties, words.card)}</>;
    case 'status':
      return <>{words.status[incident.status]}</>;
    case 'title':
      return (
        <>
          <bdi>{incident.title || queueWords.noTitle}</bdi>
          {incident.summary !== '' && (
            <p class="line queue-summary" dir="auto">
              {incident.summary}
            </p>
          )}
        </>
      );
    case 'when':
    case 'where':
    case 'launch':
    case 'from':
    case 'to':
    case 'traveller':
    case 'hosts':
    case 'purpose':
      return null;
  }
}

function VisitValue({ visit, field }: { visit: Told<'visit'>['visit']; field: FieldName }) {
  switch (field) {
    case 'traveller':
      return (
        <>
          <bdi>{visit.traveller || queueWords.untold}</bdi> <span class="faint">{visit.role}</span>
        </>
      );
    case 'hosts':
      return visit.hosts.length === 0 ? <Untold /> : <bdi>{visit.hosts.join('; ')}</bdi>;
    case 'purpose':
      return visit.purpose === '' ? <Untold /> : <bdi>{visit.purpose}</bdi>;
    case 'status':
      return <>{words.visitStatus[visit.status]}</>;
    case 'when':
    case 'where':
    case 'launch':
    case 'from':
    case 'to':
    case 'kind':
    case 'actors':
    case 'casualties':
    case 'title':
      return null;
  }
}

function Untold() {
  return <span class="faint">{queueWords.untold}</span>;
}
