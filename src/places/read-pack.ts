import { BLOCK, keyTable, type KeyTable } from './key-table.ts';
import { NEW_KEY } from './name-forms.ts';
import { checksum, fromDeltas, fromPlanes } from './pack-columns.ts';
import { HEAD_BYTES, LAST, PACK_MAGIC, PACK_VERSION, POSTING_FLAGS, SECTIONS } from './pack-format.ts';
import { OTHER_ID, type PackMeta, type SectionName } from './pack-format.ts';
import { readMeta } from './read-meta.ts';

/** A pack ready for look-ups: views on its bytes, see {@link SECTIONS}, and what follows from them. */
export interface Pack {
  readonly meta: PackMeta;
  /** Number of places. */
  readonly size: number;
  readonly ids: Uint32Array;
  readonly lons: Int32Array;
  readonly lats: Int32Array;
  readonly populations: Uint32Array;
  readonly radii: Uint32Array;
  readonly kinds: Uint8Array;
  readonly flags: Uint8Array;
  readonly countries: Uint16Array;
  readonly admin1s: Uint16Array;
  readonly sources: Uint16Array;
  readonly withins: Uint32Array;
  /** Folded keys. */
  readonly keys: KeyTable;
  /** The first name of each key, and at the end the number of names. */
  readonly keyNames: Uint32Array;
  readonly nameForms: Uint8Array;
  readonly nameTexts: Uint8Array;
  readonly nameTextBlocks: Uint32Array;
  /** The first posting of each name, and at the end the number of postings. */
  readonly namePostings: Uint32Array;
  readonly postingPlaces: Uint32Array;
  readonly postingFlags: Uint8Array;
  readonly postingLanguages: Uint16Array;
  /** The postings of each place in the order of their names: from `placeFrom[row]` to `placeFrom[row + 1]`. */
  readonly placeFrom: Uint32Array;
  readonly placePostings: Uint32Array;
  /** Keys without type words; the entries of key i are `typedPostings` from `typedFrom[i]` to `typedFrom[i + 1]`. */
  readonly typed: KeyTable;
  readonly typedFrom: Uint32Array;
  readonly typedPostings: Uint32Array;
  /** Transliteration keys and the folded keys of each. */
  readonly alike: KeyTable;
  readonly alikeFrom: Uint32Array;
  readonly alikeOf: Uint32Array;
  readonly areaRows: Uint32Array;
  readonly areaEnds: Uint32Array;
  readonly areas: Uint8Array;
  readonly worldPhrases: Uint32Array;
}

const NAMES = Object.keys(SECTIONS) as readonly SectionName[];
const TABLE_END = HEAD_BYTES + NAMES.length * 8;

/**
 * Reads a packed gazetteer. Long columns are widened, the rest are views (on a copy when the bytes start at an odd address), so the bytes
 * must not change afterwards. Throws an error that says what is wrong when they are no pack, of another version, cut off, changed or inconsistent.
 */
