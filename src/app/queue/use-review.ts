import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { byReport, eventsOf, type Dataset, type Decision, type EventSnapshot } from '../../index.ts';
import { dataset, readDataset, workspace } from '../state/signals.ts';
import { eventOf } from './event-of.ts';
import { queueShown } from './open-queue.ts';
import type { QueueOrder } from './queue-list.tsx';
import { nextOpen, sessionOf, type Entry, type Session } from './session.ts';
import { onChosenElsewhere } from './show-on-map.ts';

/** Where a session of reviewing stands. */
export interface Review {
  readonly shown: Dataset | null;
  /** In the order in which they are walked through. */
  readonly entries: readonly Entry[];
  readonly left: number;
  /** Place of the current event among the entries; -1 for an event beside the queue, or none. */
  readonly at: number;
  readonly current: string | null;
  readonly event: EventSnapshot | null;
  /** What became of it; null beside the queue. */
  readonly state: Entry['state'] | null;
  readonly order: QueueOrder;
  readonly setOrder: (order: QueueOrder) => void;
  readonly go: (id: string | null) => void;
  /** The event that comes when this one is decided on. */
  readonly afterThis: () => string | null;
}

const NO_DECISIONS: readonly Decision[] = [];

/** Follows the queue of what is open: which event is shown, which come next. */
export function useReview(): Review {
  const base = readDataset.value;
  const shown = dataset.value;
  const decisions = workspace.value?.log.decisions ?? NO_DECISIONS;
  const [current, go] = useState<string | null>(null);
  const [order, setOrder] = useState<QueueOrder>('need');
  const session = useSession(base, shown, decisions);
  const entries = useMemo(() => walked(session?.entries ?? [], order), [session, order]);
  const at = entries.findIndex(({ id }) => id === current);
  const last = useRef(-1);
  if (at >= 0) last.current = at;
  const entry = entries[at];
  const event = useMemo(() => shown && current !== null && found(shown, entry, current), [shown, entry, current]);
  useFirst(current, event !== null, entries, go);
  useChoice(entries, go);
  useUndone(decisions, go);
  const afterThis = (): string | null => {
    const next = entries[nextOpen(entries, last.current)];
    if (next && next.id !== current) return next.id;
    return entries.find(({ id, state }) => state === 'open' && id !== current)?.id ?? null;
  };
  return {
    ...{ shown, entries, left: session?.left ?? 0, at, current, event: event || null },
    ...{ state: entry?.state ?? null, order, setOrder, go, afterThis },
  };
}

function useSession(base: Dataset | null, shown: Dataset | null, decisions: readonly Decision[]): Session | null {
  const kept = useRef<{ readonly workspace: string; readonly session: Session } | null>(null);
  const id = workspace.value?.id ?? '';
  return useMemo(() => {
    if (!base || !shown) return null;
    const before = kept.current?.workspace === id ? kept.current.session : null;
    const session = sessionOf(before, base, shown, decisions);
    kept.current = { workspace: id, session };
    return session;
  }, [base, shown, decisions, id]);
}

function walked(entries: readonly Entry[], order: QueueOrder): readonly Entry[] {
  if (order === 'need') return entries;
  const byItem = new Map(entries.map((entry) => [entry.item, entry]));
  return byReport(entries.map(({ item }) => item)).flatMap((item) => byItem.get(item) ?? []);
}

/** The event as it is shown; as it was before, where it is no event any more. */
function found(shown: Dataset, entry: Entry | undefined, id: string): EventSnapshot | null {
  if (!entry) return eventOf(shown, 'incidents', id) ?? eventOf(shown, 'visits', id);
  const of = entry.state === 'rejected' || entry.state === 'merged' ? entry.of : shown;
  return eventOf(of, entry.item.table, id);
}

/** Goes to the event that the queue was opened for, else to the first that is left. */
function useFirst(
  current: string | null,
  isThere: boolean,
  entries: readonly Entry[],
  go: (id: string | null) => void,
): void {
  const asked = queueShown.value?.event ?? null;
  const seen = useRef<typeof queueShown.value>(null);
  useEffect(() => {
    const isNew = queueShown.value !== seen.current;
    seen.current = queueShown.value;
    if (isNew && asked !== null) go(asked);
    else if (current === null || !isThere) go(entries[nextOpen(entries, -1)]?.id ?? null);
  }, [queueShown.value, current, isThere, entries]);
}

/** An event of the queue that is chosen on the map or in a list becomes the current one. */
function useChoice(entries: readonly Entry[], go: (id: string) => void): void {
  const known = useRef(entries);
  known.current = entries;
  useEffect(
    () =>
      onChosenElsewhere((id) => {
        if (known.current.some((entry) => entry.id === id)) go(id);
      }),
    [],
  );
}

/** Goes back to the event whose decision was undone. */
function useUndone(decisions: readonly Decision[], go: (id: string) => void): void {
  const seen = useRef(decisions);
  useEffect(() => {
    const before = seen.current;
    seen.current = decisions;
    const undone = before[decisions.length];
    const isUndo = undone !== undefined && decisions.every((one, i) => one === before[i]);
    const [id] = isUndo ? eventsOf(undone) : [];
    if (id !== undefined) go(id);
  }, [decisions]);
}
