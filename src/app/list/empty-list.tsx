import { incidentCount, isNoFilter, visitCount, windowWords } from '../../index.ts';
import { clearFilter, goToMoment } from '../state/actions.ts';
import { now } from '../state/clock.ts';
import { nearest } from '../state/computed.ts';
import { dataset, filter } from '../state/signals.ts';
import { words } from '../words/words.ts';

/** Says why a list is empty, and the way out: the nearest events in time, or the filters. */
export function EmptyList({ of }: { of: 'incidents' | 'visits' | 'places' }) {
  const open = dataset.value;
  if (!open) return null;
  const none = of === 'visits' ? visitCount(open) === 0 : of === 'incidents' && incidentCount(open) === 0;
  if (none) return <p class="empty">{words.list.nothingAtAll}</p>;
  const filtered = !isNoFilter(filter.value);
  const { before = null, after = null } = nearest.value ?? {};
  return (
    <div class="empty">
      <p>{filtered ? words.list.emptyFiltered : words.list.emptyWindow}</p>
      {before && (
        <button type="button" class="quiet" onClick={goTo(before.ms)}>
          ← {words.list.nearestBefore(dayWords(before.ms))}
        </button>
      )}
      {after && (
        <button type="button" class="quiet" onClick={goTo(after.ms)}>
          {words.list.nearestAfter(dayWords(after.ms))} →
        </button>
      )}
      {filtered && (
        <button type="button" class="quiet" onClick={clearFilter}>
          {words.filter.clearAll}
        </button>
      )}
    </div>
  );
}

function goTo(ms: number): () => void {
  return () => {
    goToMoment(ms, now());
  };
}

function dayWords(ms: number): string {
  const day = Math.floor(ms / 86_400_000) * 86_400_000;
  return windowWords({ from: day, to: day + 86_400_000 });
}
