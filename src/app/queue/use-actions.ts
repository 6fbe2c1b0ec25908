import { useState } from 'preact/hooks';
import type { EvidenceField } from '../../index.ts';
import { notify } from '../state/actions.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { acceptEvent, addEvent, mergeEvent, rejectEvent, setFields, splitEvent } from './decide-event.ts';
import type { Editing } from './event-fields.tsx';
import { commonOf, mainRole, sourcesOf, whereOf } from './event-of.ts';
import { fieldsOfEvent, type FieldName } from './fields.ts';
import { madeEvent } from './made-event.ts';
import { closeQueue } from './open-queue.ts';
import type { Selected, SelectionUse } from './report-part.tsx';
import type { Act } from './review-keys.ts';
import type { Review } from './use-review.ts';

/** What stands at the side: the fields of the event, or what takes their place for a while. */
export type Mode = 'fields' | 'list' | 'merge' | 'teach';

/** What was opened, and for which event. */
interface OpenEdit {
  readonly of: string | null;
  readonly editing: Editing | null;
  readonly mode: Mode;
  /** The name to teach. */
  readonly taught: string;
}

const CLOSED: OpenEdit = { of: null, editing: null, mode: 'fields', taught: '' };

/** What a person can do in the review, by button, key or selected words. */
export function useActions(review: Review, showEventPart: () => void) {
  const [open, setOpen] = useState<OpenEdit | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [said, setSaid] = useState('');
  const { event, shown, state, current } = review;
  // What was opened for an event closes with it.
  const { editing, mode, taught } = open && (open.mode === 'list' || open.of === current) ? open : CLOSED;
  const setEditing = (next: Editing | null): void => {
    setOpen({ ...CLOSED, of: current, editing: next });
  };
  const setMode = (next: Mode, name = ''): void => {
    setOpen({ of: current, editing: null, mode: next, taught: name });
  };
  const goOn = (next: string | null, message: string): void => {
    setSaid(message);
    setOpen(null);
    review.go(next);
  };
  const edit = (field: FieldName, first = ''): void => {
    showEventPart();
    setEditing({ field, first });
  };
  const isDecidable = event !== null && state !== 'rejected' && state !== 'merged';

  const step = (by: number): void => {
    const { entries, at } = review;
    const next = entries[Math.min(Math.max(at + by, 0), entries.length - 1)];
    if (next) goOn(next.id, '');
  };
  const use = (purpose: SelectionUse): void => {
    if (!event || !shown) return;
    const text = selected?.text ?? '';
    if (purpose === 'place') edit(mainRole(event), text);
    else if (purpose === 'date') edit('when', text);
    else if (purpose === 'actor') addActor(text);
    else if (purpose === 'teach') {
      const where = whereOf(event, mainRole(event));
      showEventPart();
      setMode('teach', text || (where?.point ? '' : (where?.text ?? '')));
    } else if (!selected) notify('info', words.now.selectFirst);
    else {
      const source = sourcesOf(shown, event).find(({ id }) => id === selected.source);
      const made = madeEvent(selected, source?.publishedLatest ?? null);
      addEvent(made);
      goOn(commonOf(made).id, words.now.added);
    }
  };
  const addActor = (name: string): void => {
    if (!event) return;
    if (event.table === 'visit') {
      if (name !== '') setFields(event, [{ field: 'traveller', value: name }]);
      edit('traveller');
      return;
    }
    const { actors } = event.incident;
    if (name !== '') setFields(event, [{ field: 'actors', value: [...actors, { role: 'participant', name }] }]);
    edit('actors');
  };
  const back = (): void => {
    if (editing) setEditing(null);
    else if (mode !== 'fields') setMode('fields');
    else closeQueue();
  };

  const decide = (act: 'accept' | 'reject' | 'split'): void => {
    if (!event || !shown) return;
    const next = review.afterThis();
    if (act === 'accept') {
      acceptEvent(event);
      goOn(next, words.now.accepted);
    } else if (act === 'reject') {
      rejectEvent(event);
      goOn(next, words.now.rejected);
    } else goOn(splitEvent(shown, event), words.now.split);
  };

  /** False where there is nothing to do it to: the key stays the page's. */
  const run = (act: Act): boolean => {
    if (typeof act === 'object') return runField(act.field);
    const isBack = act === 'accept' && state === 'rejected';
    if (act === 'back') back();
    else if (act === 'next') step(1);
    else if (act === 'previous') step(-1);
    else if (act === 'teach' || act === 'add') use(act);
    else if (!isDecidable && !isBack) return false;
    else if (act === 'merge') {
      showEventPart();
      setMode('merge');
    } else decide(act);
    return true;
  };
  const runField = (key: string): boolean => {
    if (!event || !isDecidable) return false;
    const field = fieldsOfEvent(event).find(([, own]) => own === key)?.[0];
    if (selected && (key === 'p' || key === 'd' || key === 'w')) use(SELECTION_KEYS[key]);
    else if (field) edit(field);
    return field !== undefined;
  };
  const mergeInto = (into: string): void => {
    if (!event) return;
    const next = review.afterThis();
    mergeEvent(event, into);
    goOn(next, words.now.merged);
  };
  const buttons = BUTTONS.map(({ act, key }) => ({
    ...{ act, key, label: words.actions[act], isMain: act === 'accept' },
    isOff: !isDecidable && !ALWAYS.includes(act) && !(act === 'accept' && state === 'rejected'),
  }));
  return {
    ...{ editing, setEditing, mode, setMode, selected, setSelected, taught, said },
    ...{ run, use, back, mergeInto, buttons },
    editField: (field: EvidenceField): void => {
      if (event && isDecidable && fieldsOfEvent(event).some(([own]) => own === field)) edit(field);
    },
  };
}

const SELECTION_KEYS = { p: 'place', d: 'date', w: 'actor' } as const satisfies Record<string, SelectionUse>;

/** What can be done on an event that is none any more. */
const ALWAYS: readonly Act[] = ['next', 'previous', 'teach'];

const BUTTONS = [
  { act: 'accept', key: 'A' },
  { act: 'reject', key: 'X' },
  { act: 'previous', key: 'K' },
  { act: 'next', key: 'J' },
  { act: 'split', key: 'S' },
  { act: 'merge', key: 'M' },
  { act: 'teach', key: 'L' },
] as const;
