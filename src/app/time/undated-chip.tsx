import { prefer } from '../state/actions.ts';
import { undated } from '../state/computed.ts';
import { preferences } from '../state/signals.ts';
import { words } from '../words/words.ts';

/** The events without any date wait here; pressed, they are shown beside the others. */
export function UndatedChip() {
  const count = undated.value.incidents.length + undated.value.visits.length;
  const shown = preferences.value.showUndated;
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="time-undated"
      aria-pressed={shown}
      title={words.time.undatedLabel(count, shown)}
      onClick={() => {
        prefer({ showUndated: !shown });
      }}
    >
      {words.time.undated(count)}
    </button>
  );
}
