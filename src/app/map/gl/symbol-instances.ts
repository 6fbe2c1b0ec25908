import { FAMILIES, GATHERING_REACH, NODE_FLAGS, ringRadius, type MapNodes } from '../../../index.ts';
import type { MapColours } from '../colours.ts';
import { CHARACTER_HALF, type Atlas, type AtlasTile } from './atlas.ts';
import { countWords } from './count-words.ts';
import { rgbOf } from './rgb.ts';

/** Bytes of an instance: see {@link SYMBOL_ATTRIBUTES}. */
export const SYMBOL_STRIDE = 72;

/** What an instance holds, in the order of the locations; offsets and sizes in bytes. */
export const SYMBOL_ATTRIBUTES = [
  /** World coordinates relative to the origin. */
  { name: 'a_at', offset: 0, size: 2, type: 'float' },
  /** Where the quad's middle lies from there, and half its size, in CSS pixels. */
  { name: 'a_box', offset: 8, size: 4, type: 'float' },
  /** Its piece of the atlas. */
  { name: 'a_tile', offset: 24, size: 4, type: 'share' },
  /** Outer radius and width of the ring in CSS pixels. */
  { name: 'a_ring', offset: 32, size: 2, type: 'float' },
  /** Sort of instance, flags, colour, opacity of 255. */
  { name: 'a_kind', offset: 40, size: 4, type: 'code' },
  /** Where each of 14 segments ends, as a share of the round. */
  { name: 'a_ends_0', offset: 44, size: 4, type: 'share' },
  { name: 'a_ends_1', offset: 52, size: 4, type: 'share' },
  { name: 'a_ends_2', offset: 60, size: 4, type: 'share' },
  { name: 'a_ends_3', offset: 68, size: 2, type: 'share' },
] as const;

/** Sorts of instances. */
export const SYMBOL_KINDS = { ring: 0, glyph: 1, character: 2, unread: 3 } as const;

/** Bits of an instance's flags. */
export const SYMBOL_FLAGS = { gathering: 1, selected: 2, segmented: 4 } as const;

/** Numbers of colours behind the seven families. */
export const SYMBOL_COLOURS = { ink: 7, inkSoft: 8, paper: 9, accent: 10, ground: 11 } as const;

/** Width in CSS pixels of the paper-coloured edge that keeps symbols apart from what lies under them. */
export const CASING = 1.75;
/** How much further a selected symbol reaches for its ring. */
export const SELECTED_REACH = 5;

/** The broken ring around what nobody has looked at: how far it lies off the symbol, its width, in CSS pixels; its radius around an area's number. */
const UNREAD = { gap: 2.5, width: 1.6, area: 15 } as const;

/** Three numbers a colour, in the order of FAMILIES, then of `SYMBOL_COLOURS`. */
export function symbolColours({ families, ink, inkSoft, paper, accent, landFocus }: MapColours): Float32Array {
  const all = [...FAMILIES.map((family) => families[family]), ink, inkSoft, paper, accent, landFocus];
  return Float32Array.from(all.flatMap((colour) => rgbOf(colour)));
}

/** Instances ready for upload: `length` of {@link SYMBOL_STRIDE} bytes. The buffer is used again. */
export interface SymbolInstances {
  readonly bytes: ArrayBuffer;
  readonly length: number;
  /** World coordinates that positions are relative to. */
  readonly origin: readonly [x: number, y: number];
}

/** Makes instances of nodes: each its symbol and then the characters of its count, the largest first, so that small ones lie on top and the selected one on all. */
export function createSymbolInstances(): (
  nodes: MapNodes,
  origin: readonly [x: number, y: number],
  atlas: Atlas,
) => SymbolInstances {
  let bytes = new ArrayBuffer(256 * SYMBOL_STRIDE);
  return (nodes, origin, atlas) => {
    const needed = countInstances(nodes) * SYMBOL_STRIDE;
    if (needed > bytes.byteLength) bytes = new ArrayBuffer(2 * needed);
    const writer = makeWriter(bytes, origin, atlas);
    for (const node of drawingOrder(nodes)) writeNode(writer, nodes, node);
    return { bytes, length: writer.length, origin };
  };
}

/** Radius in CSS pixels of a node's symbol as drawn, its edge included; of an area that of its number. */
function nodeReach(total: number, flags: number): number {
  const ring = ringRadius(total);
  return (
    ring +
    CASING +
    ((flags & NODE_FLAGS.gathering) !== 0 ? GATHERING_REACH : 0) +
    ((flags & NODE_FLAGS.selected) !== 0 ? SELECTED_REACH : 0)
  );
}

