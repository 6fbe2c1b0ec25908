import type { TableField } from '../../index.ts';
import type { ImportAsk, ImportPreview, ImportSession, WholeDates } from './protocol.ts';

/** What is known of the order of a table's dates while a person looks at how it is read. */
export type DatesState =
  /** The sample says it, or the person did. */
  | { readonly kind: 'said' }
  /** The sample leaves it open; all rows are looked at. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'decided'; readonly because: string }
  /** All rows fit two orders: only a person can say. */
  | { readonly kind: 'open' };

/** Looks at all rows of tables for the order of their dates, where the sample leaves it open; once for the same columns. */
export interface DateLooks {
  /** What to ask of the worker: an order that nobody chose is left to the table, or is the one that all rows say. */
  readonly asked: (ask: ImportAsk) => ImportAsk;
  /** What is known by now; where nothing is, it begins to look and calls back when it knows. */
  readonly look: (ask: ImportAsk, preview: Pick<ImportPreview, 'proposal'>, andThen: () => void) => DatesState;
  /** Looks and waits. */
  readonly wait: (ask: ImportAsk) => Promise<WholeDates>;
  /** The person has said it. */
  readonly choose: () => void;
  readonly isChosen: () => boolean;
}

const DATES: readonly TableField[] = ['date', 'start', 'end'];
const OPEN: WholeDates = { order: null, isOpen: true, because: '' };

/** Begins for one table. @param isChosen true where the order was chosen before */
export function createDateLooks(session: Pick<ImportSession, 'dates'>, isChosen: boolean): DateLooks {
  const looks = new Map<string, Promise<WholeDates>>();
  const known = new Map<string, WholeDates>();
  let isSaid = isChosen;
  const asked = (ask: ImportAsk): ImportAsk => {
    if (isSaid || !ask.mapping) return ask;
    const whole = known.get(keyOf(ask));
    return { ...ask, mapping: { ...ask.mapping, dateOrder: whole && !whole.isOpen ? whole.order : null } };
  };
  const wait = (ask: ImportAsk): Promise<WholeDates> => {
    const key = keyOf(ask);
    let look = looks.get(key);
    if (!look) {
      look = session.dates(asked(ask)).then((outcome) => {
        const whole = outcome.ok ? outcome.value : OPEN;
        known.set(key, whole);
        return whole;
      });
      looks.set(key, look);
    }
    return look;
  };
  return {
    asked,
    wait,
    look(ask, { proposal }, andThen) {
      if (isSaid) return { kind: 'said' };
      const whole = known.get(keyOf(ask));
      if (whole) return whole.isOpen ? { kind: 'open' } : { kind: 'decided', because: whole.because };
      if (!proposal.isDateOrderOpen) return { kind: 'said' };
      void wait(ask).then(andThen);
      return { kind: 'looking' };
    },
    choose() {
      isSaid = true;
    },
    isChosen: () => isSaid,
  };
}

/** The same where the same columns are dates of the same part of a file. */
function keyOf({ choice, mapping }: ImportAsk): string {
  const columns = mapping?.columns.filter(({ field }) => DATES.includes(field)).map(({ column }) => column);
  return JSON.stringify([choice, columns]);
}
