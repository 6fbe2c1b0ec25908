import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, formatInstant, parseMoment } from '../../src/base/calendar.ts';
import { readTypedDate, readTypedWindow, typedEdge, type TypedDateFault } from '../../src/views/typed-date.ts';
import { at, windowOf } from '../timeline/events.ts';

function instant(text: string): number {
  return parseMoment(text)?.startMs ?? NaN;
}

describe('readTypedDate', () => {
  it.each([
    ['2020-05-13', '2020-05-13', '2020-05-14'],
    ['2020-5-3', '2020-05-03', '2020-05-04'],
    ['13 May 2020', '2020-05-13', '2020-05-14'],
    ['  13  may, 2020 ', '2020-05-13', '2020-05-14'],
    ['13th May 2020', '2020-05-13', '2020-05-14'],
    ['May 13, 2020', '2020-05-13', '2020-05-14'],
    ['Sept. 1 2020', '2020-09-01', '2020-09-02'],
    ['1 Sep. 2020', '2020-09-01', '2020-09-02'],
    ['29 February 2020', '2020-02-29', '2020-03-01'],
    ['13.5.2020', '2020-05-13', '2020-05-14'],
    ['13. 5. 2020', '2020-05-13', '2020-05-14'],
    ['13/5/2020', '2020-05-13', '2020-05-14'],
    ['5/13/2020', '2020-05-13', '2020-05-14'],
    ['5/5/2020', '2020-05-05', '2020-05-06'],
    ['May 2020', '2020-05-01', '2020-06-01'],
    ['2020-02', '2020-02-01', '2020-03-01'],
    ['dec 2020', '2020-12-01', '2021-01-01'],
    ['2020', '2020-01-01', '2021-01-01'],
    ['1900', '1900-01-01', '1901-01-01'],
    ['٢٠٢٠', '2020-01-01', '2021-01-01'],
    ['۱۳ May ۲۰۲۰', '2020-05-13', '2020-05-14'],
  ])('reads %s', (text, from, to) => {
    expect(readTypedDate(text)).toEqual({ ok: true, window: windowOf(from, to), isTime: false });
  });

  it.each([
    ['2020-05-13 14:30', '2020-05-13T14:30:00Z'],
    ['13 May 2020, 14:30 UTC', '2020-05-13T14:30:00Z'],
    ['13 May 2020 0:05', '2020-05-13T00:05:00Z'],
    ['2020-05-13T14:30Z', '2020-05-13T14:30:00Z'],
    ['2020-05-13t14:30+03:00', '2020-05-13T11:30:00Z'],
  ])('reads %s as a minute', (text, expected) => {
    const from = instant(expected);
    expect(readTypedDate(text)).toEqual({ ok: true, window: { from, to: from + 60_000 }, isTime: true });
  });

  it.each<[string, TypedDateFault]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['30 February 2020', 'no-such-day'],
    ['29 Feb 2100', 'no-such-day'],
    ['2020-13-01', 'no-such-day'],
    ['0 May 2020', 'no-such-day'],
    ['31.6.2020', 'no-such-day'],
    ['13/14/2020', 'no-such-day'],
    ['5/6/2020', 'day-or-month'],
    ['yesterday', 'unreadable'],
    ['13 Mayish 2020', 'unreadable'],
    ['ma 2020', 'unreadable'],
    ['13 May', 'unreadable'],
    ['13 May 20', 'unreadable'],
    ['May 2020 14:30', 'unreadable'],
    ['13 May 2020 24:00', 'unreadable'],
    ['13 May 2020 14:60', 'unreadable'],
    ['2020-05-13x', 'unreadable'],
    ['<b>2020</b>', 'unreadable'],
  ])('cannot read "%s": %s', (text, why) => {
    expect(readTypedDate(text)).toEqual({ ok: false, why });
  });

  it('never throws, and what it reads is some time', () => {
    const pieces = fc.constantFrom('13', '5', '2020', 'may', 'June', '-', '/', '.', ' ', '14:30', 'Z', '٣', 'x');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((some) => some.join('')),
          fc.string(),
        ),
        (text) => {
          const typed = readTypedDate(text);
          if (typed.ok) expect(typed.window.to).toBeGreaterThan(typed.window.from);
        },
      ),
    );
  });
});

describe('readTypedWindow', () => {
  it.each([
    ['1 May 2020', '31 Oct 2020', windowOf('2020-05-01', '2020-11-01')],
    ['May 2020', 'Oct 2020', windowOf('2020-05-01', '2020-11-01')],
    ['2020', '2020', windowOf('2020-01-01', '2021-01-01')],
    ['May 2020', '', windowOf('2020-05-01', '2020-06-01')],
    ['13 May 2020', '13 May 2020', windowOf('2020-05-13', '2020-05-14')],
    ['2020-05-13', '2020-05-13 06:00', { from: at('2020-05-13'), to: at('2020-05-13') + DAY_MS / 4 }],
    ['2020-05-13 06:00', '', { from: at('2020-05-13') + DAY_MS / 4, to: at('2020-05-13') + DAY_MS / 4 + 60_000 }],
  ])('from "%s" to "%s"', (from, to, window) => {
    expect(readTypedWindow(from, to)).toEqual({ ok: true, window });
  });

  it.each([
    ['', '2020', 'from', 'empty'],
    ['then', '2020', 'from', 'unreadable'],
    ['2020', 'now', 'to', 'unreadable'],
    ['2020', '5/6/2020', 'to', 'day-or-month'],
    ['2020-05-13', '2020-05-12', 'to', 'reversed'],
    ['2021', '2020', 'to', 'reversed'],
    ['2020-05-13 06:00', '2020-05-13 06:00', 'to', 'reversed'],
  ])('not from "%s" to "%s"', (from, to, field, why) => {
    expect(readTypedWindow(from, to)).toEqual({ ok: false, field, why });
  });

  it('gives back the edges of any window as they are written', () => {
    const edge = fc.oneof(
      fc.integer({ min: -400_000, max: 2_000_000 }).map((days) => days * DAY_MS),
      fc.integer({ min: -1e9, max: 4e9 }).map((minutes) => minutes * 60),
      fc.integer({ min: -1e13, max: 1e13 }),
    );
    fc.assert(
      fc.property(edge, edge, (a, b) => {
        fc.pre(a !== b);
        const window = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(readTypedWindow(typedEdge(window.from, 'from'), typedEdge(window.to, 'to'))).toEqual({
          ok: true,
          window,
        });
      }),
    );
  });

  it.each([
    ['2020-05-01T00:00:00Z', 'from', '1 May 2020'],
    ['2020-05-01T00:00:00Z', 'to', '30 Apr 2020'],
    ['2020-05-01T06:05:00Z', 'to', '1 May 2020 06:05'],
    ['2020-05-01T06:05:07Z', 'from', '2020-05-01T06:05:07Z'],
    ['0900-05-01T00:00:00Z', 'from', '0900-05-01'],
  ] as const)('writes %s as its %s: %s', (text, edge, expected) => {
    const ms = instant(text);
    expect(formatInstant(ms)).toBe(text);
    expect(typedEdge(ms, edge)).toBe(expected);
  });
});
