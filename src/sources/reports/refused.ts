import { hasBytes, refusedBySignature } from '../files/signatures.ts';

/** What a file is that is no report, told by its first bytes, and what to do; null for any other. */
export function noReport(head: Uint8Array): string | null {
  if (hasBytes(head, 'PK\x03\x04')) return 'an archive or an office document; save it as text, HTML or PDF';
  if (hasBytes(head, '\x1f\x8b')) return 'a gzip archive; unpack it first';
  const refused = refusedBySignature(head);
  if (refused === null || refused.endsWith('unpack it first')) return refused;
  const [what = refused] = refused.split(';');
  return `${what}; save or copy its text, and read that`;
}
