import type { Dataset } from '../../model/dataset.ts';
import { ownCodes } from './codes.ts';
import { frameBytes, LAST_SECTION } from './frames.ts';
import { takeApart, type Cells, type FullSection, type Section } from './sections.ts';
import { withTextsApart } from './source-texts.ts';
import { textsBytes } from './texts.ts';

/** What the format is called in the head of each kept dataset. */
export const FORMAT = 'placeline-kept';

/** The version of the format that is written; a reader refuses a higher one. */
export const VERSION = 3;

/** The head of a kept dataset. */
export interface KeptHead {
  readonly format: string;
  readonly version: number;
  readonly sections: readonly Section[];
  /** What the numbers of columns of codes mean, see `ownCodes`. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** The dataset with null in the place of each section. */
  readonly rest: unknown;
}

/** The bytes of a piece are some four million at most: a few milliseconds of work. */
export const PIECE_BYTES = 4_000_000;

/** Items of a long list of JSON that go into a frame at most, and the length of their JSON at most, but for a single longer one. */
const ITEMS = 256;
const PIECE_UNITS = 1_000_000;

/**
 * A dataset as bytes, in pieces that are made when they are asked for: between two of them a page can do what waits. Each has a buffer of
 * its own. The same dataset gives the same bytes.
 */
export function* encodeDataset(dataset: Dataset): Generator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let place = 0;
  for (const { section, content } of contents(dataset)) {
    const frame = frameBytes({ section, content }, place++);
    if (size + frame.length > PIECE_BYTES && size > 0) {
      yield joined(waiting, size);
      waiting = [];
      size = 0;
    }
    waiting.push(frame);
    size += frame.length;
  }
  yield joined(waiting, size);
}

function* contents(dataset: Dataset): Generator<{ section: number; content: Uint8Array }> {
  const { rest, sections } = takeApart(withTextsApart(dataset));
  const head: KeptHead = {
    format: FORMAT,
    version: VERSION,
    sections: sections.map(({ path, type, length }) => ({ path, type, length })),
    codes: ownCodes(),
    rest,
  };
  yield { section: 0, content: new TextEncoder().encode(JSON.stringify(head)) };
  for (const [i, section] of sections.entries()) {
    for (const content of sectionContents(section)) yield { section: i + 1, content };
  }
  yield { section: LAST_SECTION, content: new Uint8Array() };
}

function* sectionContents({ type, value }: FullSection): Generator<Uint8Array> {
  if (type === 'texts') {
    const texts = value as readonly string[];
    for (let at = 0; at < texts.length;) {
      const { content, next } = textsBytes(texts, at);
      yield content;
      at = next;
    }
  } else if (type === 'json') {
    yield* jsonContents(value as readonly unknown[]);
  } else {
    const { buffer, byteOffset, byteLength } = value as Cells;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    const most = PIECE_BYTES - 64;
    for (let at = 0; at < bytes.length; at += most) yield bytes.subarray(at, at + most);
  }
}

function* jsonContents(items: readonly unknown[]): Generator<Uint8Array> {
  let waiting: string[] = [];
  let units = 0;
  for (const item of items) {
    const json = JSON.stringify(item, refuseArrays);
    if (waiting.length === ITEMS || (units + json.length > PIECE_UNITS && units > 0)) {
      yield new TextEncoder().encode(`[${waiting.join(',')}]`);
      waiting = [];
      units = 0;
    }
    waiting.push(json);
    units += json.length;
  }
  yield new TextEncoder().encode(`[${waiting.join(',')}]`);
}

/** A typed array would become an object of numbers, and never an array again. */
function refuseArrays(_key: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) throw new Error('a long list of a dataset holds no typed arrays');
  return value;
}

function joined(frames: readonly Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  const [only] = frames;
  if (only && frames.length === 1) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const frame of frames) {
    bytes.set(frame, at);
    at += frame.length;
  }
  return bytes;
}