interface Writer {
  readonly floats: Float32Array;
  readonly shares: Uint16Array;
  readonly codes: Uint8Array;
  readonly origin: readonly [x: number, y: number];
  readonly atlas: Atlas;
  length: number;
}

function makeWriter(bytes: ArrayBuffer, origin: readonly [x: number, y: number], atlas: Atlas): Writer {
  const codes = new Uint8Array(bytes);
  return { floats: new Float32Array(bytes), shares: new Uint16Array(bytes), codes, origin, atlas, length: 0 };
}

/** An area's characters have a halo each. */
function countInstances({ length, totals, flags }: MapNodes): number {
  let count = 0;
  for (let i = 0; i < length; i++) {
    const characters = countWords(totals[i] ?? 0).length;
    count += ((flags[i] ?? 0) & NODE_FLAGS.area) !== 0 ? 2 * characters : 1 + characters;
    if (((flags[i] ?? 0) & NODE_FLAGS.unread) !== 0) count++;
  }
  return count;
}

/** The largest first, equal ones in their own order, selected ones last. One number a node sorts faster than a comparison does. */
function drawingOrder({ length, totals, flags }: MapNodes): Float64Array {
  const keys = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const isSelected = ((flags[i] ?? 0) & NODE_FLAGS.selected) !== 0;
    keys[i] = (isSelected ? 1 : -(totals[i] ?? 0)) * ORDER_STEP + i;
  }
  keys.sort();
  for (let i = 0; i < length; i++) keys[i] = (((keys[i] ?? 0) % ORDER_STEP) + ORDER_STEP) % ORDER_STEP;
  return keys;
}

/** More nodes than are ever drawn at once; counts above it still leave whole numbers exact. */
const ORDER_STEP = 2 ** 21;

function writeNode(writer: Writer, nodes: MapNodes, node: number): void {
  const total = nodes.totals[node] ?? 0;
  const flags = nodes.flags[node] ?? 0;
  const selected = (flags & NODE_FLAGS.selected) !== 0;
  if ((flags & NODE_FLAGS.unread) !== 0) writeUnread(writer, nodes, node);
  if ((flags & NODE_FLAGS.area) !== 0) {
    const colour = selected ? SYMBOL_COLOURS.accent : (onlyFamily(nodes, node) ?? SYMBOL_COLOURS.inkSoft);
    writeCount(writer, nodes, node, { size: 13, colour: SYMBOL_COLOURS.ground, opacity: 0.9, part: 'halo' });
    writeCount(writer, nodes, node, {
      size: 13,
      colour,
      opacity: Math.max(0.75, nodes.opacity[node] ?? 0),
      part: 'fill',
    });
    return;
  }
  const radius = ringRadius(total);
  const family = total === 1 ? onlyFamily(nodes, node) : undefined;
  writeSymbol(writer, nodes, node, radius, family);
  if (total < 2) return;
  const size = total > 99 && radius < 24 ? 11 : radius > 14 ? 13 : 12;
  writeCount(writer, nodes, node, {
    size,
    colour: SYMBOL_COLOURS.ink,
    opacity: nodes.opacity[node] ?? 0,
    part: 'fill',
  });
}

/** The family of all events of a node; undefined when there are several. */
export function onlyFamily({ cells }: MapNodes, node: number): number | undefined {
  let only: number | undefined;
  for (let family = 0; family < FAMILIES.length; family++) {
    const at = 2 * FAMILIES.length * node + family;
    if ((cells[at] ?? 0) + (cells[at + FAMILIES.length] ?? 0) === 0) continue;
    if (only !== undefined) return undefined;
    only = family;
  }
  return only;
}

function writeSymbol(writer: Writer, nodes: MapNodes, node: number, radius: number, family: number | undefined): void {
  const flags = nodes.flags[node] ?? 0;
  const isGlyph = family !== undefined;
  const half = nodeReach(nodes.totals[node] ?? 0, flags) + 1;
  const at = start(writer, nodes, node, 0, half, half);
  if (isGlyph) putTile(writer, at, writer.atlas.glyphs[family]);
  writer.floats[at / 4 + 8] = radius;
  writer.floats[at / 4 + 9] = Math.max(4, Math.min(7, radius * 0.3));
  const segments = isGlyph ? 1 : putEnds(writer, nodes, node, at);
  const kind = isGlyph ? SYMBOL_KINDS.glyph : SYMBOL_KINDS.ring;
  const bits =
    ((flags & NODE_FLAGS.gathering) !== 0 ? SYMBOL_FLAGS.gathering : 0) |
    ((flags & NODE_FLAGS.selected) !== 0 ? SYMBOL_FLAGS.selected : 0) |
    (segments > 1 ? SYMBOL_FLAGS.segmented : 0);
  putCodes(writer, at, kind, bits, family ?? 0, nodes.opacity[node] ?? 0);
}

