/** SHA-256 (FIPS 180-4) of bytes that come in pieces. */
export interface Sha256 {
  add(bytes: Uint8Array): void;
  /** 64 hexadecimal digits; nothing may be added afterwards. */
  hex(): string;
}

const BLOCK = 64;

/** The hash of bytes that are still to come. */
export function createSha256(): Sha256 {
  const state = Uint32Array.from(firstBits(8, 1 / 2));
  const block = new Uint8Array(BLOCK);
  let filled = 0;
  let length = 0;
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    for (let from = 0; from < bytes.length;) {
      const taken = Math.min(BLOCK - filled, bytes.length - from);
      block.set(bytes.subarray(from, from + taken), filled);
      filled += taken;
      from += taken;
      if (filled < BLOCK) continue;
      compress(state, block);
      filled = 0;
    }
  };
  return {
    add,
    hex() {
      const bits = length * 8;
      const end = new Uint8Array((filled < 56 ? 56 : 120) - filled + 8);
      end[0] = 0x80;
      const view = new DataView(end.buffer);
      view.setUint32(end.length - 8, Math.floor(bits / 0x1_0000_0000));
      view.setUint32(end.length - 4, bits >>> 0);
      add(end);
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function sha256Of(text: string): string {
  const hash = createSha256();
  hash.add(new TextEncoder().encode(text));
  return hash.hex();
}

const ROUNDS = 64;

/** The first 32 bits of the fractions of a root of the first primes. */
function firstBits(count: number, root: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map((prime) => ((prime ** root % 1) * 0x1_0000_0000) >>> 0);
}

const CONSTANTS = Int32Array.from(firstBits(ROUNDS, 1 / 3));
const schedule = new Int32Array(ROUNDS);

function compress(state: Uint32Array, block: Uint8Array): void {
  const w = schedule;
  for (let i = 0; i < 16; i++) {
    const at = i * 4;
    w[i] = ((block[at] ?? 0) << 24) | ((block[at + 1] ?? 0) << 16) | ((block[at + 2] ?? 0) << 8) | (block[at + 3] ?? 0);
  }
  for (let i = 16; i < ROUNDS; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const low = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const high = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    w[i] = (w[i - 16] as number) + low + (w[i - 7] as number) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < ROUNDS; i++) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + high + ((e & f) ^ (~e & g)) + (CONSTANTS[i] as number) + (w[i] as number)) | 0;
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (state[i] ?? 0) + (sums[i] ?? 0);
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
