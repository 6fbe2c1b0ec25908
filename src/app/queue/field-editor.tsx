import type { Dataset, EventSnapshot, FieldValue, PlaceRole } from '../../index.ts';
import { notify } from '../state/actions.ts';
import { problemWords } from '../words/problems-en.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { words as common } from '../words/words.ts';
import { setFields, setNoPlace, setPlace, setWhen } from './decide-event.ts';
import { EditActors } from './edit-actors.tsx';
import { EditChoice, EditKind } from './edit-choice.tsx';
import { EditDate } from './edit-date.tsx';
import { EditHarm } from './edit-harm.tsx';
import { EditLines, EditTexts } from './edit-texts.tsx';
import { commonOf, sourcesOf, whereOf } from './event-of.ts';
import type { FieldName } from './fields.ts';
import { PlaceChooser } from './place-chooser.tsx';

/** What an editor is given. */
export interface EditorProps {
  readonly dataset: Dataset;
  readonly event: EventSnapshot;
  readonly field: FieldName;
  /** Words to begin with, such as those selected in the report. */
  readonly first: string;
  /** Called when it is over, whether or not something changed. */
  readonly onDone: () => void;
}

/** Corrects a field of an event. */
export function FieldEditor(props: EditorProps) {
  const { dataset, event, field, first, onDone } = props;
  switch (field) {
    case 'where':
    case 'launch':
    case 'from':
    case 'to':
      return <PlaceEditor {...props} role={field} />;
    case 'when':
      return (
        <EditDate
          now={commonOf(event).when}
          first={first}
          reference={sourcesOf(dataset, event)[0]?.publishedLatest ?? null}
          onSave={(when, said) => {
            setWhen(event, when, said);
            onDone();
          }}
          onCancel={onDone}
        />
      );
    case 'kind':
    case 'actors':
    case 'casualties':
    case 'status':
    case 'title':
    case 'traveller':
    case 'hosts':
    case 'purpose': {
      const save = (values: readonly FieldValue[]): void => {
        setFields(event, values);
        onDone();
      };
      return event.table === 'incident' ? (
        <IncidentEditor {...props} incident={event.incident} save={save} />
      ) : (
        <VisitEditor {...props} visit={event.visit} save={save} />
      );
    }
  }
}

function PlaceEditor({ event, role, first, onDone }: EditorProps & { role: PlaceRole }) {
  const where = whereOf(event, role);
  return (
    <>
      <PlaceChooser
        key={first}
        where={where}
        first={first}
        onChoose={(choice) => {
          void setPlace(event, role, choice).then((isSet) => {
            if (!isSet) notify('error', problemWords.failed(problemWords.noSuchPlace));
            onDone();
          });
        }}
      />
      <p class="dialog-actions">
        {where && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setNoPlace(event, role);
              onDone();
            }}
          >
            {words.place.none}
          </button>
        )}
        <button type="button" class="button" onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

type Told<T extends EventSnapshot['table']> = Extract<EventSnapshot, { table: T }>;
type Save = (values: readonly FieldValue[]) => void;

function IncidentEditor({
  incident,
  field,
  save,
  onDone,
}: EditorProps & { incident: Told<'incident'>['incident']; save: Save }) {
  switch (field) {
    case 'kind':
      return (
        <EditKind
          now={incident.kind}
          onChoose={(value) => {
            save([{ field, value }]);
          }}
        />
      );
    case 'status':
      return (
        <EditChoice
          label={words.fields.status}
          options={common.status}
          now={incident.status}
          onChoose={(value) => {
            save([{ field, value }]);
          }}
        />
      );
    case 'casualties':
      return <EditHarm now={incident.casualties} onSave={save} onCancel={onDone} />;
    case 'actors':
      return (
        <EditActors
          now={incident.actors}
          onSave={(value) => {
            save([{ field, value }]);
          }}
          onCancel={onDone}
        />
      );
    case 'title':
      return (
        <EditTexts
          texts={[
            { label: words.text.title, now: incident.title },
            { label: words.text.summary, now: incident.summary, isLong: true },
          ]}
          onSave={([title = '', summary = '']) => {
            save([
              ...(title === incident.title ? [] : [{ field, value: title } as const]),
              ...(summary === incident.summary ? [] : [{ field: 'summary', value: summary } as const]),
            ]);
          }}
          onCancel={onDone}
        />
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

function VisitEditor({ visit, field, save, onDone }: EditorProps & { visit: Told<'visit'>['visit']; save: Save }) {
  switch (field) {
    case 'traveller':
      return (
        <EditTexts
          texts={[
            { label: words.fields.traveller, now: visit.traveller },
            { label: words.who.office, now: visit.role },
          ]}
          onSave={([traveller = '', role = '']) => {
            save([
              ...(traveller === visit.traveller ? [] : [{ field, value: traveller } as const]),
              ...(role === visit.role ? [] : [{ field: 'role', value: role } as const]),
            ]);
          }}
          onCancel={onDone}
        />
      );
    case 'hosts':
      return (
        <EditLines
          label={words.hosts}
          now={visit.hosts}
          onSave={(value) => {
            save([{ field, value }]);
          }}
          onCancel={onDone}
        />
      );
    case 'purpose':
      return (
        <EditTexts
          texts={[{ label: words.fields.purpose, now: visit.purpose }]}
          onSave={([value = '']) => {
            save(value === visit.purpose ? [] : [{ field, value }]);
          }}
          onCancel={onDone}
        />
      );
    case 'status':
      return (
        <EditChoice
          label={words.fields.status}
          options={common.visitStatus}
          now={visit.status}
          onChoose={(value) => {
            save([{ field, value }]);
          }}
        />
      );
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
