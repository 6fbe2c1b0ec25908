import type { Dataset } from '../../index.ts';
import { createDateLooks, type DateLooks, type DatesState } from './date-looks.ts';
import { openQuestions, type OpenQuestion } from './open-questions.ts';
import type { ImportAsk, ImportPreview, ImportReport, ImportSession, Outcome, Progress } from './protocol.ts';
import { fittingChoice, type Remembered } from './remembered.ts';

/** A table of a list of tables that are read one after the other. */
export interface Turn {
  readonly name: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** A table with how it was read and what came of it. */
export interface ImportedTable {
  readonly ask: ImportAsk;
  readonly report: ImportReport;
}

/** Where an import is. */
export type FlowState =
  | { readonly step: 'looking'; readonly turn: Turn }
  | {
      readonly step: 'asking';
      readonly turn: Turn;
      readonly ask: ImportAsk;
      /** As it would come out by the newest answer of the worker. */
      readonly preview: ImportPreview;
      readonly questions: readonly OpenQuestion[];
      readonly dates: DatesState;
      /** True while the worker looks at it anew. */
      readonly isStale: boolean;
      /** Why the newest choice cannot be read; empty where it can. */
      readonly refused: readonly string[];
    }
  | { readonly step: 'reading'; readonly turn: Turn; readonly progress: Progress | null }
  | { readonly step: 'done'; readonly tables: readonly ImportedTable[] }
  | { readonly step: 'ended' };

/** What a flow needs of the page. */
export interface FlowDeps {
  readonly session: ImportSession;
  /** How tables that begin with these columns were read before. */
  readonly remembered: (columns: readonly string[]) => Promise<Remembered | null>;
  readonly remember: (columns: readonly string[], reading: Remembered) => void;
  /** Tells that a file came to nothing, and why. */
  readonly refuse: (name: string, why: readonly string[]) => void;
  /** Opens what was read; resolves when it is open, or something is asked of the person. */
  readonly open: (dataset: Dataset, tables: readonly ImportedTable[]) => Promise<void>;
}

/** An import as it goes on. */
export interface Flow {
  readonly state: () => FlowState;
  readonly follow: (listener: () => void) => () => void;
  /** Looks anew with other choices, a moment after the last change. */
  readonly change: (ask: ImportAsk) => void;
  /** Reads the table as it was chosen. */
  readonly confirm: () => void;
  /** Leaves out the table that is asked about. */
  readonly skip: () => void;
  /** Ends it; what is open stays. After the end it closes what is left of it. */
  readonly cancel: () => void;
}

/** A change is looked at when no other has come for so long, milliseconds. */
const CALM_MS = 250;

/** Reads tables one after the other and opens what came of them. @param isForced true to ask about each, whatever is known of it */
export function createFlow(asks: readonly ImportAsk[], deps: FlowDeps, isForced = false): Flow {
  const { session } = deps;
  const tables: ImportedTable[] = [];
  const listeners = new Set<() => void>();
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  let dates: DateLooks = createDateLooks(session, false);
  /** The columns of the table before anybody chose how to read it. */
  let columns: readonly string[] = [];
  let state: FlowState = { step: 'ended' };

  const turn = (): Turn => ({ name: asks[at]?.file.name ?? '', number: at + 1, count: asks.length });
  const isOver = (): boolean => state.step === 'ended';
  const show = (next: FlowState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const end = (): void => {
    clearTimeout(timer);
    session.stop();
    show({ step: 'ended' });
  };

  const look = async (ask: ImportAsk): Promise<void> => {
    show({ step: 'looking', turn: turn() });
    const first = await session.preview(ask);
    if (isOver()) return;
    if (!first.ok) return refuse(first.why);
    columns = first.value.head.columns;
    const known = ask.mapping ? null : await asBefore(ask, first.value);
    if (isOver()) return;
    dates = createDateLooks(session, ((known?.ask ?? ask).mapping?.dateOrder ?? null) !== null);
    const seen = known?.preview ?? first.value;
    const mine = known?.ask ?? ask;
    const isKnown = mine.mapping !== null;
    const open = openQuestions(seen, isKnown).filter(
      (question) => question !== 'part' || mine.choice.part === undefined,
    );
    const chosen = { ...mine, mapping: seen.proposal.mapping };
    if (!isForced && open.every((question) => question === 'date-order')) {
      if (open.length === 0) return read(mine);
      const { isOpen } = await dates.wait(chosen);
      if (isOver()) return;
      if (!isOpen) return read(dates.asked(chosen));
    }
    showAsk(chosen, seen, open);
  };

  /** Looks at a table as one with its columns was read before; null where none was, or it cannot be read so. */
  const asBefore = async (
    ask: ImportAsk,
    { head }: ImportPreview,
  ): Promise<{ readonly ask: ImportAsk; readonly preview: ImportPreview } | null> => {
    const known = await deps.remembered(head.columns);
    if (!known) return null;
    const again = { ...ask, choice: { ...fittingChoice(known.choice, head), ...ask.choice }, mapping: known.mapping };
    const seen = await session.preview(again);
    return seen.ok ? { ask: again, preview: seen.value } : null;
  };

  const showAsk = (ask: ImportAsk, preview: ImportPreview, open: readonly OpenQuestion[]): void => {
    const looked = dates.look(ask, preview, lookAfterDates);
    const others = open.filter((question) => question !== 'date-order');
    const questions = looked.kind === 'open' ? [...others, 'date-order' as const] : others;
    show({ step: 'asking', turn: turn(), ask, preview, questions, dates: looked, isStale: false, refused: [] });
  };

  /** All rows were looked at: what they say of the order of dates shows. */
  const lookAfterDates = (): void => {
    if (state.step === 'asking' && !state.isStale) void lookAnew(state.ask);
  };

  const read = async (ask: ImportAsk): Promise<void> => {
    show({ step: 'reading', turn: turn(), progress: null });
    const outcome = await session.read(ask, (progress) => {
      if (state.step === 'reading') show({ ...state, progress });
    });
    if (isOver()) return;
    if (!outcome.ok) return refuse(outcome.why);
    tables.push({ ask: { ...ask, mapping: outcome.value.proposal.mapping }, report: outcome.value });
    return next();
  };

  const refuse = (why: readonly string[]): Promise<void> => {
    deps.refuse(turn().name, why);
    return next();
  };

  const next = async (): Promise<void> => {
    at += 1;
    const ask = asks[at];
    if (ask) return look(ask);
    if (tables.length === 0) {
      end();
      return;
    }
    const taken = await session.take();
    if (isOver()) return;
    session.stop();
    if (taken.ok && taken.value) {
      await deps.open(taken.value, tables);
      if (isOver()) return;
      show({ step: 'done', tables });
      return;
    }
    deps.refuse(tables.map(({ ask: { file } }) => file.name).join(', '), taken.ok ? [] : taken.why);
    end();
  };

  const lookAnew = async (ask: ImportAsk): Promise<void> => {
    newest += 1;
    const mine = newest;
    const seen: Outcome<ImportPreview> = await session.preview(dates.asked(ask));
    if (mine !== newest || state.step !== 'asking') return;
    if (!seen.ok) {
      show({ ...state, isStale: false, refused: seen.why });
      return;
    }
    showAsk({ ...ask, mapping: seen.value.proposal.mapping }, seen.value, state.questions);
  };

  const first = asks[0];
  if (first) void look(first);
  return {
    state: () => state,
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(ask) {
      if (state.step !== 'asking') return;
      newest += 1;
      clearTimeout(timer);
      const [order, before] = [ask.mapping?.dateOrder ?? null, state.ask.mapping?.dateOrder ?? null];
      if (order !== null && order !== before) dates.choose();
      show({ ...state, ask, isStale: true });
      timer = setTimeout(() => void lookAnew(ask), CALM_MS);
    },
    confirm() {
      if (state.step !== 'asking') return;
      clearTimeout(timer);
      newest += 1;
      // What nobody said of the order of dates all rows of this table say, and those of the next one.
      const ask = dates.asked(state.ask);
      const { mapping, choice } = ask;
      if (mapping) {
        const dateOrder = dates.isChosen() ? mapping.dateOrder : null;
        deps.remember(columns, { mapping: { ...mapping, dateOrder }, choice });
      }
      void read(ask);
    },
    skip() {
      if (state.step === 'asking') void next();
    },
    cancel: end,
  };
}
