import type { Dataset, Mapping } from '../../index.ts';
import { openQuestions, type OpenQuestion } from './open-questions.ts';
import type { ImportAsk, ImportPreview, ImportReport, ImportSession, Outcome, Progress } from './protocol.ts';

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
  /** How tables with these columns were read before. */
  readonly remembered: (columns: readonly string[]) => Mapping | null;
  readonly remember: (columns: readonly string[], mapping: Mapping) => void;
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
    const seen = await session.preview(ask);
    if (isOver()) return;
    if (!seen.ok) return refuse(seen.why);
    const known = ask.mapping ?? deps.remembered(seen.value.head.columns);
    const questions = openQuestions(seen.value, known !== null);
    if (questions.length === 0 && !isForced) return read({ ...ask, mapping: known });
    const isOther = known !== null && ask.mapping === null;
    const again = isOther ? await session.preview({ ...ask, mapping: known }) : seen;
    if (isOver()) return;
    const preview = again.ok ? again.value : seen.value;
    const chosen = { ...ask, mapping: preview.proposal.mapping };
    show({ step: 'asking', turn: turn(), ask: chosen, preview, questions, isStale: false, refused: [] });
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
    const seen: Outcome<ImportPreview> = await session.preview(ask);
    if (mine !== newest || state.step !== 'asking') return;
    if (!seen.ok) {
      show({ ...state, isStale: false, refused: seen.why });
      return;
    }
    const chosen = { ...ask, mapping: seen.value.proposal.mapping };
    show({ ...state, ask: chosen, preview: seen.value, isStale: false, refused: [] });
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
      show({ ...state, ask, isStale: true });
      timer = setTimeout(() => void lookAnew(ask), CALM_MS);
    },
    confirm() {
      if (state.step !== 'asking') return;
      clearTimeout(timer);
      newest += 1;
      const { ask, preview } = state;
      if (ask.mapping) deps.remember(preview.head.columns, ask.mapping);
      void read(ask);
    },
    skip() {
      if (state.step === 'asking') void next();
    },
    cancel: end,
  };
}
