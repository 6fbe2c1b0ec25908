import { queueOrder, type Dataset, type Decision, type QueueItem } from '../../index.ts';

/** What became of an event of the queue. */
export type EntryState = 'open' | 'accepted' | 'rejected' | 'merged';

/** An event of the queue, also after it was decided on. */
export interface Entry {
  readonly id: string;
  readonly state: EntryState;
  readonly item: QueueItem;
  /** The dataset in which `item.row` holds. */
  readonly of: Dataset;
}

/** What a session of reviewing goes through. */
export interface Session {
  readonly base: Dataset;
  readonly entries: readonly Entry[];
  /** How many are not looked at yet. */
  readonly left: number;
}

/**
 * The events to review and those that were. While a session goes on its order stays, so that an event that was corrected does not jump; events
 * that are split off stand behind the whole, those of another reading at the end.
 * @param before the session so far, or null at its beginning
 * @param base as it was read
 * @param shown with what was decided
 */
export function sessionOf(
  before: Session | null,
  base: Dataset,
  shown: Dataset,
  decisions: readonly Decision[],
): Session {
  const open = new Map(queueOrder(shown).map((item) => [item.id, item]));
  const read = new Map((shown === base ? [] : queueOrder(base)).map((item) => [item.id, item]));
  const ends = endsOf(decisions);
  const known = new Map(before?.entries.map((entry) => [entry.id, entry]));
  const made = new Map(decisions.flatMap((one) => (one.kind === 'split' ? [[one.made, one.event] as const] : [])));
  const entryOf = (id: string): Entry[] => {
    const [now, first, earlier] = [open.get(id), read.get(id), known.get(id)];
    if (now) return [{ id, state: 'open', item: now, of: shown }];
    const state = ends.get(id) ?? 'accepted';
    if (first) return [{ id, state, item: first, of: base }];
    return earlier && made.has(id) ? [{ ...earlier, state }] : [];
  };
  const order = [...known.keys()];
  for (const id of new Set([...open.keys(), ...read.keys()])) {
    if (known.has(id)) continue;
    const whole = order.indexOf(made.get(id) ?? '');
    order.splice(whole < 0 ? order.length : whole + 1, 0, id);
  }
  return { base, entries: order.flatMap(entryOf), left: open.size };
}

/** What the last decision on each event made of it. */
function endsOf(decisions: readonly Decision[]): Map<string, EntryState> {
  const ends = new Map<string, EntryState>();
  for (const decision of decisions) {
    if (decision.kind === 'accept') ends.set(decision.event, 'accepted');
    else if (decision.kind === 'not-an-event') ends.set(decision.event, 'rejected');
    else if (decision.kind === 'same-event') ends.set(decision.event, 'merged');
  }
  return ends;
}

/** The next event that is open behind a place, else the first one; -1 when none is left. */
export function nextOpen(entries: readonly Entry[], at: number): number {
  const behind = entries.findIndex(({ state }, i) => i > at && state === 'open');
  return behind >= 0 ? behind : entries.findIndex(({ state }) => state === 'open');
}
