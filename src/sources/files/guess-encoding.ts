/** How the bytes of a text are to be read. */
export interface TextEncoding {
  /** A label of the Encoding standard. */
  readonly label: string;
  /** True where the bytes do not tell, so that a person should look. */
  readonly isGuessed: boolean;
}

/** Bytes from which an encoding is told. */
export const ENCODING_SAMPLE = 1024 * 1024;

/** Share of high bytes beside another one from which they are Arabic words: those of French or German stand alone between ASCII letters. */
const ARABIC_SHARE = 0.5;

/** Share of zero bytes from which a text is UTF-16: blanks, digits and line breaks have one in any script. */
const WIDE_SHARE = 0.1;

/** The encoding of a text by its first bytes: a mark, UTF-8 where that fits, UTF-16 where every second byte is zero now and then, else windows-1256 or -1252. */
export function guessEncoding(head: Uint8Array): TextEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return { label: 'utf-16le', isGuessed: false };
  if (head[0] === 0xfe && head[1] === 0xff) return { label: 'utf-16be', isGuessed: false };
  const wide = wideEncoding(head);
  if (wide !== null) return { label: wide, isGuessed: true };
  if (isUtf8(head)) return { label: 'utf-8', isGuessed: false };
  return { label: guessNarrow(head), isGuessed: true };
}

/** `windows-1256` where high bytes stand together as Arabic letters do, else `windows-1252`. */
export function guessNarrow(bytes: Uint8Array): 'windows-1252' | 'windows-1256' {
  let high = 0;
  let beside = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isHigh(bytes[at])) continue;
    high++;
    if (isHigh(bytes[at - 1]) || isHigh(bytes[at + 1])) beside++;
  }
  return high > 0 && beside / high >= ARABIC_SHARE ? 'windows-1256' : 'windows-1252';
}

/** True for UTF-8, which may end in the middle of a letter. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isHigh(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xc0;
}

/** UTF-16 without a mark: zeros stand at odd offsets (little end first) or at even ones, hardly at both. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const most = Math.min(head.length & ~1, 64 * 1024);
  let [even, odd] = [0, 0];
  for (let at = 0; at < most; at += 2) {
    if (head[at] === 0) even++;
    if (head[at + 1] === 0) odd++;
  }
  const least = Math.max(2, (most / 2) * WIDE_SHARE);
  if (odd >= least && even * 20 <= odd) return 'utf-16le';
  return even >= least && odd * 20 <= even ? 'utf-16be' : null;
}
