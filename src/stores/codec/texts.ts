/**
 * Many texts as bytes: u32 encoding, u32 count, then where each text ends (u32, in UTF-16 code units of all of them joined), then the joined
 * texts. UTF-8, but UTF-16 where half a surrogate pair stands alone, which UTF-8 does not know.
 */
const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const UTF8 = 0;
const UTF16 = 1;

/** So many code units of text are put together at most, but for a single longer one. */
const MOST_UNITS = 1_000_000;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** The texts from `from` on that go together, as bytes; `next` is the first one that does not. */
export function textsBytes(
  texts: readonly string[],
  from: number,
): { readonly content: Uint8Array; readonly next: number } {
  let units = 0;
  let next = from;
  while (next < texts.length && (next === from || units + (texts[next] ?? '').length <= MOST_UNITS)) {
    units += (texts[next] ?? '').length;
    next++;
  }
  const part = texts.slice(from, next);
  const all = part.join('');
  // Halves that meet where two texts are joined make a whole pair, and come apart again where the texts end.
  const isLone = LONE_SURROGATE.test(all);
  const body = isLone ? utf16(all) : ENCODER.encode(all);
  const content = new Uint8Array(8 + part.length * 4 + body.length);
  const words = new Uint32Array(content.buffer, 0, 2 + part.length);
  words[0] = isLone ? UTF16 : UTF8;
  words[1] = part.length;
  let end = 0;
  part.forEach((text, i) => (words[2 + i] = end += text.length));
  content.set(body, 8 + part.length * 4);
  return { content, next };
}

/** Writes the texts of such bytes into a list from `at` on; gives how many. Throws where they are no texts. */
export function readTexts(content: Uint8Array, into: string[], at: number): number {
  const head = content.byteOffset % 4 === 0 ? content : content.slice();
  const words = new Uint32Array(head.buffer, head.byteOffset, Math.floor(head.length / 4));
  const count = words[1] ?? 0;
  const body = content.subarray(8 + count * 4);
  const all = words[0] === UTF16 ? fromUtf16(body) : DECODER.decode(body);
  let from = 0;
  for (let i = 0; i < count; i++) {
    const end = words[2 + i] ?? 0;
    into[at + i] = all.slice(from, end);
    from = end;
  }
  return count;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

function fromUtf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) parts.push(String.fromCharCode(view.getUint16(i, true)));
  return parts.join('');
}
