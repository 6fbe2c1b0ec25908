import { describe, expect, it } from 'vitest';
import { madePdf, reportsOf } from './made.ts';

const BODY = 'Gunmen opened fire on a patrol north of Baqubah on Tuesday, a police officer said, and two were hurt.';
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A PDF whose security handler asks for a password: the user's key that it states is that of no empty password. */
function lockedPdf(): Uint8Array {
  const text = new TextDecoder('latin1').decode(madePdf([[BODY]]));
  const key = 'ab'.repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
  return latin1(text.replace('trailer << ', `trailer << ${encrypt} `));
}

/** A PDF of one page that a picture fills. */
function scannedPdf(): Uint8Array {
  const text = new TextDecoder('latin1').decode(madePdf([[]]));
  return latin1(text.replace('/Length 0 >>\nstream\n', '/Length 26 >>\nstream\nq 612 0 0 792 0 0 cm Q    '));
}

describe('files that are no report', () => {
  it.each([
    ['a locked PDF', lockedPdf(), 'l.pdf', /expected an open PDF, found one locked with a password; save it without/u],
    ['a scanned PDF', scannedPdf(), 's.pdf', /expected a PDF with a text layer, found pictures.*\(OCR\)/u],
    ['a PDF that breaks off', madePdf([[BODY]]).slice(0, 60), 'c.pdf', /expected a whole PDF, found a damaged one/u],
    ['a gzip archive', latin1('\x1f\x8b\x08\0abc'), 'g.txt', /found a gzip archive; unpack it first/u],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'p.txt', /found a picture.*; save or copy its text, and read that/u],
    [
      'a rich text document',
      latin1('{\\rtf1 Gunmen attacked Mosul.}'),
      'r.rtf',
      /found a document; save or copy its text/u,
    ],
    ['a 7z archive', latin1('7z\xbc\xaf\x27\x1c'), 'z.txt', /found a 7z archive; unpack it first/u],
    [
      'a feed that breaks off',
      latin1('<rss><channel><item><title>A headline</title><description>Gunmen'),
      'f.xml',
      /expected a whole RSS or Atom file.*load it again/u,
    ],
    [
      '31 MB of text',
      new Uint8Array(31_000_000).fill(97),
      'b.txt',
      /at most 30 MB, found a bigger file; cut it into parts/u,
    ],
  ])('%s is refused, with what to do', async (_, bytes, name, message) => {
    const { reports, messages } = await reportsOf(bytes, name);
    expect(reports).toBeNull();
    expect(messages.join()).toMatch(message);
  });

  it('a whole PDF and a whole feed are read', async () => {
    expect((await reportsOf(madePdf([[BODY]]), 'w.pdf')).reports?.[0]?.text).toBe(BODY);
    const feed = `<rss><channel><item><title>A headline</title><description>${BODY}</description></item></channel></rss>`;
    expect((await reportsOf(feed, 'w.xml')).reports?.[0]?.text).toContain(BODY);
  });
});

describe('encodings of reports', () => {
  it.each([
    ['UTF-16, low byte first', Uint8Array.from([0xff, 0xfe, ...Array.from(BODY).flatMap((l) => [l.charCodeAt(0), 0])])],
    [
      'UTF-16, high byte first',
      Uint8Array.from([0xfe, 0xff, ...Array.from(BODY).flatMap((l) => [0, l.charCodeAt(0)])]),
    ],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${BODY}`)],
  ])('%s', async (_, bytes) => {
    expect((await reportsOf(bytes)).reports?.[0]?.text).toBe(BODY);
  });

  it('letters of Latin-1 are read as such, and an encoding that is given counts', async () => {
    const text = 'Des hommes armés ont tué trois soldats près de la préfecture, a déclaré un témoin.';
    expect((await reportsOf(latin1(text))).reports?.[0]?.text).toBe(text);
    const cyrillic = Uint8Array.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, ...latin1(`: ${BODY}`)]);
    expect((await reportsOf(cyrillic, 'a.txt', { encoding: 'windows-1251' })).reports?.[0]?.text).toBe(
      `Москва: ${BODY}`,
    );
  });
});

describe('pages that nest without end', () => {
  it.each([
    ['with paragraphs that end', '<div><p>x</p>'],
    ['with paragraphs that do not', '<div><p>x'],
    ['in entries of lists', '<ul><li>x'],
  ])('%s are read as words', async (_, part) => {
    const page = `<html><body>${part.repeat(20_000)}<p>${BODY}</p></body></html>`;
    const { reports } = await reportsOf(page, 'deep.html');
    expect(reports?.map(({ text }) => text).join('\n')).toContain(BODY);
  });

  it('a page of many plain paragraphs is no such page', async () => {
    const { reports } = await reportsOf(
      `<html><body><main>${`<p>${BODY}`.repeat(600)}</main></body></html>`,
      'flat.html',
    );
    expect(reports?.[0]?.text.startsWith(BODY)).toBe(true);
  });
});