/** Ends of the segments: of each family the sure events, then the possible ones. Returns how many there are. */
function putEnds({ shares }: Writer, { cells, totals }: MapNodes, node: number, at: number): number {
  const total = Math.max(1, totals[node] ?? 0);
  const first = 2 * FAMILIES.length * node;
  let done = 0;
  let segments = 0;
  for (let segment = 0; segment < 2 * FAMILIES.length; segment++) {
    const count = cells[first + (segment >> 1) + (segment & 1) * FAMILIES.length] ?? 0;
    done += count;
    if (count > 0) segments++;
    shares[at / 2 + 22 + segment] = Math.round((done / total) * 65535);
  }
  return segments;
}

/** A broken ring outside of everything else that the symbol has. */
function writeUnread(writer: Writer, nodes: MapNodes, node: number): void {
  const flags = nodes.flags[node] ?? 0;
  const isArea = (flags & NODE_FLAGS.area) !== 0;
  const radius = isArea ? UNREAD.area : nodeReach(nodes.totals[node] ?? 0, flags) + UNREAD.gap;
  const half = radius + UNREAD.width;
  const at = start(writer, nodes, node, 0, half, half);
  writer.floats[at / 4 + 8] = radius;
  writer.floats[at / 4 + 9] = UNREAD.width;
  putCodes(writer, at, SYMBOL_KINDS.unread, 0, SYMBOL_COLOURS.ink, Math.max(0.75, nodes.opacity[node] ?? 0));
}

interface CountLook {
  readonly size: number;
  readonly colour: number;
  readonly opacity: number;
  readonly part: 'fill' | 'halo';
}

function writeCount(writer: Writer, nodes: MapNodes, node: number, look: CountLook): void {
  const known = writer.atlas.characters.get(look.size);
  const words = countWords(nodes.totals[node] ?? 0);
  let width = 0;
  for (let i = 0; i < words.length; i++) width += known?.get(words.charAt(i))?.advance ?? 0;
  let x = -width / 2;
  for (let i = 0; i < words.length; i++) {
    const character = known?.get(words.charAt(i));
    if (!character) continue;
    const at = start(writer, nodes, node, x + character.advance / 2, CHARACTER_HALF.x, CHARACTER_HALF.y);
    putTile(writer, at, character[look.part]);
    putCodes(writer, at, SYMBOL_KINDS.character, 0, look.colour, look.opacity);
    x += character.advance;
  }
}

/** Begins the next instance and returns its first byte. What an instance's sort does not read is left as it was. */
function start(writer: Writer, nodes: MapNodes, node: number, x: number, halfX: number, halfY: number): number {
  const at = writer.length++ * SYMBOL_STRIDE;
  const float = at / 4;
  const worldX = nodes.x[node] ?? NaN;
  const worldY = nodes.y[node] ?? NaN;
  if (!Number.isFinite(worldX) || !Number.isFinite(worldY)) {
    throw new Error(`map nodes: expected world coordinates, got ${worldX}, ${worldY} at node ${node}`);
  }
  const { floats, origin } = writer;
  floats[float] = worldX - origin[0];
  floats[float + 1] = worldY - origin[1];
  floats[float + 2] = x;
  floats[float + 3] = 0;
  floats[float + 4] = halfX;
  floats[float + 5] = halfY;
  return at;
}

function putCodes({ codes }: Writer, at: number, kind: number, flags: number, colour: number, opacity: number): void {
  codes[at + 40] = kind;
  codes[at + 41] = flags;
  codes[at + 42] = colour;
  codes[at + 43] = Math.round(255 * Math.max(0, Math.min(1, opacity)));
}

function putTile({ shares }: Writer, at: number, tile: AtlasTile | undefined): void {
  if (!tile) return;
  shares[at / 2 + 12] = tile.left;
  shares[at / 2 + 13] = tile.top;
  shares[at / 2 + 14] = tile.right;
  shares[at / 2 + 15] = tile.bottom;
}
