import { createInterner, type Interner } from '../base/interner.ts';
import { packedNumbers, textAt } from '../model/read-dataset.ts';
import type { Texts } from './compare-texts.ts';

/** An interner for few new texts over many strings. */
export interface LateInterner extends Interner {
  /** The number of a string that the dataset had, -1 when it had none; nothing is added. */
  find(text: string): number;
  /** The text of a number, of the dataset or a new one. */
  textOf(number: number): string;
}

/** From so many searches on, a table of all strings is quicker. */
const MOST_SEARCHES = 16;

/** Goes on where a dataset's strings end, whose numbers stay. For a few texts it looks through the strings; only for many it makes a table of all. */
export function lateInterner({ strings, packed }: Texts): LateInterner {
  const gap = packedNumbers({ packed });
  const numberOf = (at: number): number => (at < gap.from ? at : at + gap.count);
  const added = [...strings];
  const known = new Map<string, number>([['', 0]]);
  let table: Interner | null = null;
  let searches = 0;
  const find = (text: string): number => {
    const number = known.get(text);
    if (number !== undefined) return number;
    searches++;
    const at = strings.indexOf(text);
    const found = at < 0 ? -1 : numberOf(at);
    known.set(text, found);
    return found;
  };
  return {
    get strings() {
      return table?.strings ?? added;
    },
    find,
    textOf: (number) => textAt({ strings: table?.strings ?? added, packed }, number),
    intern(text) {
      if (table === null && searches >= MOST_SEARCHES) table = createInterner(added, gap);
      if (table !== null) return table.intern(text);
      const before = find(text);
      if (before >= 0) return before;
      const number = numberOf(added.length);
      added.push(text);
      known.set(text, number);
      return number;
    },
  };
}
