import { createInterner, type Interner } from '../base/interner.ts';
import { textPacker } from '../base/packed-texts.ts';
import { readUtf8 } from '../base/utf8.ts';
import type { Dataset } from '../model/dataset.ts';

/**
 * The texts of a dataset while it is filled. A packed text has a number below zero until it is settled, `~place`: engines keep small whole
 * numbers without a box, and there are never so many strings that theirs would look like it in a column of 32 bits.
 */
export interface TextStore {
  /** Strings that rows share. */
  readonly interner: Interner;
  /** The number of a text that rows share. */
  readonly intern: (text: string) => number;
  /** A number for a text that hardly any other row has. It stands for the text only after `settle`. */
  readonly pack: (text: string) => number;
  /** As `pack` for a text in bytes of UTF-8, behind a beginning. */
  readonly packBytes: (bytes: Uint8Array, from: number, to: number, beginning: Uint8Array) => number;
  /** Ends the packing: packed texts have the numbers from here on; strings that come later have higher ones. */
  finish(): Dataset['packed'];
  /** Gives the numbers of a column that `pack` made their last values; after `finish`. @param count cells in use */
  readonly settle: (column: Uint32Array, count: number) => void;
}

/** No texts but the empty one. */
export function textStore(): TextStore {
  const interner = createInterner();
  const packer = textPacker();
  let from = 0;
  const intern = (text: string): number => interner.intern(text);
  return {
    interner,
    intern,
    pack(text) {
      const at = text === '' ? null : packer.append(text);
      return at === null ? intern(text) : ~at;
    },
    packBytes(bytes, start, end, beginning) {
      const at = packer.appendBytes(bytes, start, end, beginning);
      if (at !== null) return ~at;
      return intern(readUtf8(beginning, 0, beginning.length) + readUtf8(bytes, start, end));
    },
    finish() {
      from = interner.strings.length;
      return { ...packer.finish(), from };
    },
    settle(column, count) {
      for (let row = 0; row < count; row++) {
        const number = (column[row] as number) | 0;
        if (number < 0) column[row] = ~number + from;
      }
    },
  };
}
