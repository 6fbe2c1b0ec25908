import { useState } from 'preact/hooks';
import { VirtualRows } from '../list/virtual-rows.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { reviewWords } from '../words/review-en.ts';
import { changesOf, titleOfRow, type Meeting, type MetRow } from './meeting.ts';
import './review.css';

const words = reviewWords.reimport;
const KINDS = ['added', 'changed', 'gone'] as const;

/** Height of a row of the list, CSS pixels. */
const ROW_PX = 44;

/** What a person does with what was read while something is open. */
export interface MeetingAnswer {
  /** Takes what is chosen into what is open. */
  readonly take: (isTaken: (row: MetRow) => boolean) => void;
  readonly openInstead: () => void;
  readonly leave: () => void;
}

/** What an import meets in what is open: new, changed and gone events, to be taken whole or one by one. */
export function ReimportDialog({ name, meeting, answer }: { name: string; meeting: Meeting; answer: MeetingAnswer }) {
  const { rows, isOverlap, same, parts } = meeting;
  const [chosen, setChosen] = useState<ReadonlySet<MetRow>>(() => new Set(rows.filter(({ kind }) => kind !== 'gone')));
  const [shown, setShown] = useState<MetRow | null>(rows.find(({ kind }) => kind === 'changed') ?? null);
  const choose = (some: readonly MetRow[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const row of some) {
      if (isChosen) next.add(row);
      else next.delete(row);
    }
    setChosen(next);
  };
  return (
    <Dialog title={words.title(name)} onClose={answer.leave}>
      <div class="meeting">
        <p>{isOverlap ? words.overlap(same) : words.apart}</p>
        {parts.length > 0 && <p class="faint">{words.part(parts)}</p>}
        {isOverlap &&
          KINDS.map((kind) => {
            const some = rows.filter((row) => row.kind === kind);
            if (some.length === 0) return null;
            return (
              <Section key={kind} kind={kind} rows={some} chosen={chosen} choose={choose}>
                {(place) => {
                  const row = some[place];
                  if (!row) return <span />;
                  return (
                    <div class={row === shown ? 'meeting-row shown' : 'meeting-row'}>
                      <label>
                        <input
                          type="checkbox"
                          checked={chosen.has(row)}
                          onChange={(event) => {
                            choose([row], event.currentTarget.checked);
                            if (kind === 'changed') setShown(row);
                          }}
                          onFocus={(event) => {
                            // A click must not move what it is on before it has ended.
                            if (kind === 'changed' && event.currentTarget.matches(':focus-visible')) setShown(row);
                          }}
                        />
                        <span dir="auto">{titleOfRow(meeting, row)}</span>
                      </label>
                      {kind === 'changed' && (
                        <span class="faint">
                          {changesOf(meeting, row)
                            .map(({ field }) => reviewWords.fields[field])
                            .join(', ')}
                        </span>
                      )}
                    </div>
                  );
                }}
              </Section>
            );
          })}
        {shown?.kind === 'changed' && <Changes meeting={meeting} row={shown} />}
        <p class="dialog-actions">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              answer.take((row) => chosen.has(row));
            }}
          >
            {isOverlap ? words.take(chosen.size) : words.add(chosen.size)}
          </button>
          <button type="button" class="button" onClick={answer.openInstead}>
            {words.openInstead}
          </button>
          <button type="button" class="button" onClick={answer.leave}>
            {words.leave}
          </button>
        </p>
      </div>
    </Dialog>
  );
}

function Section({
  kind,
  rows,
  chosen,
  choose,
  children,
}: {
  kind: MetRow['kind'];
  rows: readonly MetRow[];
  chosen: ReadonlySet<MetRow>;
  choose: (rows: readonly MetRow[], isChosen: boolean) => void;
  children: (place: number) => preact.JSX.Element;
}) {
  const count = rows.filter((row) => chosen.has(row)).length;
  return (
    <section class="meeting-part" aria-label={words[kind]}>
      <label class="meeting-head">
        <input
          type="checkbox"
          checked={count === rows.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < rows.length;
          }}
          onChange={(event) => {
            choose(rows, event.currentTarget.checked);
          }}
        />
        <b>{words.all(words[kind], rows.length)}</b> <span class="faint">{words[`${kind}Text`]}</span>
      </label>
      <div class="meeting-list" style={{ blockSize: `${Math.min(rows.length, 4) * ROW_PX}px` }}>
        <VirtualRows count={rows.length} rowPx={ROW_PX} chosen={-1} render={children} />
      </div>
    </section>
  );
}

function Changes({ meeting, row }: { meeting: Meeting; row: MetRow }) {
  return (
    <table class="meeting-changes">
      <caption dir="auto">{titleOfRow(meeting, row)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changesOf(meeting, row).map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{reviewWords.fields[field]}</th>
            <td dir="auto">{before || words.nothing}</td>
            <td dir="auto">{after || words.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
