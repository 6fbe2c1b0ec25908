/** The page of an MHTML archive, and where and when it was saved; null where there is none. Pictures and styles are left. */
export function pageOfMhtml(
  bytes: Uint8Array,
): { readonly html: Uint8Array; readonly charset: string; readonly address: string; readonly saved: string } | null {
  const text = latin1(bytes);
  const head = headersAt(text, 0);
  const boundary = /boundary="?([^";\r\n]{1,200})"?/iu.exec(head.get('content-type') ?? '')?.[1];
  const address = head.get('snapshot-content-location') ?? head.get('content-location') ?? '';
  const saved = head.get('date') ?? '';
  if (boundary === undefined) return partOf(text, address, saved);
  for (let at = text.indexOf(`--${boundary}`); at !== -1;) {
    const from = at + boundary.length + 2;
    const next = text.indexOf(`--${boundary}`, from);
    const page = partOf(text.slice(from, next === -1 ? undefined : next).replace(/^\r?\n/u, ''), address, saved);
    if (page) return page;
    at = next;
  }
  return null;
}

function partOf(part: string, address: string, saved: string): ReturnType<typeof pageOfMhtml> {
  const head = headersAt(part, 0);
  const type = head.get('content-type') ?? '';
  if (!/text\/html|application\/xhtml/iu.test(type)) return null;
  const body = part.slice(bodyOffset(part));
  const coding = (head.get('content-transfer-encoding') ?? '').toLowerCase();
  const html =
    coding === 'base64' ? fromBase64(body) : coding === 'quoted-printable' ? fromQuoted(body) : fromLatin1(body);
  const charset = /charset="?([\w-]{1,40})/iu.exec(type)?.[1] ?? '';
  return { html, charset, address: head.get('content-location') ?? address, saved };
}

function headersAt(text: string, from: number): Map<string, string> {
  const head = text.slice(from, bodyOffset(text)).replace(/\r?\n[ \t]+/gu, ' ');
  const all = head.split(/\r?\n/u).map((line) => /^([\w-]+):\s*(.*)$/u.exec(line));
  return new Map(all.flatMap((match) => (match ? [[(match[1] ?? '').toLowerCase(), match[2] ?? ''] as const] : [])));
}

function bodyOffset(text: string): number {
  const at = /\r?\n\r?\n/u.exec(text);
  return at ? at.index + at[0].length : text.length;
}

/** RFC 2045, section 6.7. */
function fromQuoted(text: string): Uint8Array {
  return fromLatin1(
    text
      .replace(/[ \t]*=\r?\n/gu, '')
      .replace(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, section 4; letters of no meaning are passed over. */
function fromBase64(text: string): Uint8Array {
  const codes = new Int8Array(128).fill(-1);
  for (let i = 0; i < 64; i++) codes[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)] ?? -1;
    if (code < 0) continue;
    value = ((value << 6) | code) & 0xff_ffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (value >> bits) & 0xff;
  }
  return bytes.slice(0, length);
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return parts.join('');
}

function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
