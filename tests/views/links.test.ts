import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../src/views/links.ts';

describe('safeLink', () => {
  it.each([
    'https://example.org',
    'http://example.org/',
    'HTTPS://Example.org/a',
    'https://example.org:8443/a/b.html?c=d&e=%20#f',
    'https://example.org?q=1',
    'https://example.org#part',
    'https://medium.example/@name/story',
    'https://example.org/?to=a@b.example',
    'https://example.org/a:b',
    'https://example.org/javascript:alert(1)',
    'https://[2001:db8::1]:80/x',
    'https://192.0.2.7/x',
    'https://موقع.example/خبر',
    'https://example.org/"><b>',
  ])('%s is a link', (text) => {
    expect(safeLink(text)).toBe(text);
  });

  it.each([
    ' https://example.org ',
    '\nhttps://example.org\r\n',
    '\ufeffhttps://example.org',
    '\u00a0https://example.org',
  ])('%j is one without the white space around it', (text) => {
    expect(safeLink(text)).toBe('https://example.org');
  });

  it.each([
    ['no address', ['', ' ', 'example.org', 'www.example.org', 'see https://example.org', 'a report']],
    [
      'a scheme that runs',
      ['javascript:alert(1)', 'JavaScript:alert(1)', 'vbscript:x', 'data:text/html,<b>', 'blob:https://a'],
    ],
    ['another scheme', ['file:///etc/passwd', 'ftp://example.org', 'mailto:a@example.org', 'about:blank', 'tel:1']],
    [
      'a scheme in disguise',
      [
        'java\nscript:alert(1)',
        ' javascript:https://example.org',
        'jav&#x09;ascript:x',
        'javascript://example.org/%0aalert(1)',
      ],
    ],
    [
      'a relative address',
      ['/a', 'a/b', './a', '../a', '//example.org/a', '#a', '?a', '\\\\example.org\\a', '/\\example.org'],
    ],
    [
      'half a scheme',
      ['https', 'https:', 'https:/example.org', 'https:example.org', 'http//example.org', ':https://a'],
    ],
    ['no host', ['https://', 'https:///a', 'https://?a', 'https://#a', 'http:// example.org', 'https://@']],
    [
      'credentials',
      [
        'https://me@example.org',
        'https://me:secret@example.org/',
        'https://example.com@evil.example',
        'https://@example.org',
        'https://:@example.org',
      ],
    ],
    [
      'a backslash',
      [
        'https://example.org\\@evil.example',
        'https:\\\\example.org',
        'https://example.org/a\\b',
        'https://\\example.org',
      ],
    ],
    [
      'white space inside',
      [
        'https://exa mple.org',
        'https://example.org/a b',
        'ht\ttps://example.org',
        'https://example.org/\u2028a',
        'https:// ',
        'https://example.org\n.evil.example',
        'https://example.org/\u3000a',
      ],
    ],
    [
      'control characters',
      [
        'https://example.org/\u0000',
        '\u0000https://example.org',
        '\u001bhttps://example.org',
        'https://exam\u0007ple.org',
        'https://example.org/\u007f',
        'https://example.org/\u0085',
        '\u0001javascript:alert(1)',
      ],
    ],
    [
      'characters that are not seen',
      [
        'https://example.org/\u202egpj.exe',
        '\u200bhttps://example.org',
        'https://exam\u00adple.org',
        'https://example\u200d.org',
        'https://example.org/\u2066',
        'https://example.org/\ud800',
      ],
    ],
    ['two of them', ['https://example.org https://example.com']],
  ])('%s is no link', (_, texts) => {
    for (const text of texts) expect(safeLink(text), JSON.stringify(text)).toBeNull();
  });

  it('gives only what a browser takes for http or https, without credentials, and for nothing else', () => {
    const piece = fc.constantFrom(
      ...[
        'https://',
        'http://',
        'HTTPS:',
        '//',
        '/',
        '\\',
        '@',
        ':',
        'javascript:',
        'data:',
        'example.org',
        'evil',
        '.',
        '?',
      ],
      ...[
        '#',
        '%0a',
        ' ',
        '\t',
        '\n',
        '\r',
        '\u0000',
        '\u00a0',
        '\u200b',
        '\u202e',
        '\ufeff',
        'é',
        '[::1]',
        'a',
        '1',
        '"',
        '<',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 6 }).map((pieces) => `https://${pieces.join('')}`),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    fc.assert(
      fc.property(text, (tested) => {
        const link = safeLink(tested);
        if (link === null) return;
        expect(tested).toContain(link);
        expect(link).not.toMatch(/[\s\\\p{Cc}\p{Cf}]/u);
        expect(link).toMatch(/^https?:\/\//i);
        if (!URL.canParse(link)) return;
        const { protocol, username, password, host } = new URL(link, 'about:blank');
        expect(['http:', 'https:']).toContain(protocol);
        expect(username + password).toBe('');
        expect(host).not.toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('gives every plain web address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(safeLink(url)).toBe(url);
      }),
    );
  });
});
