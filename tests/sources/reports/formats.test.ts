import { describe, expect, it } from 'vitest';
import { madePdf, reportsOf } from './made.ts';

const BODY =
  'Gunmen opened fire on a patrol north of Baqubah on Tuesday, a police officer said, and two people were hurt.';

const PAGE = `<!doctype html><html><head><title>Patrol fired on | Daily</title>
<meta property="og:site_name" content="Diyala Daily"><meta property="article:published_time" content="2021-03-04T09:00:00Z">
<style>p{color:red}</style><script>alert('no')</script></head>
<body><nav><a href="/">Home</a> <a href="/iraq">Iraq</a></nav><main><h1>Patrol fired on north of Baqubah</h1>
<p>${BODY}</p><p onclick="alert(1)">The army closed the road and searched three villages until the evening, he added.</p>
<p>Nobody has said that they did it, and the district has been quiet for weeks, residents told us by telephone.</p></main><footer>All rights reserved</footer></body></html>`;

describe('formats of reports', () => {
  it('calls a report without a headline by its first words, cut between words and marked, a short one whole', async () => {
    const { reports } = await reportsOf(`${BODY}\n`, 'long.txt');
    expect(reports?.[0]?.title).toBe('Gunmen opened fire on a patrol north of Baqubah on Tuesday, a police officer …');
    const short = await reportsOf('Gunmen opened fire on a patrol north of Baqubah.\n', 'short.txt');
    expect(short.reports?.[0]?.title).toBe('Gunmen opened fire on a patrol north of Baqubah.');
  });

  it('reads a web page: main text, headline, publisher and date, and no script, style or menu', async () => {
    const { reports } = await reportsOf(PAGE, 'page.html');
    expect(reports).toHaveLength(1);
    const [report] = reports ?? [];
    expect(report).toMatchObject({ publisher: 'Diyala Daily', title: 'Patrol fired on north of Baqubah' });
    expect(report?.published).toMatchObject({ earliest: '2021-03-04T09:00:00Z' });
    expect(report?.text).toContain(BODY);
    expect(report?.text).not.toMatch(/alert|color|Home|rights/u);
  });

  it('reads the items of a page with several articles one by one', async () => {
    const article = (title: string, day: string): string =>
      `<article><h2>${title}</h2><time datetime="${day}">${day}</time><p>${BODY}</p></article>`;
    const { reports } = await reportsOf(
      `<html><body>${article('First headline of two', '2021-03-04')}${article('Second headline of two', '2021-03-06')}</body></html>`,
    );
    expect(reports?.map(({ title, published }) => [title, published?.earliest])).toEqual([
      ['First headline of two', '2021-03-04'],
      ['Second headline of two', '2021-03-06'],
    ]);
  });

  it('reads MHTML in quoted-printable, with the address it was saved from', async () => {
    const quoted = `<html><head><title>T=C3=BCrk=20news</title></head><body><p>${BODY.replace(', a police', ',=\r\n a police')}</p></body></html>`;
    const mhtml = `From: <Saved>\r\nSnapshot-Content-Location: https://example.org/2021/03/05/patrol\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--b1"\r\n\r\n----b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n----b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b1--\r\n`;
    const { reports } = await reportsOf(mhtml, 'saved.mht');
    expect(reports?.[0]).toMatchObject({
      url: 'https://example.org/2021/03/05/patrol',
      published: { earliest: '2021-03-05' },
    });
    expect(reports?.[0]?.text).toContain(BODY);
  });

  it.each([
    [
      'RSS',
      `<rss><channel><title>Wire</title><item><title>One headline here</title><link>https://example.org/1</link><pubDate>Thu, 04 Mar 2021 10:00:00 +0000</pubDate><description>&lt;p&gt;${BODY}&lt;/p&gt;</description></item><item><title>Other headline here</title><description>${BODY}</description></item></channel></rss>`,
    ],
    [
      'Atom',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>One headline here</title><link href="https://example.org/1"/><updated>2021-03-04T10:00:00Z</updated><content type="html">${BODY}</content></entry><entry><title>Other headline here</title><summary>${BODY}</summary></entry></feed>`,
    ],
  ])('reads %s', async (_, feed) => {
    const { reports } = await reportsOf(feed, 'feed.xml');
    expect(reports?.map(({ title, url, publisher }) => [title, url, publisher])).toEqual([
      ['One headline here', 'https://example.org/1', 'Wire'],
      ['Other headline here', '', 'Wire'],
    ]);
    expect(reports?.[0]?.published?.earliest.slice(0, 10)).toBe('2021-03-04');
    expect(reports?.[1]?.published).toBeNull();
  });

  it('reads the text layer of a PDF, lines joined to paragraphs', async () => {
    const { reports, messages } = await reportsOf(
      madePdf([
        ['Gunmen opened fire on a patrol north of Baqubah on Tues-', 'day, a police officer said, and two were hurt.'],
      ]),
      'r.pdf',
    );
    expect(messages).toEqual([]);
    expect(reports?.[0]?.text).toBe(
      'Gunmen opened fire on a patrol north of Baqubah on Tuesday, a police officer said, and two were hurt.',
    );
  });

  it('reads Markdown without its marks', async () => {
    const { reports } = await reportsOf(
      `# Patrol **fired** on\n\n> ${BODY}\n\n- one [link](https://x.example)\n- two\n`,
      'r.md',
    );
    expect(reports?.[0]?.text).toBe(`Patrol fired on\n\n${BODY}\n\none link\n\ntwo`);
  });
});

describe('reports that are refused', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'e.txt', /empty file; choose another/u],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'a.txt', /found a picture/u],
    ['binary', new Uint8Array(500).map((_, i) => (i * 37) % 19), 'b.txt', /no text/u],
    ['a scanned PDF', madePdf([[]]), 's.pdf', /text layer.*OCR/u],
    ['a broken PDF', new TextEncoder().encode('%PDF-1.7\nnothing of it'), 'x.pdf', /damaged/u],
    ['an archive', new TextEncoder().encode('PK\x03\x04....'), 'z.docx', /archive or an office document/u],
    [
      'a feed with entities',
      new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss><channel/></rss>'),
      'f.xml',
      /DOCTYPE/u,
    ],
  ])('%s', async (_, bytes, name, message) => {
    const { reports, messages } = await reportsOf(bytes, name);
    expect(reports).toBeNull();
    expect(messages.join()).toMatch(message);
  });

  it('a file without sentences gives no item and a word about it', async () => {
    const { reports, messages } = await reportsOf('12\n\n34\n');
    expect(reports).toEqual([]);
    expect(messages.join()).toMatch(/no sentences/u);
  });

  it('a page nested without end is read as words', async () => {
    const { reports } = await reportsOf(
      `<html><body>${'<div>'.repeat(50_000)}<p>${BODY}</p></body></html>`,
      'deep.html',
    );
    expect(reports?.[0]?.text).toBe(BODY);
  });
});
