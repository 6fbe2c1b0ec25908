/** Sums up bytes as gzip, zip and PNG do (CRC-32 of IEEE 802.3, reflected, polynomial 0xedb88320). */
export interface Crc32 {
  add(bytes: Uint8Array): void;
  /** Of all bytes so far, as an unsigned number. */
  readonly value: number;
}

/** Four tables, so that four bytes go through at once. */
const TABLES = tables();

/** A sum over no bytes. */
export function crc32(): Crc32 {
  const [one, two, three, four] = TABLES;
  let sum = -1;
  return {
    add(bytes) {
      let crc = sum;
      let at = 0;
      for (const end = bytes.length - 3; at < end; at += 4) {
        crc ^= byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);
        crc =
          cell(four, crc & 0xff) ^
          cell(three, (crc >>> 8) & 0xff) ^
          cell(two, (crc >>> 16) & 0xff) ^
          cell(one, crc >>> 24);
      }
      for (; at < bytes.length; at++) crc = (crc >>> 8) ^ cell(one, (crc ^ byte(bytes, at)) & 0xff);
      sum = crc;
    },
    get value() {
      return ~sum >>> 0;
    },
  };
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}

function cell(table: Int32Array, at: number): number {
  return table[at] as number;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, n) => {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const after = (before: Int32Array): Int32Array => before.map((crc) => (crc >>> 8) ^ cell(one, crc & 0xff));
  const two = after(one);
  const three = after(two);
  return [one, two, three, after(three)];
}
