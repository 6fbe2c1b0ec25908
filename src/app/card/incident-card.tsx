import {
  familyOf,
  harmInWords,
  incidentAt,
  isMachineRead,
  KINDS,
  textAt,
  type Actor,
  type Dataset,
  type Role,
} from '../../index.ts';
import { FamilyGlyph } from '../glyph.tsx';
import { listedIncidents } from '../list/list-window.ts';
import { words } from '../words/words.ts';
import { UnreadLine } from './unread-line.tsx';
import { Field, Line, SourcesField, WhenField, WhereField } from './field.tsx';

/** An incident, each field with the words it came from. */
export function IncidentCard({ dataset, row }: { dataset: Dataset; row: number }) {
  const incident = incidentAt(dataset, row);
  const family = familyOf(incident.kind);
  const harm = harmInWords(incident.casualties, words.card);
  const outside = listedIncidents.value.placeOf(row) < 0;
  return (
    <>
      <p class={`card-kind family-${family}`}>
        <FamilyGlyph family={family} size={28} /> {KINDS[incident.kind].label}
      </p>
      <h2 dir="auto">{incident.title}</h2>
      {incident.summary !== '' && (
        <p class="summary" dir="auto">
          {incident.summary}
        </p>
      )}
      <UnreadLine event={incident} />
      <dl>
        <WhenField when={incident.when} outside={outside} />
        <WhereField name={words.card.where} where={incident.where} dataset={dataset} />
        {incident.launch && <WhereField name={words.card.launchedFrom} where={incident.launch} dataset={dataset} />}
        {incident.actors.length > 0 && (
          <Field name={words.card.who}>
            {byRole(incident.actors).map(([role, names]) => (
              <div key={role}>
                <span dir="auto">{names.join('; ')}</span> <span class="faint">{words.role[role]}</span>
              </div>
            ))}
          </Field>
        )}
        <Field name={words.card.harm}>
          {harm}
          {incident.casualties.text !== '' && (
            <Line>{words.card.inText(incident.casualties.text.split('|').join('”, “'))}</Line>
          )}
        </Field>
        <Field name={words.card.status}>
          {words.status[incident.status]}
          <Line>
            {words.card.confidence}: {words.confidence[incident.confidence]}
            {incident.confidenceBecause !== '' && ` · ${incident.confidenceBecause}`}
          </Line>
        </Field>
        <SourcesField ids={incident.sources} evidence={incident.evidence} dataset={dataset} />
        {incident.note !== '' && !isMachineRead(incident) && (
          <Field name={words.card.note}>
            <Line>{incident.note}</Line>
          </Field>
        )}
      </dl>
      <p class="faint id">{textAt(dataset, dataset.incidents.id[row])}</p>
    </>
  );
}

/** Actors grouped by role, roles in the order they first appear. */
function byRole(actors: readonly Actor[]): (readonly [Role, readonly string[]])[] {
  const roles = [...new Set(actors.map(({ role }) => role))];
  return roles.map((role) => [role, actors.filter((actor) => actor.role === role).map(({ name }) => name)] as const);
}
