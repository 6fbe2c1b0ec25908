import { describe, expect, it } from 'vitest';
import { reportsOf } from './made.ts';

const A = 'Two rockets fell near the airport of Erbil in the night, and nobody was hurt, the governor said.';
const B = 'The border crossing was closed for the second day while traders waited on both sides, officers said.';
const C = 'Four men were taken from their homes in Baqubah before dawn, their families told the police.';
const TEXTS = [A, B, C];
const TITLES = ['Rockets fall near Erbil', 'Crossing stays closed', 'Four men taken in Baqubah'];
const DAYS = ['2014-06-04', '2014-06-03', '2014-06-01'];
const AGES = ['2 hours ago', 'Yesterday', '3 days ago'];

const told = async (body: string, head = '') =>
  (
    await reportsOf(`<!doctype html><html><head><title>T</title>${head}</head><body>${body}</body></html>`, 'page.html')
  ).reports?.map((report) => [report.published?.earliest ?? null, report.text]);

const each = (entry: (title: string, day: string, text: string, age: string) => string): string =>
  TEXTS.map((text, i) => entry(TITLES[i] ?? '', DAYS[i] ?? '', text, AGES[i] ?? '')).join('\n');

const MENU = '<nav><a href="/">Home</a> | <a href="/iraq">Iraq</a></nav><header><a href="/">River Daily</a></header>';
const FOOT = '<footer>© 2014 River Media</footer><script>track("Baghdad")</script>';

describe('pages of several items', () => {
  it.each<[string, string]>([
    [
      'a forum with posts, profiles, signatures and buttons, the whole thread in a form',
      `${MENU}<form id="inline-moderation"><h1>Iraq news</h1>${each(
        (_, day, text) =>
          `<div class="post"><dl class="postprofile"><dt>sparrow</dt><dd>Posts: 3,868</dd><dd>Joined: Nov 2011</dd><dd>Location: Samarra</dd></dl><div class="postbody"><p class="author">by sparrow » <time datetime="${day}T09:12:00+03:00">3 days ago</time></p><div class="content">${text}</div><div class="signature">Basra 2004, Mosul 2017</div><ul><li><button>Quote</button></li></ul></div></div>`,
      )}</form>${FOOT}`,
    ],
    [
      'a forum in articles with names beside the posts',
      `${MENU}${each(
        (_, day, text) =>
          `<article class="message"><div class="message-user"><h4>sparrow</h4><h5>Senior member</h5><dl><dt>Joined</dt><dd>Nov 27, 2011</dd></dl></div><div class="message-main"><time datetime="${day}">2 days ago</time><div class="bbWrapper">${text}</div></div></article>`,
      )}${FOOT}`,
    ],
    [
      'a list that no class tells of',
      `${MENU}<div><section>${each((_, day, text) => `<div><span class="date">${day}</span><p>${text}</p></div>`)}</section></div>${FOOT}`,
    ],
    [
      'a table of messages',
      `${MENU}<table>${each((_, day, text) => `<tr><td>sparrow</td><td>${day}</td><td>${text}</td></tr>`)}</table>${FOOT}`,
    ],
  ])('%s', async (_, body) => {
    const reports = await told(body);
    expect(reports?.map(([day]) => day)).toEqual(DAYS);
    reports?.forEach(([, text], i) => {
      expect(text).toContain(TEXTS[i]);
      expect(text).not.toMatch(/Samarra|Basra|Mosul|Baghdad|River|Joined|Quote/u);
    });
  });

  it.each<[string, string]>([
    [
      'an archive of articles',
      `${MENU}<main>${each((title, day, text) => `<article><header><h2><a href="#">${title}</a></h2><time datetime="${day}">${day}</time></header><div>${text}</div></article>`)}</main>${FOOT}`,
    ],
    [
      'a list of links with dates',
      `${MENU}<ul>${each((title, day, text) => `<li class="story"><h3>${title}</h3><span>${day}</span><p>${text}</p></li>`)}</ul>${FOOT}`,
    ],
    [
      'results of a search',
      `${MENU}${each((title, day, text) => `<div class="result"><h3><a href="https://river.example/">${title}</a></h3><cite>https://river.example/</cite><div>${day} — ${text}</div></div>`)}${FOOT}`,
    ],
  ])('%s', async (_, body) => {
    expect(await told(body)).toEqual(TEXTS.map((text, i) => [DAYS[i], `${TITLES[i] ?? ''}\n\n${text}`]));
  });

  it('ages count from the day on which the page was saved', async () => {
    const body = each((title, _, text, age) => `<article><h2>${title}</h2><p>${age}</p><p>${text}</p></article>`);
    const days = ['2014-06-04', '2014-06-04', '2014-06-02'];
    const saved = `<!--\n Page saved with an extension\n url: https://river.example/\n saved date: Thu Jun 05 2014 10:00:00 GMT+0300\n-->`;
    const { reports } = await reportsOf(`<!doctype html><html>${saved}<body>${body}</body></html>`, 'p.html');
    expect(reports?.map(({ published }) => published?.earliest)).toEqual(days);
    const mhtml = `From: <Saved>\r\nDate: Thu, 5 Jun 2014 10:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${body}</body></html>\r\n--b1--\r\n`;
    const archive = await reportsOf(mhtml, 'p.mht');
    expect(archive.reports?.map(({ published }) => published?.earliest)).toEqual(days);
    expect((await told(body))?.map(([day]) => day)).toEqual([null, null, null]);
  });

  it('a day that begins at another hour than in Greenwich is that of its own zone', async () => {
    const meta = '<meta property="article:published_time" content="2014-06-04T01:10:00+03:00">';
    expect((await told(`<h1>${TITLES[0] ?? ''}</h1><p>${A} ${B}</p>`, meta))?.[0]?.[0]).toBe('2014-06-04');
  });

  it('a quoted post is told once; what an article quotes is text of it', async () => {
    const posts = `<article>sparrow - 3 June 2014 21:12<p>${A}</p></article><article>finch - 4 June 2014 07:01<blockquote><div>sparrow said:</div>${A}</blockquote><p>${B}</p></article>`;
    expect((await told(posts))?.map(([, text]) => text)).toEqual([A, B]);
    const article = await told(
      `<main><h1>${TITLES[0] ?? ''}</h1><p>${B} ${C}</p><blockquote>${A}</blockquote><p>${C} ${B}</p></main>`,
    );
    expect(article?.[0]?.[1]).toContain(A);
  });

  it('comments or related stories below an article do not hide it', async () => {
    const long = `${A} ${B} `.repeat(6);
    const comments =
      `<div class="comment-body">Sad, sad news for all of us, and it will happen again, I am sure of that.</div>`.repeat(
        2,
      );
    const reports = await told(
      `<main><h1>${TITLES[0] ?? ''}</h1><div><p>${long}</p><p>${long}</p></div></main>${comments}`,
    );
    expect(reports?.[0]?.[1]).toContain(A);
  });

  it('paragraphs of one article are no items', async () => {
    const paragraphs = TEXTS.map((text, i) => `<p>On ${DAYS[i] ?? ''}, so it is told: ${text}</p>`).join('');
    expect(await told(`<main><h1>${TITLES[0] ?? ''}</h1>${paragraphs}</main>`)).toHaveLength(1);
  });
});