export function readPack(bytes: Uint8Array): Pack {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  checkHead(aligned);
  const cut = sectionCutter(aligned);
  const bytesOf = (name: SectionName): Uint8Array => cut(name, 1, (b, o, n) => new Uint8Array(b, o, n));
  const shorts = (name: SectionName): Uint16Array => cut(name, 2, (b, o, n) => new Uint16Array(b, o, n));
  const words = (name: SectionName): Uint32Array => cut(name, 4, (b, o, n) => new Uint32Array(b, o, n));
  const planes = (name: SectionName): Uint8Array => cut(name, 4, (b, o, n) => new Uint8Array(b, o, n * 4));
  const meta = readMeta(bytesOf('meta'));
  const { counts } = meta;
  const ids = fromDeltas(planes('ids'));
  const nameForms = bytesOf('nameForms');
  const postingFlags = bytesOf('postingFlags');
  const postingPlaces = fromDeltas(planes('postingPlaces'));
  const keyNames = startsOf(nameForms, NEW_KEY, counts.keys);
  const typedPostings = words('typedPostings');
  const alikeOf = words('alikeOf');
  const pack = {
    meta,
    size: ids.length,
    ids,
    lons: new Int32Array(fromDeltas(planes('lons')).buffer),
    lats: new Int32Array(fromDeltas(planes('lats')).buffer),
    populations: fromPlanes(planes('populations')),
    radii: fromPlanes(planes('radii')),
    kinds: bytesOf('kinds'),
    flags: bytesOf('flags'),
    countries: shorts('countries'),
    admin1s: shorts('admin1s'),
    sources: shorts('sources'),
    withins: fromPlanes(planes('withins')),
    keys: keyTable(bytesOf('keys'), words('keyBlocks'), counts.keys),
    keyNames,
    nameForms,
    nameTexts: bytesOf('nameTexts'),
    nameTextBlocks: words('nameTextBlocks'),
    namePostings: startsAfter(postingFlags, POSTING_FLAGS.last, counts.names),
    postingPlaces,
    postingFlags,
    postingLanguages: shorts('postingLanguages'),
    ...postingsByPlace(postingPlaces, ids.length),
    typed: keyTable(bytesOf('typedKeys'), words('typedBlocks'), counts.typed),
    typedFrom: listsOf(typedPostings, counts.typed),
    typedPostings,
    alike: keyTable(bytesOf('alikeKeys'), words('alikeBlocks'), counts.alike),
    alikeFrom: listsOf(alikeOf, counts.alike),
    alikeOf,
    areaRows: words('areaRows'),
    areaEnds: words('areaEnds'),
    areas: bytesOf('areas'),
    worldPhrases: words('worldPhrases'),
  };
  checkLengths(pack);
  return pack;
}

type Make<T> = (buffer: ArrayBufferLike, offset: number, length: number) => T;

function sectionCutter(bytes: Uint8Array): <T>(name: SectionName, width: number, make: Make<T>) => T {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, TABLE_END / 4);
  return (name, width, make) => {
    const at = HEAD_BYTES / 4 + NAMES.indexOf(name) * 2;
    const offset = head[at] ?? 0;
    const length = head[at + 1] ?? 0;
    if (offset % 8 !== 0 || offset < TABLE_END || offset + length > bytes.length || length % width !== 0) {
      throw new Error(`gazetteer pack: section ${name} lies outside the file; build or download the pack again`);
    }
    return make(bytes.buffer, bytes.byteOffset + offset, length / width);
  };
}

