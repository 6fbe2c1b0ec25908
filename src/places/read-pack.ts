import { PACK_MAGIC, PACK_VERSION, SECTIONS, type PackMeta, type SectionName } from './pack-format.ts';

/** A pack ready for look-ups: views on its bytes, see {@link SECTIONS}. */
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
  readonly textFrom: Uint32Array;
  readonly text: Uint8Array;
  readonly buckets: Uint32Array;
  readonly postingPlaces: Uint32Array;
  readonly postingLines: Uint16Array;
  readonly alikeBuckets: Uint32Array;
  readonly alikePlaces: Uint32Array;
  readonly alikeLines: Uint16Array;
  readonly worldPhrases: Uint32Array;
}

const NAMES = Object.keys(SECTIONS) as readonly SectionName[];
const HEAD_BYTES = 16 + NAMES.length * 8;

/**
 * Reads a packed gazetteer without copying it (unless it starts at an odd address). The bytes must not change afterwards.
 * Throws an error that says what is wrong when they are no pack, of another version, cut off or inconsistent.
 */
export function readPack(bytes: Uint8Array): Pack {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  checkHead(aligned);
  const head = new Uint32Array(aligned.buffer, aligned.byteOffset, HEAD_BYTES / 4);
  const section = <T>(name: SectionName, make: (buffer: ArrayBufferLike, offset: number, length: number) => T): T => {
    const at = 4 + NAMES.indexOf(name) * 2;
    const offset = head[at] ?? 0;
    const length = head[at + 1] ?? 0;
    const width = { u8: 1, u16: 2, u32: 4, i32: 4 }[SECTIONS[name]];
    if (offset % 8 !== 0 || offset < HEAD_BYTES || offset + length > aligned.length || length % width !== 0) {
      throw new Error(`gazetteer pack: section ${name} lies outside the file; build or download the pack again`);
    }
    return make(aligned.buffer, aligned.byteOffset + offset, length / width);
  };
  const bytesOf = (name: SectionName): Uint8Array => section(name, (b, o, n) => new Uint8Array(b, o, n));
  const shorts = (name: SectionName): Uint16Array => section(name, (b, o, n) => new Uint16Array(b, o, n));
  const words = (name: SectionName): Uint32Array => section(name, (b, o, n) => new Uint32Array(b, o, n));
  const integers = (name: SectionName): Int32Array => section(name, (b, o, n) => new Int32Array(b, o, n));
  const ids = words('ids');
  const pack: Pack = {
    meta: readMeta(bytesOf('meta')),
    size: ids.length,
    ids,
    lons: integers('lons'),
    lats: integers('lats'),
    populations: words('populations'),
    radii: words('radii'),
    kinds: bytesOf('kinds'),
    flags: bytesOf('flags'),
    countries: shorts('countries'),
    admin1s: shorts('admin1s'),
    sources: shorts('sources'),
    withins: words('withins'),
    textFrom: words('textFrom'),
    text: bytesOf('text'),
    buckets: words('buckets'),
    postingPlaces: words('postingPlaces'),
    postingLines: shorts('postingLines'),
    alikeBuckets: words('alikeBuckets'),
    alikePlaces: words('alikePlaces'),
    alikeLines: shorts('alikeLines'),
    worldPhrases: words('worldPhrases'),
  };
  checkLengths(pack);
  return pack;
}

function checkHead(bytes: Uint8Array): void {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== PACK_MAGIC) {
    const came = bytes.length === 0 ? 'an empty file' : 'other bytes';
    throw new Error(`gazetteer pack: expected a file that begins with ${PACK_MAGIC}, came ${came}`);
  }
  if (bytes.length < HEAD_BYTES) {
    throw new Error(`gazetteer pack: the file ends within its head, after ${bytes.length} bytes`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const version = view.getUint32(4, true);
  if (version !== PACK_VERSION) {
    throw new Error(`gazetteer pack: expected format version ${PACK_VERSION}, came ${version}; build the pack again`);
  }
  const length = view.getUint32(8, true);
  if (length !== bytes.length) {
    throw new Error(`gazetteer pack: expected ${length} bytes, came ${bytes.length}; the file is cut off or changed`);
  }
  if (view.getUint32(12, true) !== NAMES.length) throw new Error('gazetteer pack: wrong number of sections');
}

function readMeta(bytes: Uint8Array): PackMeta {
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    const meta = JSON.parse(text) as PackMeta;
    if (Array.isArray(meta.admin1) && Array.isArray(meta.ids) && Array.isArray(meta.countries)) return meta;
  } catch (cause) {
    throw new Error('gazetteer pack: its tables are damaged; build or download the pack again', { cause });
  }
  throw new Error('gazetteer pack: its tables are incomplete; build or download the pack again');
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
  const fits =
    perPlace.every((section) => section.length === pack.size) &&
    pack.textFrom.length === pack.size + 1 &&
    pack.textFrom[pack.size] === pack.text.length &&
    isTable(pack.buckets, pack.postingPlaces, pack.postingLines) &&
    isTable(pack.alikeBuckets, pack.alikePlaces, pack.alikeLines);
  if (!fits) throw new Error('gazetteer pack: its sections do not fit each other; build or download the pack again');
}

function isTable(buckets: Uint32Array, places: Uint32Array, lines: Uint16Array): boolean {
  const last = buckets.length - 1;
  const isPower = last >= 1 && (last & (last - 1)) === 0;
  return isPower && buckets[last] === places.length && lines.length === places.length;
}
