import type { Dataset } from '../../model/dataset.ts';
import { withOwnCodes } from './codes.ts';
import { completeDataset } from './complete.ts';
import { FORMAT, VERSION, type KeptHead } from './encode.ts';
import { FrameError, framesOf, LAST_SECTION } from './frames.ts';
import { ARRAYS, putTogether, type Cells, type FullSection, type Section } from './sections.ts';
import { withRecords } from './older-tables.ts';
import { withTextsInside } from './source-texts.ts';
import { readTexts } from './texts.ts';

/** A dataset that was read, or why it cannot be: words that go on after "it cannot be read". */
export type Decoded = { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly why: string };

/**
 * Reads what `encodeDataset` wrote, from pieces cut anywhere; never rejects for what stands in them, and one changed or missing byte is
 * noticed. Works a piece at a time: a page can do what waits in between. A rejection of `pieces` itself passes through.
 */
export async function decodeDataset(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Decoded> {
  const source = watched(pieces);
  try {
    return { ok: true, dataset: await read(source.pieces) };
  } catch (error) {
    if (source.hasFailed()) throw error;
    if (error instanceof FrameError) return { ok: false, why: error.message };
    return { ok: false, why: error instanceof Error ? error.message : 'it is not what was written' };
  }
}

async function read(pieces: AsyncIterable<Uint8Array>): Promise<Dataset> {
  let head: KeptHead | undefined;
  let growing: readonly Growing[] = [];
  let hasEnded = false;
  for await (const { section, content } of framesOf(pieces)) {
    if (hasEnded) throw new FrameError('something stands behind its end');
    if (section === LAST_SECTION) hasEnded = true;
    else if (section === 0) {
      if (head) throw new FrameError('it has two heads');
      head = readHead(content);
      growing = head.sections.map(growingSection);
    } else {
      const part = growing[section - 1];
      if (!part) throw new FrameError('a part of it belongs nowhere');
      part.add(content);
    }
  }
  if (!head) throw new FrameError('it is empty');
  if (!hasEnded) throw new FrameError('its end is missing');
  const whole = putTogether(
    head.rest,
    growing.map((part) => part.finish()),
  );
  const withTexts = withTextsInside(head.version < 2 ? withRecords(whole) : whole);
  return withOwnCodes(completeDataset(withTexts), head.codes);
}

function readHead(content: Uint8Array): KeptHead {
  const head = JSON.parse(new TextDecoder().decode(content)) as KeptHead;
  if (head.format !== FORMAT) throw new FrameError('it is no kept dataset');
  if (head.version > VERSION) throw new FrameError('it was kept by a newer version of Placeline; load the page anew');
  return head;
}

/** A section that is being read. */
interface Growing {
  add(content: Uint8Array): void;
  /** Throws where some of it is missing. */
  finish(): FullSection;
}

function growingSection(section: Section): Growing {
  const { type, length } = section;
  if (type === 'texts') {
    const texts: string[] = [];
    return growingList(section, texts, (content) => void readTexts(content, texts, texts.length));
  }
  if (type === 'json') {
    const items: unknown[] = [];
    return growingList(section, items, (content) => {
      items.push(...(JSON.parse(new TextDecoder().decode(content)) as unknown[]));
    });
  }
  const cells: Cells = new ARRAYS[type](length);
  const bytes = new Uint8Array(cells.buffer);
  let at = 0;
  return {
    add(content) {
      if (at + content.length > bytes.length) throw new FrameError('a part of it is too long');
      bytes.set(content, at);
      at += content.length;
    },
    finish() {
      if (at !== bytes.length) throw new FrameError('a part of it is missing');
      return { ...section, value: cells };
    },
  };
}

function growingList(section: Section, list: readonly unknown[], add: (content: Uint8Array) => void): Growing {
  return {
    add,
    finish() {
      if (list.length !== section.length) throw new FrameError('a part of it is missing');
      return { ...section, value: list };
    },
  };
}

/** Tells a source that fails from content that is wrong. */
function watched(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly hasFailed: () => boolean;
} {
  let failed = false;
  async function* pass(): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces;
    } catch (error) {
      failed = true;
      throw error;
    }
  }
  return { pieces: pass(), hasFailed: () => failed };
}