function checkHead(bytes: Uint8Array): void {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== PACK_MAGIC) {
    const came = bytes.length === 0 ? 'an empty file' : 'other bytes';
    throw new Error(`gazetteer pack: expected a file that begins with ${PACK_MAGIC}, came ${came}`);
  }
  if (bytes.length < TABLE_END) {
    throw new Error(`gazetteer pack: the file ends within its head, after ${bytes.length} bytes`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const version = view.getUint32(4, true);
  if (version !== PACK_VERSION) {
    throw new Error(`gazetteer pack: expected format version ${PACK_VERSION}, came ${version}; build the pack again`);
  }
  const length = view.getUint32(8, true);
  if (length !== bytes.length || length % 8 !== 0) {
    throw new Error(`gazetteer pack: expected ${length} bytes, came ${bytes.length}; the file is cut off or changed`);
  }
  const rest = new Int32Array(bytes.buffer, bytes.byteOffset + 16, (length - 16) / 4);
  if (checksum(rest) !== view.getUint32(12, true)) {
    throw new Error('gazetteer pack: its bytes were changed on the way; build or download the pack again');
  }
  if (view.getUint32(16, true) !== NAMES.length) throw new Error('gazetteer pack: wrong number of sections');
}

/** Indices of the bytes that have the bit, and at the end the number of bytes. Throws when they are not as many as told. */
function startsOf(bytes: Uint8Array, bit: number, count: number): Uint32Array {
  const starts = new Uint32Array(checked(count, bytes.length) + 1);
  let next = 0;
  for (let i = 0; i < bytes.length; i++) if (((bytes[i] ?? 0) & bit) !== 0) starts[next++] = i;
  starts[count] = bytes.length;
  if (next !== count) throw new Error(MISFIT);
  return starts;
}

/** 0, and the indices behind the bytes that have the bit. Throws when they are not as many as told. */
function startsAfter(bytes: Uint8Array, bit: number, count: number): Uint32Array {
  const starts = new Uint32Array(checked(count, bytes.length) + 1);
  let next = 0;
  for (let i = 0; i < bytes.length; i++) if (((bytes[i] ?? 0) & bit) !== 0) starts[++next] = i + 1;
  if (next !== count || starts[count] !== bytes.length) throw new Error(MISFIT);
  return starts;
}

/** Where each list begins, and at the end their sum: LAST is the sign of a 32-bit number. */
function listsOf(entries: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(checked(count, entries.length) + 1);
  let next = 0;
  for (let i = 0; i < entries.length; i++) if (((entries[i] ?? 0) | 0) < 0) starts[++next] = i + 1;
  if (next !== count || starts[count] !== entries.length) throw new Error(MISFIT);
  return starts;
}

function checked(count: number, most: number): number {
  if (!Number.isInteger(count) || count < 0 || count > most) throw new Error(MISFIT);
  return count;
}

const MISFIT = 'gazetteer pack: its sections do not fit each other; build or download the pack again';

/** Sorts the postings by place, counting. Throws when a posting names no place. */
function postingsByPlace(places: Uint32Array, size: number): { placeFrom: Uint32Array; placePostings: Uint32Array } {
  const placeFrom = new Uint32Array(size + 1);
  for (let posting = 0; posting < places.length; posting++) {
    const row = places[posting] ?? 0;
    if (row >= size) throw new Error('gazetteer pack: a name belongs to no place; build or download the pack again');
    placeFrom[row + 1] = (placeFrom[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < size; row++) placeFrom[row + 1] = (placeFrom[row + 1] ?? 0) + (placeFrom[row] ?? 0);
  const placePostings = new Uint32Array(places.length);
  // Filled from the back, each place's beginning moves down from its end to where it belongs.
  placeFrom.copyWithin(0, 1);
  for (let posting = places.length - 1; posting >= 0; posting--) {
    const row = places[posting] ?? 0;
    const at = (placeFrom[row] ?? 0) - 1;
    placePostings[at] = posting;
    placeFrom[row] = at;
  }
  return { placeFrom, placePostings };
}

function checkLengths(pack: Pack): void {
  const perPlace = [
    pack.lons,
    pack.lats,
    pack.populations,
    pack.radii,
    pack.kinds,
    pack.flags,
    pack.countries,
    pack.admin1s,
    pack.sources,
    pack.withins,
  ];
  const names = pack.nameForms.length;
  const postings = pack.postingPlaces.length;
  const fits =
    perPlace.every((section) => section.length === pack.size) &&
    (names === 0 || pack.keyNames[0] === 0) &&
    pack.nameTextBlocks.length === Math.ceil(names / BLOCK) &&
    pack.meta.counts.names === names &&
    pack.postingFlags.length === postings &&
    pack.postingLanguages.length === postings &&
    isBelow(pack.typedPostings, postings) &&
    isBelow(pack.alikeOf, pack.keys.size) &&
    isIds(pack.ids, pack.meta.ids.length) &&
    pack.areaRows.length === pack.areaEnds.length &&
    isAscending(pack.areaRows, pack.size) &&
    isAscending(pack.areaEnds, pack.areas.length + 1);
  if (!fits) throw new Error(MISFIT);
}

/** True when every entry is below the bound. */
function isBelow(entries: Uint32Array, bound: number): boolean {
  for (let i = 0; i < entries.length; i++) if (((entries[i] ?? 0) & ~LAST) >>> 0 >= bound) return false;
  return true;
}

/** True when the ids ascend and those that are no GeoNames number stand in the tables. */
function isIds(ids: Uint32Array, others: number): boolean {
  return isAscending(ids, OTHER_ID + others);
}

/** True when each is greater than the one before and all are below the bound. */
function isAscending(numbers: Uint32Array, bound: number): boolean {
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] ?? 0) <= (numbers[i - 1] ?? 0)) return false;
  return (numbers.at(-1) ?? -1) < bound;
}
