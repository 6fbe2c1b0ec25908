import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProblemGroup } from '../../index.ts';
import { showMarks } from '../state/actions.ts';
import { isReadingLast, undoLast } from '../state/decide.ts';
import { workspace } from '../state/signals.ts';
import { problemWords as words } from '../words/problems-en.ts';
import { GroupPage } from './group-page.tsx';
import { GroupList } from './group-list.tsx';
import { moveFocus } from './move-focus.ts';
import { openTables, showProblems } from './open-problems.ts';
import './problems.css';
import { ValuePage } from './value-page.tsx';
import type { GroupValue } from './problem-values.ts';

/** What the panel shows: all groups, one of them, or one of its values. */
type Shown =
  | { readonly level: 'all' }
  | { readonly level: 'group'; readonly group: ProblemGroup }
  | { readonly level: 'value'; readonly group: ProblemGroup; readonly value: GroupValue };

const ALL: Shown = { level: 'all' };

/** The problems of what was read, in place of the list: sorts of them, their values, and what can be done about each. */
export function ProblemsPanel() {
  const panel = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown>(ALL);
  const back = (): void => {
    if (shown.level === 'value') setShown({ level: 'group', group: shown.group });
    else if (shown.level === 'group') setShown(ALL);
    else showProblems(false);
  };
  const tables = openTables.value;
  const [seen, setSeen] = useState(tables);
  if (seen !== tables) {
    setSeen(tables);
    setShown(ALL);
  }
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [shown.level]);
  const decisions = workspace.value?.log.decisions;
  useEffect(() => {
    // A button that is done with goes, and the focus with it.
    if (document.activeElement === document.body) panel.current?.focus();
  }, [decisions]);
  useEffect(
    () => () => {
      showMarks([]);
    },
    [],
  );
  return (
    <section
      ref={panel}
      class="side-panel problems"
      tabIndex={-1}
      aria-labelledby="problems-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          back();
        } else moveFocus(event, panel.current);
      }}
    >
      <header class="problems-head">
        {shown.level !== 'all' && (
          <button type="button" class="quiet problems-back" onClick={back}>
            <span aria-hidden="true">‹ </span>
            {shown.level === 'group' ? words.back : words.backToGroup}
          </button>
        )}
        <h2 id="problems-title">{shown.level === 'all' ? words.title : words.groupTitle(shown.group.code)}</h2>
        {(isReadingLast() || (workspace.value?.log.decisions.length ?? 0) > 0) && (
          <button type="button" class="quiet problems-undo" onClick={undoLast}>
            {isReadingLast() ? words.undoReading : words.undo}
          </button>
        )}
        <button
          type="button"
          class="card-close"
          aria-label={words.close}
          onClick={() => {
            showProblems(false);
          }}
        >
          ×
        </button>
      </header>
      {shown.level === 'all' && (
        <GroupList
          onOpen={(group) => {
            setShown({ level: 'group', group });
          }}
        />
      )}
      {shown.level === 'group' && (
        <GroupPage
          group={shown.group}
          onOpen={(value) => {
            setShown({ ...shown, level: 'value', value });
          }}
        />
      )}
      {shown.level === 'value' && (
        <ValuePage
          key={shown.value.came}
          group={shown.group}
          value={shown.value}
          onGo={(value) => {
            setShown({ ...shown, value });
          }}
        />
      )}
    </section>
  );
}
