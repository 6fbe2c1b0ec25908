import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../index.ts';
import { showMarks } from '../state/actions.ts';
import { redoLast, undoLast } from '../state/decide.ts';
import { selection } from '../state/signals.ts';
import { queueWords as words } from '../words/queue-en.ts';
import { EventFields } from './event-fields.tsx';
import { sourcesOf, titleOfEvent } from './event-of.ts';
import { MergeChoice } from './merge-choice.tsx';
import { closeQueue } from './open-queue.ts';
import { QueueList } from './queue-list.tsx';
import './queue.css';
import { ReportPart } from './report-part.tsx';
import { keyOf } from './review-keys.ts';
import { showEvent } from './show-on-map.ts';
import { TeachForm } from './teach-form.tsx';
import { useActions } from './use-actions.ts';
import { useFocus, useLostKeys } from './use-focus.ts';
import { useReview } from './use-review.ts';

/** What a narrow screen shows of it. */
type Part = 'event' | 'report' | 'list';

const PARTS: readonly Part[] = ['event', 'report', 'list'];

/** The review: machine-read events one after the other, beside the report that tells them, with the map in sight. */
export function QueuePanel() {
  const panel = useRef<HTMLElement>(null);
  const review = useReview();
  const [part, setPart] = useState<Part>('event');
  const [focus, setFocus] = useState<Span | null>(null);
  const actions = useActions(review, () => {
    setPart('event');
  });
  const { editing, mode, selected, said } = actions;
  const { event, shown, at, entries, left, state } = review;
  const show = (next: Part): void => {
    setPart(next);
    setFocus(null);
    actions.setMode(next === 'list' ? 'list' : 'fields');
  };
  useEffect(() => {
    if (event) showEvent(event);
  }, [event]);
  useEffect(
    () => () => {
      showMarks([]);
    },
    [],
  );
  useFocus(panel, review.current, [editing, mode, part]);
  const onKey = (pressed: KeyboardEvent): void => {
    const act = keyOf(pressed);
    if (!act || !actions.run(act)) return;
    pressed.preventDefault();
    pressed.stopPropagation();
  };
  useLostKeys(onKey);
  const isHeld = selection.value.kind !== 'none' && selection.value.kind !== 'place';
  const holdsChoice = isHeld && 'id' in selection.value && selection.value.id === review.current;
  const isSettled = state === 'rejected' || state === 'merged';
  return (
    <section
      ref={panel}
      class={`side-panel queue part-${part}${holdsChoice ? ' holds-choice' : ''}`}
      tabIndex={-1}
      aria-labelledby="queue-title"
      onKeyDown={onKey}
    >
      <header class="queue-head">
        <h2 id="queue-title">{words.title}</h2>
        <span class="queue-left">{words.left(left, entries.length)}</span>
        <span class="queue-parts" role="group" aria-label={words.parts.label}>
          {PARTS.map((one) => (
            <button
              key={one}
              type="button"
              class={`quiet queue-part-${one}`}
              aria-pressed={one === 'list' ? mode === 'list' : part === one}
              onClick={() => {
                show(one === 'list' && mode === 'list' ? 'event' : one);
              }}
            >
              {words.parts[one]}
            </button>
          ))}
        </span>
        <button type="button" class="card-close" aria-label={words.close} onClick={closeQueue}>
          ×
        </button>
      </header>
      <div class="queue-body">
        <div class="queue-side">
          {mode === 'list' && (
            <QueueList
              {...{ entries, at, order: review.order, onOrder: review.setOrder }}
              onGo={({ id }) => {
                review.go(id);
                show('event');
              }}
            />
          )}
          {mode !== 'list' && !(event && shown) && <EndState isEmpty={entries.length === 0} />}
          {event && shown && mode === 'merge' && (
            <MergeChoice {...{ dataset: shown, event }} onChoose={actions.mergeInto} onCancel={actions.back} />
          )}
          {event && mode === 'teach' && (
            <TeachForm event={event} first={actions.taught} onDone={actions.back} onCancel={actions.back} />
          )}
          {event && shown && mode === 'fields' && (
            <div class="queue-event" data-scroll="">
              <div class="queue-event-head">
                <h3 dir="auto">{titleOfEvent(event) || words.noTitle}</h3>
                <p class="faint">
                  {at >= 0 && `${at + 1} / ${entries.length} · `}
                  {state === null ? words.reviewed : state === 'open' ? words.machineRead : words.states[state]}
                </p>
              </div>
              {isSettled ? (
                <p class="queue-empty">{state === 'rejected' ? words.rejectedText : words.mergedText}</p>
              ) : (
                <EventFields dataset={shown} event={event} editing={editing} onEdit={actions.setEditing} />
              )}
            </div>
          )}
          {event && (
            <div class="queue-actions">
              {actions.buttons.map(({ act, label, key, isMain, isOff }) => (
                <button
                  key={act}
                  type="button"
                  class={isMain ? 'button primary' : 'button'}
                  disabled={isOff}
                  onClick={() => {
                    actions.run(act);
                  }}
                >
                  {label} <kbd aria-hidden="true">{key}</kbd>
                </button>
              ))}
              <button type="button" class="quiet" onClick={undoLast}>
                {words.actions.undo}
              </button>
              <button type="button" class="quiet" onClick={redoLast}>
                {words.actions.redo}
              </button>
            </div>
          )}
        </div>
        {event && shown && (
          <div class="queue-report">
            <ReportPart
              {...{ dataset: shown, event, focus, selected }}
              sources={sourcesOf(shown, event)}
              onSelect={actions.setSelected}
              onUse={actions.use}
              onOther={review.go}
              onField={actions.editField}
            />
          </div>
        )}
      </div>
      <p class="visually-hidden" role="status">
        {said} {event && at >= 0 && words.now.at(at + 1, entries.length, titleOfEvent(event))}
      </p>
    </section>
  );
}

function EndState({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div class="queue-empty queue-end">
      <h3>{isEmpty ? words.done.nothing : words.done.title}</h3>
      <p>{isEmpty ? words.done.nothingText : words.done.text}</p>
      <p class="dialog-actions">
        <button type="button" class="button primary" data-first="" onClick={closeQueue}>
          {words.close}
        </button>
      </p>
    </div>
  );
}
